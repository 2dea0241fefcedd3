/** Rows of an article: its node, its decomposition, where it was published and whom it mentions. */
import { canonicalUrl } from '../../decomposition/canonical-url.js';
import type { Decomposition } from '../../decomposition/decomposition.js';
import { byCodeUnit } from '../../text/order.js';
import { spacedWords } from '../../text/sought-words.js';
import { byPosition } from '../../text/span.js';
import { type GraphIds, idOf } from './graph-ids.js';
import { headlineQuotesNotInBody } from './headline.js';
import { domainOf } from './outlet-rows.js';
import type { Telling } from './telling.js';
import { bucketsOf, sortKeyOf } from './time.js';
import { type Edge, edge, type Props, type Unit } from './unit.js';
import { flatPublished } from './when.js';

/** An older revision keeps its text and words, and is published by and mentions nobody any more. */
export function articleUnits(telling: Telling): readonly Unit[] {
  const { nodeId, current, revisesId } = telling;
  const revises = revisesId === null ? [] : [edge('revises', revisesId)];
  const edges = current ? [...publishedBy(telling), ...revises, ...mentions(telling)] : revises;
  return [{ table: 'article', id: nodeId, props: articleProps(telling), edges }, decompositionUnit(telling)];
}

function articleProps(telling: Telling): Props {
  const { nodeId, current, addedAt, at, outletId, decomposition } = telling;
  const { id: givenId, url, headline, outlet, text, textSha256, language, publishedAt } = decomposition.article;
  return {
    ...{ id: nodeId, givenId, current, url, headline, outletId, outletName: outlet, text, textSha256, language, publishedAt, addedAt },
    words: spacedWords(text),
    canonicalUrl: url === null ? null : canonicalUrl(url),
    ...flatPublished(publishedAt),
    sortKey: sortKeyOf(at, nodeId),
    ...bucketsOf(at),
    headlineQuotesNotInBody: headlineQuotesNotInBody(headline, text),
    mentionIds: current ? mentionedIn(telling) : [],
  };
}

/** What a rebuild starts from: the value verbatim, and every time that cannot be derived again. */
function decompositionUnit({ nodeId, revisesId, decomposition, addedAt, decomposedAt, keptAt }: Telling): Unit {
  const { producer, schema } = decomposition;
  return {
    table: 'decomposition',
    id: nodeId,
    props: {
      ...{ id: nodeId, json: JSON.stringify(decomposition), producer: producer.name, producerVersion: producer.version, schema },
      ...{ addedAt: decomposedAt, articleAddedAt: addedAt, revisesId, keptIds: [...keptAt.keys()], keptAt: [...keptAt.values()] },
    },
    edges: [edge('has-decomposition', nodeId)],
  };
}

function publishedBy({ nodeId, outletId, at, decomposition: { article } }: Telling): readonly Edge[] {
  if (outletId === null) return [];
  const { day, hour } = bucketsOf(at);
  return [
    edge('published-by', outletId, {
      hubId: outletId,
      sortKey: sortKeyOf(at, nodeId),
      day,
      hour,
      name: article.outlet,
      domain: domainOf(article.url),
    }),
  ];
}

/** One for each entity the article tells of: whom it mentions, with `forms`, `starts` and `ends` parallel and in text order, and whom it only leads to, as an inferred person. */
function mentions({ nodeId, at, entities, ids, decomposition }: Telling): readonly Edge[] {
  const { day, week } = bucketsOf(at);
  const places = placesOf(decomposition, ids);
  return [...entities.values()].map(({ id, ...told }) => {
    const own = places.get(id) ?? [];
    if (own.length === 0) return edge('tells-of', id, told);
    const where = {
      forms: own.map(({ form }) => form),
      starts: own.map(({ start }) => start),
      ends: own.map(({ end }) => end),
      count: own.length,
    };
    return edge('mentions', id, { hubId: id, sortKey: sortKeyOf(at, nodeId), day, week, ...told, ...where });
  });
}

/** Sorted: whom its MENTIONS end at. */
const mentionedIn = ({ decomposition, ids }: Telling): readonly string[] => [...placesOf(decomposition, ids).keys()].sort(byCodeUnit);

type Place = Decomposition['mentions'][number];

function placesOf({ mentions: all }: Decomposition, { entities }: GraphIds): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const mention of [...all].sort(byPosition)) {
    const id = idOf(entities, mention.entityId);
    const own = places.get(id) ?? [];
    own.push(mention);
    places.set(id, own);
  }
  return places;
}
