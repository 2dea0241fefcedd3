/** Requests a second of each server at 16 at once: in turns, so that whatever else the machine does falls on all alike. */
import { deepStrictEqual } from 'node:assert';
import { quantile } from '../quantile.js';
import { type Contender, type ContenderName, startContender } from './contender.js';
import { QUESTIONS, type QuestionName, type Subject } from './queries.js';

const AT_ONCE = 16;
/** Answers of each question that must be the same. */
const COMPARED = 10;

/** `processor`: milliseconds of processor time a request, of the server and of Neo4j together: what others do on the machine hardly changes it. */
export type Figure = {
  readonly question: QuestionName;
  readonly name: ContenderName;
  readonly perSecond: number;
  readonly p99: number;
  readonly processor: number;
};

/** Ours first, with the folder of its graph where that is an embedded one. */
export type Entry = { readonly name: ContenderName; readonly folder?: string };

export type Measure = {
  readonly seconds: number;
  readonly rounds: number;
  /** Milliseconds of processor time that the graph takes outside the servers' own processes. */
  readonly graphTime: () => Promise<number>;
};

/** One figure for each round, question and server. */
export async function sideBySide(
  entries: readonly Entry[],
  subject: Subject,
  { seconds, rounds, graphTime }: Measure,
): Promise<readonly Figure[]> {
  const contenders: Contender[] = [];
  try {
    for (const { name, folder } of entries) contenders.push(await startContender(name, folder));
    // One by one, so that a text is planned once and not by sixteen at a time.
    for (const question of QUESTIONS)
      for (let turn = 0; turn < COMPARED; turn += 1) await compareAnswers(contenders, question, subject, turn);
    const figures: Figure[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      for (const question of QUESTIONS) {
        for (const contender of rotated(contenders, round)) {
          const figure = await measured(contender, question, subject, { milliseconds: seconds * 1000, graphTime });
          // The first round only warms up.
          if (round > 0) figures.push(figure);
        }
      }
    }
    return figures;
  } finally {
    await Promise.all(contenders.map((contender) => contender.stop()));
  }
}

/** @throws Error where two servers give different answers: what they are measured by would not be the same. */
async function compareAnswers(contenders: readonly Contender[], question: QuestionName, subject: Subject, turn: number): Promise<void> {
  const told: unknown[] = [];
  for (const contender of contenders) told.push(contender.read(question, await contender.ask(question, subject, turn)));
  if (isThin(told[0])) throw new Error(`The answer to "${question}" has a list without anything: ${JSON.stringify(told[0]).slice(0, 500)}`);
  for (const [at, each] of told.entries())
    deepStrictEqual(each, told[0], `${contenders[at]?.name} answers "${question}" otherwise than Hearsay.`);
}

/** Whether a list in it is empty. */
const isThin = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length === 0 || value.some(isThin)
    : typeof value === 'object' && value !== null && Object.values(value).some(isThin);

const rotated = <Item>(items: readonly Item[], by: number): readonly Item[] =>
  items.map((_, index) => items[(index + by) % items.length] as Item);

async function measured(
  contender: Contender,
  question: QuestionName,
  subject: Subject,
  { milliseconds, graphTime }: { readonly milliseconds: number; readonly graphTime: () => Promise<number> },
): Promise<Figure> {
  const took: number[] = [];
  const processorTime = async () => (await contender.processorTime()) + (await graphTime());
  const already = await processorTime();
  const start = performance.now();
  let turn = 0;
  const client = async () => {
    while (performance.now() - start < milliseconds) {
      const before = performance.now();
      turn += 1;
      await contender.ask(question, subject, turn);
      took.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  const whole = performance.now() - start;
  return {
    question,
    name: contender.name,
    perSecond: (took.length / whole) * 1000,
    p99: quantile(took, 0.99),
    processor: ((await processorTime()) - already) / took.length,
  };
}

type Measured = 'perSecond' | 'p99' | 'processor';

/** Ours by another's, in the round where it lies in the middle. */
export function ratio(figures: readonly Figure[], question: QuestionName, other: ContenderName, of: Measured): number {
  const others = valuesOf(figures, question, other, of);
  return quantile(
    valuesOf(figures, question, 'Hearsay', of).map((value, round) => value / (others[round] as number)),
    0.5,
  );
}

/** Of all rounds. */
export const middle = (figures: readonly Figure[], question: QuestionName, name: ContenderName, of: Measured): number =>
  quantile(valuesOf(figures, question, name, of), 0.5);

const valuesOf = (figures: readonly Figure[], question: QuestionName, name: ContenderName, of: Measured): readonly number[] =>
  figures.filter((figure) => figure.question === question && figure.name === name).map((figure) => figure[of]);
