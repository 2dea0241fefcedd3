/** From layers to the value: a document with all its layers becomes a decomposition with ids of its own. */
import { createHash } from 'node:crypto';
import {
  type Decomposition,
  type Entity,
  type Event,
  type Mention,
  type Role,
  SCHEMA_VERSION,
  type Statement,
} from '../decomposition/decomposition.js';
import { nameProblem } from '../decomposition/lookups.js';
import type { Article } from '../document/article.js';
import type { Chain, Dated, Document, Happening, Office, Utterance } from '../document/document.js';
import { fold } from '../text/fold.js';
import { byPosition, type Span } from '../text/span.js';

/** The layers that a decomposition is made of. */
export type Decomposable = Document<'chains' | 'offices' | 'utterances' | 'happenings' | 'triggers'>;

/**
 * The same layers give the same value. Its ids hold within it: entities `e1`, `e2`, … by first mention, mentions `m<start>-<end>`, statements `s<start of cue,
 * else of content>`, events `v<start>.<type>`; where several share one, each takes a rank, as in `s12.2`.
 */
export function decompose(article: Article, document: Decomposable, producer: Decomposition['producer']): Decomposition {
  const { id, url, headline, outlet, publishedAt, language, text } = article;
  const { chains, offices, utterances, happenings, triggers } = document;
  const inferred = inferredPeople(chains, utterances);
  const ids = { entity: entityIds(chains), inferred, statement: statementIds(utterances), event: eventIds(happenings) };
  return {
    schema: SCHEMA_VERSION,
    article: { id, url, headline, outlet, publishedAt, language, text, textSha256: createHash('sha256').update(text).digest('hex') },
    producer,
    entities: [...byFirstMention(chains).map((chain) => entityFrom(chains[chain] as Chain, chain, ids)), ...unmentioned(chains, inferred)],
    mentions: mentionsFrom(chains, ids),
    roles: offices.map((office) => roleFrom(office, ids)),
    statements: utterances.map((utterance, index) => statementFrom(utterance, index, ids)),
    events: eventsFrom(happenings, ids),
    triggers: triggers.map(({ start, end, happening, confidence }) => ({
      start,
      end,
      eventId: atOrNull(ids.event, happening),
      confidence,
    })),
  };
}

/** Ids by index into `chains`, `utterances` and `happenings`. */
type Ids = {
  readonly entity: readonly string[];
  readonly inferred: ReadonlyMap<string, string>;
  readonly statement: readonly string[];
  readonly event: readonly string[];
};

const at = (ids: readonly string[], index: number): string => ids[index] as string;
const atOrNull = (ids: readonly string[], index: number | null): string | null => (index === null ? null : at(ids, index));

const firstOf = ({ mentions }: Chain): Span => mentions[0] as Span;

const byFirstMention = (chains: readonly Chain[]): readonly number[] =>
  [...chains.keys()].sort((a, b) => byPosition(firstOf(chains[a] as Chain), firstOf(chains[b] as Chain)) || a - b);

function entityIds(chains: readonly Chain[]): readonly string[] {
  const ids: string[] = [];
  for (const [rank, chain] of byFirstMention(chains).entries()) ids[chain] = `e${rank + 1}`;
  return ids;
}

/** The entity of each inferred name: whom the article names so elsewhere, else one behind all others. */
function inferredPeople(chains: readonly Chain[], utterances: readonly Utterance[]): ReadonlyMap<string, string> {
  const ids = entityIds(chains);
  const known = new Map(
    chains.flatMap(({ kind, named, name, aliases }, chain) =>
      kind === 'Person' && named ? [name, ...aliases].map((called) => [fold(called), at(ids, chain)] as const) : [],
    ),
  );
  const people = new Map<string, string>();
  let next = chains.length + 1;
  for (const name of utterances.flatMap(({ source }) => source?.inferred ?? []))
    if (!people.has(name)) people.set(name, known.get(fold(name)) ?? `e${next++}`);
  return people;
}

/** No one of these is mentioned anywhere. */
function unmentioned(chains: readonly Chain[], inferred: ReadonlyMap<string, string>): readonly Entity[] {
  const mentioned = new Set(entityIds(chains));
  const nothing = { aliases: [], wikidataId: null, iso2: null, countryId: null, memberOf: [] };
  return [...inferred].flatMap(([name, id]) =>
    mentioned.has(id) ? [] : [{ id, kind: 'Person' as const, name, named: true, ambiguous: false, ...nothing }],
  );
}

const statementIds = (utterances: readonly Utterance[]): readonly string[] =>
  ranked(utterances.map(({ cue, content }) => `s${cue?.span.start ?? content[0]?.start}`));

const eventIds = (happenings: readonly Happening[]): readonly string[] =>
  ranked(happenings.map(({ trigger, type }) => `v${trigger.start}.${type}`));

/** Each name, with its rank where it stands more than once: a, b, a → a.1, b, a.2. */
function ranked(names: readonly string[]): readonly string[] {
  const total = new Map<string, number>();
  for (const name of names) total.set(name, (total.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return names.map((name) => {
    if (total.get(name) === 1) return name;
    const rank = (seen.get(name) ?? 0) + 1;
    seen.set(name, rank);
    return `${name}.${rank}`;
  });
}

const entityFrom = ({ mentions: _, country, memberOf, name, aliases, ...chain }: Chain, index: number, ids: Ids): Entity => ({
  id: at(ids.entity, index),
  ...chain,
  name: cut(name),
  aliases: [...new Set(aliases.map(cut))],
  countryId: atOrNull(ids.entity, country),
  memberOf: memberOf.map((member) => at(ids.entity, member)),
});

/** Characters of a name that no store can look up by: words run together, which no one is called. */
const CUT_AT = 200;

const cut = (name: string): string => (nameProblem(name) === null ? name : [...name].slice(0, CUT_AT).join(''));

function mentionsFrom(chains: readonly Chain[], ids: Ids): Mention[] {
  const mentions = chains
    .flatMap((chain, index) =>
      chain.mentions.map((mention) => ({
        entityId: at(ids.entity, index),
        ...spanOf(mention),
        form: mention.form,
        confidence: mention.confidence,
      })),
    )
    .sort(byPosition);
  const names = ranked(mentions.map(({ start, end }) => `m${start}-${end}`));
  return mentions.map((mention, index) => ({ id: at(names, index), ...mention }));
}

const roleFrom = ({ holder, title, of, from, until, span }: Office, ids: Ids): Role => ({
  holderId: at(ids.entity, holder),
  title,
  ofId: atOrNull(ids.entity, of),
  from: whenFrom(from),
  until: whenFrom(until),
  span: spanOf(span),
});

const statementFrom = (utterance: Utterance, index: number, ids: Ids): Statement => ({
  id: at(ids.statement, index),
  kind: utterance.kind,
  content: utterance.content.map(spanOf),
  quoted: utterance.quoted.map(spanOf),
  source: utterance.source && sourceFrom(utterance.source, ids),
  cue: utterance.cue && { span: spanOf(utterance.cue.span), lemma: utterance.cue.lemma },
  act: utterance.act,
  polarity: utterance.polarity,
  modality: utterance.modality,
  about: utterance.about.map(({ chain, target }) => ({ entityId: at(ids.entity, chain), target })),
  saidAt: whenFrom(utterance.saidAt),
  due: whenFrom(utterance.due),
  within: atOrNull(ids.statement, utterance.within),
  restates: atOrNull(ids.statement, utterance.restates),
  confidence: utterance.confidence,
});

const sourceFrom = (source: NonNullable<Utterance['source']>, ids: Ids): Statement['source'] => ({
  entityId: at(ids.entity, source.chain),
  alsoIds: source.also.map((chain) => at(ids.entity, chain)),
  span: spanOf(source.span),
  roleIndex: source.office,
  inferredId: source.inferred === null ? null : (ids.inferred.get(source.inferred) ?? null),
  candidates: source.candidates.map(({ chain, score, reason }) => ({ entityId: at(ids.entity, chain), score, reason })),
  confidence: source.confidence,
});

function eventsFrom(happenings: readonly Happening[], ids: Ids): Event[] {
  return happenings.map((happening, index) => ({
    id: at(ids.event, index),
    type: happening.type,
    mode: happening.mode,
    trigger: spanOf(happening.trigger),
    participants: happening.participants.map(({ chain, role, span }) => ({ entityId: at(ids.entity, chain), role, span: spanOf(span) })),
    date: whenFrom(happening.date),
    placeId: atOrNull(ids.entity, happening.place),
    factuality: happening.factuality,
    statementIds: happening.utterances.map((utterance) => at(ids.statement, utterance)),
    confidence: happening.confidence,
  }));
}

/** The span alone, whatever else its bearer holds. */
const spanOf = ({ start, end }: Span): Span => ({ start, end });

const whenFrom = (moment: Dated | null): Statement['saidAt'] =>
  moment && {
    value: moment.value,
    precision: moment.precision,
    before: moment.before,
    after: moment.after,
    method: moment.method,
    span: moment.span && spanOf(moment.span),
  };
