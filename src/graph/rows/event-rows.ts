/** Rows of events: each mention in an article, and what the mentions of one event make of it. */
import type { Event } from '../../decomposition/decomposition.js';
import { eventId } from '../../decomposition/ids.js';
import { grouped } from '../../text/grouped.js';
import { byCodeUnit } from '../../text/order.js';
import { textOf } from '../../text/span.js';
import type { Factuality, ParticipantRole, Precision } from '../../text/terms.js';
import { addedAtOf } from '../revisions.js';
import { jointFactuality } from './factuality.js';
import { idOf, idOrNull } from './graph-ids.js';
import type { Telling } from './telling.js';
import { bucketsOf, positionOf, sortKeyOf, startOf } from './time.js';
import { distinctEdges, type Edge, edge, type Props, type Unit } from './unit.js';
import { flatWhen } from './when.js';

/** A mention that counts, with what of it and its article an event is derived from. */
export type EventEvidence = {
  readonly mentionId: string;
  readonly type: string;
  readonly mode: string | null;
  readonly trigger: string;
  readonly factuality: Factuality;
  readonly dateValue: string | null;
  readonly datePrecision: Precision | null;
  readonly dateBefore: string | null;
  readonly dateAfter: string | null;
  readonly dateText: string | null;
  readonly placeId: string | null;
  readonly participants: readonly { readonly entityId: string; readonly role: ParticipantRole }[];
  readonly addedAt: string;
  readonly articleId: string;
  readonly articleSortKey: string;
  readonly outletId: string | null;
  /** The article that stands for all that copy it or that it copies. */
  readonly reportId: string;
};

export const mentionUnits = (telling: Telling): readonly Unit[] =>
  telling.decomposition.events.map((event) => mentionUnit(idOf(telling.ids.mentions, event.id), event, telling));

function mentionUnit(id: string, event: Event, telling: Telling): Unit {
  const { nodeId, current } = telling;
  const { trigger } = event;
  const reports = edge('reports', nodeId, { hubId: nodeId, sortKey: `${positionOf(trigger.start)} ${id}` });
  return {
    table: 'event-mention',
    id,
    props: {
      ...{ id, ...toldProps(event, telling), triggerStart: trigger.start, triggerEnd: trigger.end },
      ...{ confidence: event.confidence, articleId: nodeId, addedAt: addedAtOf(telling, id) },
    },
    edges: current ? [reports, ...involves(event, telling)] : [reports],
  };
}

function toldProps({ type, mode, trigger, factuality, date, placeId }: Event, { decomposition: { article }, ids }: Telling) {
  return {
    ...{ type, mode, trigger: textOf(article.text, trigger), factuality, placeId: idOrNull(ids.entities, placeId) },
    ...(flatWhen('date', date, article.text) as DateProps),
  };
}

type DateProps = Pick<EventEvidence, 'dateValue' | 'datePrecision' | 'dateBefore' | 'dateAfter' | 'dateText'>;

/** One for each entity and role: the first in the decomposition's order. */
const involves = ({ participants }: Event, { ids }: Telling): readonly Edge[] =>
  distinctEdges(
    participants.map(({ entityId, role, span }) =>
      edge('involves', idOf(ids.entities, entityId), { role, start: span.start, end: span.end }, role),
    ),
  );

/** A mention of an older revision tells no event any more. */
export function eventEvidenceOf(telling: Telling): readonly EventEvidence[] {
  const { nodeId, at, outletId, decomposition, ids, current } = telling;
  if (!current) return [];
  return decomposition.events.map((event) => {
    const mentionId = idOf(ids.mentions, event.id);
    return {
      ...{ mentionId, ...toldProps(event, telling), addedAt: addedAtOf(telling, mentionId) },
      participants: event.participants.map(({ entityId, role }) => ({ entityId: idOf(ids.entities, entityId), role })),
      ...{ articleId: nodeId, articleSortKey: sortKeyOf(at, nodeId), outletId, reportId: nodeId },
    };
  });
}

/**
 * A node for each mention's own event, so that every id leads somewhere; of those that are one, the canonical one alone tells of it.
 *
 * @param canonicalOf - of a mention's own event, the one that it is made one with: one of these too.
 */
export function eventUnits(evidence: readonly EventEvidence[], canonicalOf: (eventId: string) => string): readonly Unit[] {
  const groups = grouped(evidence.map((each) => [canonicalOf(eventId(each.mentionId)), each]));
  return [...groups].flatMap(([id, own]) => {
    const memberIds = own.map(({ mentionId }) => eventId(mentionId)).sort(byCodeUnit);
    const others = memberIds.filter((member) => member !== id);
    return [
      eventUnit(id, own, memberIds),
      ...others.map((other): Unit => ({ table: 'event', id: other, props: { id: other, canonicalId: id }, edges: [] })),
    ];
  });
}

/** Words and kind of the first mention, the most exact date, the first place, and everybody who takes part. */
function eventUnit(id: string, evidence: readonly EventEvidence[], memberIds: readonly string[]): Unit {
  const all = [...evidence].sort((a, b) => byCodeUnit(a.articleSortKey, b.articleSortKey) || byCodeUnit(a.mentionId, b.mentionId));
  const [first] = all as [EventEvidence];
  const { type, mode, trigger } = first;
  const { dateValue, datePrecision, dateBefore, dateAfter, dateText } = mostExact(all);
  const start = (dateValue ? startOf(dateValue) : null) ?? startOf(secondOf(first.articleSortKey)) ?? NEVER;
  const { day, week, month } = bucketsOf(start);
  const sortKey = sortKeyOf(start, id);
  const factuality = jointFactuality(all.map((each) => each.factuality));
  const placeId = all.find((each) => each.placeId !== null)?.placeId ?? null;
  const participants = participantsOf(all, { sortKey, type, factuality, day });
  return {
    table: 'event',
    id,
    props: {
      ...{ id, canonicalId: id, memberIds, type, mode, trigger, factuality, placeId },
      ...{ dateValue, datePrecision, dateBefore, dateAfter, dateText },
      participantIds: distinct(participants.map(({ to }) => to)),
      addedAt: all.map(({ addedAt }) => addedAt).sort(byCodeUnit)[0] as string,
      ...{ sortKey, day, week, month },
      articleCount: distinct(all.map(({ articleId }) => articleId)).length,
      outletCount: distinct(all.flatMap(({ outletId }) => outletId ?? [])).length,
      independentReportCount: distinct(all.map(({ reportId }) => reportId)).length,
    },
    edges: [...participants, ...all.map(({ mentionId }) => edge('refers-to', mentionId))],
  };
}

const NEVER = { second: '0001-01-01T00:00:00Z', hourKnown: false };

/** From the most to the least. */
const EXACTNESS: readonly (Precision | null)[] = ['minute', 'hour', 'day', 'week', 'month', 'year'];

/** Of dates that are as exact the first; one without a value only where none has one. */
function mostExact(all: readonly EventEvidence[]): EventEvidence {
  const rank = ({ dateValue, datePrecision }: EventEvidence): number => {
    if (datePrecision === null) return EXACTNESS.length + 1;
    return dateValue === null ? EXACTNESS.length : EXACTNESS.indexOf(datePrecision);
  };
  return all.reduce((best, each) => (rank(each) < rank(best) ? each : best));
}

/** A place takes part in it as a place, so that it is found there. */
function participantsOf(all: readonly EventEvidence[], facets: Props): readonly Edge[] {
  const told = all.flatMap(({ participants, placeId }) => [
    ...participants,
    ...(placeId === null ? [] : [{ entityId: placeId, role: 'place' as const }]),
  ]);
  return distinctEdges(told.map(({ entityId: hubId, role }) => edge('has-participant', hubId, { hubId, ...facets, role }, role)));
}

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort(byCodeUnit);

const secondOf = (sortKey: string): string => sortKey.slice(0, sortKey.indexOf(' '));
