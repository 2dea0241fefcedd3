/** Decompositions as lines of corpora/score.mjs; the header of that file gives the format. */
import type { Decomposition, Event, Mention, Statement } from '../../src/decomposition/decomposition.js';
import type { Span } from '../../src/text/span.js';

export type ScorerLine = {
  readonly id: string;
  readonly mentions: readonly object[];
  readonly claims: readonly object[];
  readonly events: readonly object[];
};

export function scorerLine({ article, entities, mentions, statements, events, triggers }: Decomposition): ScorerLine {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return {
    id: article.id,
    mentions: mentions.map((mention) => mentionOf(mention, kinds.get(mention.entityId))),
    claims: statements.map(claimOf),
    events: triggers
      ? triggers.map((trigger) => ({ ...bare(trigger), ...toldOf(events.find(({ id }) => id === trigger.eventId)) }))
      : events.map(eventOf),
  };
}

const bare = ({ start, end }: Span): Span => ({ start, end });

/** Forms that count as a name. A metonym ("the Kremlin" for Russia) names something else than its entity. */
const NAMES: ReadonlySet<Mention['form']> = new Set(['name', 'surname', 'acronym']);

const mentionOf = ({ start, end, entityId, form }: Mention, type: string | undefined) => ({
  start,
  end,
  type,
  entityId,
  named: NAMES.has(form),
});

/** Which claims are nested, and so not asked for, the scorer sees from their places. */
const claimOf = ({ content, source, cue, kind }: Statement) => ({
  start: Math.min(...content.map(({ start }) => start)),
  end: Math.max(...content.map(({ end }) => end)),
  content: content.map(bare),
  source: source && bare(source.span),
  cue: cue && bare(cue.span),
  kind,
});

const eventOf = (event: Event) => ({ ...bare(event.trigger), ...toldOf(event) });

/** Nothing of a word that tells none of the events that are kept. */
function toldOf(event: Event | undefined) {
  const { date = null, participants = [] } = event ?? {};
  const place = participants.find(({ role }) => role === 'place');
  return {
    date: date?.value?.slice(0, 'yyyy-mm-dd'.length) ?? null,
    participants: participants.filter(({ role }) => role !== 'place').map(({ span }) => bare(span)),
    place: place ? bare(place.span) : null,
  };
}
