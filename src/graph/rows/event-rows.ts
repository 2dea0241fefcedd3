/** Rows of events: each mention in an article, and the event that it tells. Until articles are joined, each mention is an event of its own. */
import type { Event } from '../../decomposition/decomposition.js';
import { eventId } from '../../decomposition/ids.js';
import { byCodeUnit } from '../../text/order.js';
import { textOf } from '../../text/span.js';
import { addedAtOf } from '../revisions.js';
import { idOf, idOrNull } from './graph-ids.js';
import type { Telling } from './telling.js';
import { bucketsOf, positionOf, sortKeyOf, startOf } from './time.js';
import { distinctEdges, type Edge, edge, type Props, type Unit } from './unit.js';
import { flatWhen } from './when.js';

/** A mention of an older revision is no event any more. */
export const eventUnits = (telling: Telling): readonly Unit[] =>
  telling.decomposition.events.flatMap((event) => {
    const mentionId = idOf(telling.ids.mentions, event.id);
    const mention = mentionUnit(mentionId, event, telling);
    return telling.current ? [mention, eventUnit(mentionId, event, telling)] : [mention];
  });

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
    edges: current ? [reports, edge('refers-to', eventId(id)), ...involves(event, telling)] : [reports],
  };
}

function toldProps({ type, mode, trigger, factuality, date }: Event, { decomposition: { article } }: Telling): Props {
  return { type, mode, trigger: textOf(article.text, trigger), factuality, ...flatWhen('date', date, article.text) };
}

/** One for each entity and role: the first in the decomposition's order. */
const involves = ({ participants }: Event, { ids }: Telling): readonly Edge[] =>
  distinctEdges(
    participants.map(({ entityId, role, span }) =>
      edge('involves', idOf(ids.entities, entityId), { role, start: span.start, end: span.end }, role),
    ),
  );

function eventUnit(mentionId: string, event: Event, telling: Telling): Unit {
  const id = eventId(mentionId);
  const start = (event.date?.value ? startOf(event.date.value) : null) ?? telling.at;
  const { day, week, month } = bucketsOf(start);
  const sortKey = sortKeyOf(start, id);
  const participants = participantsOf(event, telling, { sortKey, type: event.type, factuality: event.factuality, day });
  return {
    table: 'event',
    id,
    props: {
      ...{
        id,
        ...toldProps(event, telling),
        placeId: idOrNull(telling.ids.entities, event.placeId),
        participantIds: [...new Set(participants.map(({ to }) => to))].sort(byCodeUnit),
        addedAt: addedAtOf(telling, mentionId),
      },
      ...{ sortKey, day, week, month, articleCount: 1, outletCount: telling.outletId === null ? 0 : 1, independentReportCount: 1 },
    },
    edges: participants,
  };
}

/** Its place takes part in it as a place, so that it is found there. */
function participantsOf({ participants, placeId }: Event, { ids }: Telling, facets: Props): readonly Edge[] {
  const place = placeId === null ? [] : [{ entityId: placeId, role: 'place' }];
  const edges = [...participants, ...place].map(({ entityId, role }) => {
    const hubId = idOf(ids.entities, entityId);
    return edge('has-participant', hubId, { hubId, ...facets, role }, role);
  });
  return distinctEdges(edges);
}
