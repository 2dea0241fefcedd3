/** A decomposition without the statements that its reader holds for too unsure. */
import type { Decomposition, Statement } from './decomposition.js';

/**
 * Leaves out statements below the confidence, and those told inside one that is left out: alone they would look like the outer source's silence.
 * Events keep their factuality, and name the statements that are left. Ids stay as they are.
 *
 * @param least - from 0 to 1.
 */
export function surerThan(decomposition: Decomposition, least: number): Decomposition {
  const kept = new Map<string, boolean>();
  const byId = new Map(decomposition.statements.map((statement) => [statement.id, statement]));
  const isKept = (statement: Statement): boolean => {
    const known = kept.get(statement.id);
    if (known !== undefined) return known;
    const outer = statement.within === null ? undefined : byId.get(statement.within);
    const keep = statement.confidence >= least && (outer === undefined || isKept(outer));
    kept.set(statement.id, keep);
    return keep;
  };
  const statements = decomposition.statements.filter(isKept);
  const told = (id: string | null): string | null => (id !== null && kept.get(id) ? id : null);
  return {
    ...decomposition,
    statements: statements.map((statement) => ({ ...statement, restates: told(statement.restates) })),
    events: decomposition.events.map((event) => ({ ...event, statementIds: event.statementIds.filter((id) => kept.get(id)) })),
  };
}
