/** Budgets: each caller has its own, and it fills up again. */
import { BudgetSpentError, budgetOf } from '../../../src/api/limits/budget.js';

it('gives each caller as much a minute, and says when there is more', () => {
  let now = 0;
  const budget = budgetOf(600, () => now);
  expect(budget.spend('ada', 500)).toBe(100);
  expect(budget.spend('ben', 600)).toBe(0);
  const refused = () => budget.spend('ada', 200);
  expect(refused).toThrow(BudgetSpentError);
  expect(refused).toThrow('Ask again in 10 s, or for less.');
  now = 10_000;
  expect(budget.spend('ada', 200)).toBe(0);
  now = 1_000_000;
  expect(budget.spend('ada', 1)).toBe(599);
});

it('never has enough for what costs more than a minute holds', () => {
  expect(() => budgetOf(600).spend('ada', 601)).toThrow('Ask again in 60 s');
});
