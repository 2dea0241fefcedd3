/** What each caller may still ask for: a budget of cost that fills up again within a minute. */
import { ApiError } from '../errors.js';

/** Callers that are remembered; whoever has asked longest ago is forgotten, and begins anew. */
const MOST_CALLERS = 10_000;
const MINUTE = 60_000;

/** The caller has asked for more than a minute holds. */
export class BudgetSpentError extends ApiError {
  readonly code = 'RATE_LIMITED';
  override readonly details;
  constructor(
    cost: number,
    perMinute: number,
    readonly retryAfter: number,
  ) {
    super(
      `This costs ${cost}, and less is left of the ${perMinute} that a caller has each minute. Ask again in ${retryAfter} s, or for less.`,
    );
    this.details = { retryAfter };
  }
}

export type Budget = {
  /**
   * Takes what a request costs.
   *
   * @returns what is left.
   * @throws BudgetSpentError with the seconds after which there is enough.
   */
  spend(caller: string, cost: number): number;
};

/** @param now - milliseconds; for tests. */
export function budgetOf(perMinute: number, now: () => number = Date.now): Budget {
  const left = new Map<string, { readonly amount: number; readonly at: number }>();
  return {
    spend(caller, cost) {
      const last = left.get(caller);
      const amount = last ? Math.min(perMinute, last.amount + ((now() - last.at) * perMinute) / MINUTE) : perMinute;
      if (amount < cost) {
        const wait = cost > perMinute ? MINUTE : ((cost - amount) * MINUTE) / perMinute;
        throw new BudgetSpentError(cost, perMinute, Math.ceil(wait / 1_000));
      }
      left.delete(caller);
      left.set(caller, { amount: amount - cost, at: now() });
      const oldest = left.size > MOST_CALLERS ? left.keys().next().value : undefined;
      if (oldest !== undefined) left.delete(oldest);
      return Math.floor(amount - cost);
    },
  };
}
