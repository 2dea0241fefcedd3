/** What the playground's examples find in the sample corpus, where nothing joins articles yet. */

/** Operations whose answers stand on links between articles alone, or on what no article of the corpus holds: they are empty there. */
export const WITHOUT_LINKS: ReadonlySet<string> = new Set([
  'Contradictions',
  'OneSource',
  'IndependentReports',
  'DisputedEvents',
  'Responses',
]);

/** Whether each field of an answer has a row, and of each connection a row in which each connection has one. */
export const isAnswered = (data: Readonly<Record<string, unknown>>): boolean =>
  Object.values(data).every((value) => value !== null && (Array.isArray(value) ? value.length > 0 : isFull(value)));

function isFull(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return true;
  const rows = 'nodes' in value ? value.nodes : 'edges' in value ? value.edges : null;
  return Array.isArray(rows) ? rows.some(isFull) : Object.values(value).every(isFull);
}
