/** Rows of statements: the words, who said them, about whom, where and in which claim they count. */
import type { Source, Statement } from '../../decomposition/decomposition.js';
import { spacedWords } from '../../text/sought-words.js';
import { textOf } from '../../text/span.js';
import { contentOf, type Facets, facetsOf } from './facets.js';
import { idOf } from './graph-ids.js';
import type { Telling } from './telling.js';
import { positionOf } from './time.js';
import { distinctEdges, type Edge, edge, type Props, type Unit } from './unit.js';
import { flatWhen } from './when.js';
import { wordsAround } from './words-around.js';

export const statementUnits = (telling: Telling): readonly Unit[] =>
  telling.decomposition.statements.map((statement) => statementUnit(statement, telling));

/** One that restates, and one of an older revision, is found through its article and the statements around it alone. */
function statementUnit(statement: Statement, telling: Telling): Unit {
  const id = idOf(telling.ids.statements, statement.id);
  const facets = facetsOf(statement, telling);
  const counts = telling.current && statement.restates === null;
  return {
    table: 'statement',
    id,
    props: statementProps(id, statement, facets, telling),
    edges: distinctEdges([
      statedIn(id, statement, facets, telling),
      ...statementLinks(statement, telling),
      ...(counts ? countedEdges(statement, facets, telling) : []),
    ]),
  };
}

function statementProps(id: string, statement: Statement, { confidence, cue: _, ...facets }: Facets, { decomposition }: Telling): Props {
  const { article, producer } = decomposition;
  const { kind, act, polarity, modality, source, cue, content, quoted, saidAt, due, restates } = statement;
  return {
    ...{ id, kind, act, polarity, modality, confidence, producer: `${producer.name} ${producer.version}`, restates: restates !== null },
    text: contentOf(statement, article.text),
    words: spacedWords(contentOf(statement, article.text)),
    ...{ starts: content.map(({ start }) => start), ends: content.map(({ end }) => end) },
    ...{ quotedStarts: quoted.map(({ start }) => start), quotedEnds: quoted.map(({ end }) => end) },
    quoted: quoted.map((span) => textOf(article.text, span)),
    sourceText: source && textOf(article.text, source.span),
    ...{ sourceStart: source?.span.start ?? null, sourceEnd: source?.span.end ?? null },
    cueText: cue && textOf(article.text, cue.span),
    ...{ cueLemma: cue?.lemma ?? null, cueStart: cue?.span.start ?? null, cueEnd: cue?.span.end ?? null },
    ...wordsAround(article.text, extentOf(statement)),
    ...flatWhen('saidAt', saidAt, article.text),
    ...flatWhen('due', due, article.text),
    ...facets,
    position: positionOf(extentOf(statement).start),
  };
}

/** From the start of the content's first part to the end of its last. */
const extentOf = ({ content }: Statement) => ({
  start: Math.min(...content.map(({ start }) => start)),
  end: Math.max(...content.map(({ end }) => end)),
});

function statedIn(id: string, statement: Statement, facets: Facets, { nodeId }: Telling): Edge {
  const sortKey = `${positionOf(extentOf(statement).start)} ${id}`;
  return edge('stated-in', nodeId, { hubId: nodeId, ...facets, sortKey, restates: statement.restates !== null });
}

function statementLinks({ within, restates }: Statement, { ids }: Telling): readonly Edge[] {
  return [
    ...(within === null ? [] : [edge('within', idOf(ids.statements, within))]),
    ...(restates === null ? [] : [edge('restates', idOf(ids.statements, restates))]),
  ];
}

function countedEdges(statement: Statement, facets: Facets, telling: Telling): readonly Edge[] {
  const { speakerIds, aboutIds, targetIds, countryIds, officeOfId, outletId, claimId } = facets;
  const to = (table: Edge['table'], hubId: string | null, more: Props = {}): readonly Edge[] =>
    hubId === null ? [] : [edge(table, hubId, { hubId, ...facets, ...more })];
  return [
    ...speakerIds.flatMap((speaker) => to('said', speaker)),
    ...aboutIds.flatMap((subject) => to('about', subject, { target: targetIds.includes(subject) })),
    ...countryIds.flatMap((country) => to('spoken-for', country)),
    ...to('spoken-in-office', officeOfId),
    ...to('carried-by', outletId),
    ...to('expresses', claimId),
    ...described(statement, telling),
    ...(statement.source ? perhaps(statement.source, telling) : []),
  ];
}

/** The events that the statement, or one that restates it, tells or denies. */
function described({ id, polarity }: Statement, { events, ids }: Telling): readonly Edge[] {
  const stance = polarity === 'negated' ? 'denies' : 'tells';
  return (events.get(id) ?? []).map((event) => edge('describes', idOf(ids.mentions, event.id), { stance }));
}

/** The office it was said in, and who else may have said it. */
function perhaps({ roleIndex, inferredId, candidates }: Source, { ids }: Telling): readonly Edge[] {
  const maybe = (entityId: string, method: 'inferred' | 'candidate', score: number | null, reason: string | null): Edge =>
    edge('perhaps-said-by', idOf(ids.entities, entityId), { method, score, reason }, method);
  return [
    ...(roleIndex === null ? [] : [edge('spoken-as', ids.roles[roleIndex] as string)]),
    ...(inferredId === null ? [] : [maybe(inferredId, 'inferred', null, null)]),
    ...candidates.map(({ entityId, score, reason }) => maybe(entityId, 'candidate', score, reason)),
  ];
}
