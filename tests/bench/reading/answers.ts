/** What the answers of the three servers tell, in one shape, so that it can be seen that they are the same. */
import type { QuestionName } from './queries.js';

/** Answers are read as they come. */
type Any = ReturnType<typeof JSON.parse>;

const names = (all: Any[]): readonly string[] => all.map(({ name }) => name).sort();
const byText = (all: Any[]): Any[] => [...all].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

type Reader = { statement(node: Any): Any; one(value: Any): Any };

/** Each answer in terms of what its server calls things. */
const told = (
  { statement, one }: Reader,
  parts: {
    entity(data: Any): Any;
    entities(data: Any): Any[];
    list(holder: Any): Any[];
    total(entity: Any): number;
    contradicted(claim: Any): Any[];
  },
) => ({
  'entity page': (data: Any) => {
    const entity = parts.entity(data);
    return { name: entity.name, total: parts.total(entity), statements: parts.list(entity).map(statement) };
  },
  '20 entities × 5': (data: Any) =>
    byText(parts.entities(data).map((entity) => ({ name: entity.name, statements: parts.list(entity).map(statement) }))),
  claim: (data: Any) => {
    const claim = one(data.claim ?? data.claims);
    const contradicted = parts
      .contradicted(claim)
      .map((other) => ({ text: other.text, by: parts.list(other).map((each) => one(each.source).name) }));
    return { text: claim.text, statements: parts.list(claim).map(statement), contradicted: byText(contradicted) };
  },
});

type Told = Readonly<Record<QuestionName, (data: Any) => unknown>>;
const reading = (reader: Told) => (question: QuestionName, data: unknown) => reader[question](data);

const first = (value: Any): Any => (Array.isArray(value) ? value[0] : value);
const statementOf =
  (saidAt: (node: Any) => Any, about: (node: Any) => Any[], published: (article: Any) => Any) =>
  (node: Any): Any => {
    const article = first(node.article);
    return {
      ...{
        text: node.text,
        act: node.act?.toLowerCase(),
        saidAt: saidAt(node),
        headline: article.headline,
        outlet: first(article.outlet)?.name,
      },
      ...{ published: published(article), about: node.about && names(about(node)), source: node.source && first(node.source).name },
    };
  };

export const answerOfOurs = reading(
  told(
    {
      one: first,
      statement: statementOf(
        (node) => node.saidAt?.value,
        (node) => node.about.map(({ entity }: Any) => entity),
        (article) => article.published?.value,
      ),
    },
    {
      entity: (data) => data.entity,
      entities: (data) => Object.values(data),
      list: (holder) => holder.statements.nodes,
      total: (entity) => entity.statements.totalCount,
      contradicted: (claim) => claim.relations.nodes.map(({ to }: Any) => to),
    },
  ),
);

export const answerOfGenerated = reading(
  told(
    {
      one: first,
      statement: statementOf(
        (node) => node.saidAtValue,
        (node) => node.about,
        (article) => article.publishedValue,
      ),
    },
    {
      entity: (data) => data.entities[0],
      entities: (data) => data.entities,
      list: (holder) => holder.statements,
      total: (entity) => entity.statementsConnection.totalCount,
      contradicted: (claim) => claim.relations.map(({ to }: Any) => first(to)),
    },
  ),
);

export const answerByHand = reading(
  told(
    {
      one: first,
      statement: statementOf(
        (node) => node.saidAt,
        (node) => node.about,
        (article) => article.published,
      ),
    },
    {
      entity: (data) => data.entityPage,
      entities: (data) => data.entities,
      list: (holder) => holder.statements.nodes,
      total: (entity) => entity.statements.totalCount,
      contradicted: (claim) => claim.contradicts,
    },
  ),
);
