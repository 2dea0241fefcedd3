/** The three questions, as each server is asked them: an entity's page, twenty entities with five statements each, a claim with what contradicts it. */

export type Subject = { readonly entityIds: readonly string[]; readonly claimIds: readonly string[] };

export type Question = { readonly query: string; variables(subject: Subject, turn: number): Readonly<Record<string, unknown>> };

export const QUESTIONS = ['entity page', '20 entities × 5', 'claim'] as const;
export type QuestionName = (typeof QUESTIONS)[number];
type Questions = Readonly<Record<QuestionName, Question>>;

const entity = ({ entityIds }: Subject, turn: number) => ({ id: at(entityIds, turn) });
const entities = ({ entityIds }: Subject, turn: number) => ({
  ids: Array.from({ length: 20 }, (_, index) => at(entityIds, turn * 20 + index)),
});
const claim = ({ claimIds }: Subject, turn: number) => ({ id: at(claimIds, turn) });

const at = (ids: readonly string[], index: number): string => ids[index % ids.length] as string;

/** Twenty by alias: there is no list of entities by id. */
const TWENTY = Array.from({ length: 20 }, (_, index) => index);

export const OURS: Questions = {
  'entity page': {
    query: `query ($id: ID!) { entity(ref: { id: $id }) { name statements(first: 20) { totalCount pageInfo { hasNextPage endCursor }
      nodes { text act saidAt { value } article { headline outlet { name } } about { entity { name } } } } } }`,
    variables: entity,
  },
  '20 entities × 5': {
    query: `query (${TWENTY.map((index) => `$id${index}: ID!`).join(' ')}) {
      ${TWENTY.map((index) => `e${index}: entity(ref: { id: $id${index} }) { ...E }`).join('\n')} }
      fragment E on Entity { name statements(first: 5) { pageInfo { hasNextPage endCursor } nodes { text article { headline } about { entity { name } } } } }`,
    variables: (subject, turn) => Object.fromEntries(entities(subject, turn).ids.map((id, index) => [`id${index}`, id])),
  },
  claim: {
    query: `query ($id: ID!) { claim(id: $id) { text
      statements(first: 20) { nodes { source { name } article { headline outlet { name } published { value } } } }
      relations(kind: [CONTRADICTS], first: 20) { nodes { to { ... on Claim { text statements(first: 3) { nodes { source { name } } } } } } } } }`,
    variables: claim,
  },
};

export const GENERATED: Questions = {
  'entity page': {
    query: `query ($id: ID!) { entities(where: { id: { eq: $id } }) { name statementsConnection { totalCount }
      statements(limit: 20, sort: [{ sortKey: DESC }]) { text act saidAtValue sortKey article { headline outlet { name } } about { name } } } }`,
    variables: entity,
  },
  '20 entities × 5': {
    query: `query ($ids: [ID!]!) { entities(where: { id: { in: $ids } }) { name
      statements(limit: 5, sort: [{ sortKey: DESC }]) { text article { headline } about { name } } } }`,
    variables: entities,
  },
  claim: {
    query: `query ($id: ID!) { claims(where: { id: { eq: $id } }) { text
      statements(limit: 20, sort: [{ sortKey: DESC }]) { source { name } article { headline outlet { name } publishedValue } }
      relations(where: { kind: { eq: "contradicts" } }, limit: 20) { to { text statements(limit: 3, sort: [{ sortKey: DESC }]) { source { name } } } } } }`,
    variables: claim,
  },
};

/** The same answers as ours, from one resolver each. */
export const BY_HAND: Questions = {
  'entity page': {
    query: `query ($id: ID!) { entityPage(id: $id) { name statements { totalCount pageInfo { hasNextPage endCursor }
      nodes { text act saidAt article { headline outlet { name } } about { name } } } } }`,
    variables: entity,
  },
  '20 entities × 5': {
    query: `query ($ids: [ID!]!) { entities(ids: $ids) { name statements { pageInfo { hasNextPage endCursor } nodes { text article { headline } about { name } } } } }`,
    variables: entities,
  },
  claim: {
    query: `query ($id: ID!) { claim(id: $id) { text statements { nodes { source { name } article { headline outlet { name } published } } }
      contradicts { text statements { nodes { source { name } } } } } }`,
    variables: claim,
  },
};
