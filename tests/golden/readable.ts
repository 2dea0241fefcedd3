/** A decomposition as a reviewer reads it: words beside offsets, names for ids, and nothing where there is nothing. */
import type { Decomposition, Entity, Event, Statement, When } from '../../src/decomposition/decomposition.js';
import type { Span } from '../../src/text/span.js';

/**
 * Confidences and ids are left out: they move with the model and with the text, and tests of their own hold them.
 * What is null, empty or false is left out too, so that a line that appears is something found.
 */
export function readable({ article, entities, mentions, roles, statements, events }: Decomposition): object {
  const words = ({ start, end }: Span): string => `${start}–${end} ${article.text.slice(start, end)}`;
  const name = labels(entities);
  const number = new Map(statements.map(({ id }, index) => [id, index + 1]));
  const when = (time: When | null): string | null => time && `${moment(time)} (${time.method}${time.span ? `: ${words(time.span)}` : ''})`;

  const statement = (told: Statement): object => ({
    number: number.get(told.id),
    content: told.content.map(words),
    quoted: told.quoted.map(words),
    source: told.source && [told.source.entityId, ...told.source.alsoIds].map(name).join(' and '),
    sourceWords: told.source && words(told.source.span),
    role: told.source?.roleIndex == null ? null : roles[told.source.roleIndex]?.title,
    inferred: told.source?.inferredId ? name(told.source.inferredId) : null,
    candidates: told.source?.candidates.map(({ entityId, reason }) => `${name(entityId)}: ${reason}`),
    cue: told.cue && `${words(told.cue.span)} (${told.cue.lemma})`,
    is: [told.kind, told.act, told.polarity, told.modality].join(' '),
    about: told.about.map(({ entityId, target }) => name(entityId) + (target ? ' (target)' : '')),
    saidAt: when(told.saidAt),
    due: when(told.due),
    within: told.within && number.get(told.within),
    restates: told.restates && number.get(told.restates),
  });
  const event = (happened: Event): object => ({
    type: [happened.type, happened.mode].filter(Boolean).join(' '),
    trigger: words(happened.trigger),
    factuality: happened.factuality,
    participants: happened.participants.map(({ entityId, role }) => `${role}: ${name(entityId)}`),
    place: happened.placeId && name(happened.placeId),
    date: when(happened.date),
    statements: happened.statementIds.map((id) => number.get(id)),
  });

  return onlyWhatIsThere({
    entities: entities.map((entity) => ({
      name: name(entity.id),
      kind: entity.kind,
      unnamed: !entity.named,
      ambiguous: entity.ambiguous,
      aliases: entity.aliases,
      iso2: entity.iso2,
      country: entity.countryId && name(entity.countryId),
      memberOf: entity.memberOf.map(name),
      mentions: mentions.filter(({ entityId }) => entityId === entity.id).map((mention) => `${mention.form} ${words(mention)}`),
    })),
    roles: roles.map(({ holderId, title, ofId, from, until }) =>
      [
        `${name(holderId)}: ${title}${ofId ? ` of ${name(ofId)}` : ''}`,
        ...(from ? [`from ${when(from)}`] : []),
        ...(until ? [`until ${when(until)}`] : []),
      ].join(', '),
    ),
    statements: statements.map(statement),
    events: events.map(event),
  });
}

/** Each entity's name; the second of two that share one is told apart by its number. */
function labels(entities: readonly Entity[]): (id: string) => string {
  const given = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const { id, name } of entities) {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    given.set(id, count === 1 ? name : `${name} #${count}`);
  }
  return (id) => given.get(id) ?? `nobody with the id ${id}`;
}

const moment = ({ value, precision, before, after }: When): string =>
  [precision, value, before && `before ${before}`, after && `after ${after}`].filter(Boolean).join(' ');

function onlyWhatIsThere(value: unknown): object {
  return JSON.parse(JSON.stringify(value, (_key, held: unknown) => (isNothing(held) ? undefined : held)));
}

const isNothing = (held: unknown): boolean => held === null || held === false || (Array.isArray(held) && held.length === 0);
