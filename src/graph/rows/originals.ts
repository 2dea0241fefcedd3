/** Originals: what each statement of an article says again in the end, and the events that are told by it. */
import type { Decomposition, Event, Statement } from '../../decomposition/decomposition.js';
import { grouped } from '../../text/grouped.js';

/** By the statement's id; one that restates nothing is its own original. */
export type Originals = ReadonlyMap<string, Statement>;

export function originalsOf({ statements }: Decomposition): Originals {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const originals = new Map<string, Statement>();
  for (const statement of statements) {
    const chain: Statement[] = [];
    let at: Statement | undefined = statement;
    while (at && !originals.has(at.id)) {
      chain.push(at);
      at = byId.get(at.restates ?? '');
    }
    const original = (at && originals.get(at.id)) ?? chain.at(-1);
    for (const { id } of chain) originals.set(id, original as Statement);
  }
  return originals;
}

/** The events that a statement, or one that restates it, tells or denies; by the id of the original, in the order of the decomposition. */
export const eventsByOriginal = ({ events }: Decomposition, originals: Originals): ReadonlyMap<string, readonly Event[]> =>
  grouped(
    events.flatMap((event) => {
      const told = new Set(event.statementIds.flatMap((id) => originals.get(id) ?? []));
      return [...told].map(({ id }) => [id, event] as const);
    }),
  );
