/** Requests a second of each server at 16 at once: in turns, so that whatever else the machine does falls on all alike. */
import { deepStrictEqual } from 'node:assert';
import { CONTENDER_NAMES, type Contender, type ContenderName, startContender } from './contender.js';
import { QUESTIONS, type QuestionName, type Subject } from './queries.js';

const AT_ONCE = 16;
const FIRST_PORT = 4710;
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

/** One figure for each round, question and server. */
export async function sideBySide(
  subject: Subject,
  { seconds, rounds, neo4jTime }: { readonly seconds: number; readonly rounds: number; readonly neo4jTime: () => Promise<number> },
): Promise<readonly Figure[]> {
  const contenders: Contender[] = [];
  try {
    for (const [index, name] of CONTENDER_NAMES.entries()) contenders.push(await startContender(name, FIRST_PORT + index));
    // One by one, so that a text is planned once and not by sixteen at a time.
    for (const question of QUESTIONS)
      for (let turn = 0; turn < COMPARED; turn += 1) await compareAnswers(contenders, question, subject, turn);
    const figures: Figure[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      for (const question of QUESTIONS) {
        for (const contender of rotated(contenders, round)) {
          const figure = await measured(contender, question, subject, { milliseconds: seconds * 1000, neo4jTime });
          // The first round only warms up.
          if (round > 0) figures.push(figure);
        }
      }
    }
    return figures;
  } finally {
    for (const contender of contenders) contender.stop();
  }
}

/** @throws Error where two servers give different answers: what they are measured by would not be the same. */
async function compareAnswers(contenders: readonly Contender[], question: QuestionName, subject: Subject, turn: number): Promise<void> {
  const told: unknown[] = [];
  for (const contender of contenders) told.push(contender.read(question, await contender.ask(question, subject, turn)));
  for (const [at, each] of told.entries())
    deepStrictEqual(each, told[0], `${contenders[at]?.name} answers "${question}" otherwise than Hearsay.`);
}

const rotated = <Item>(items: readonly Item[], by: number): readonly Item[] =>
  items.map((_, index) => items[(index + by) % items.length] as Item);

async function measured(
  contender: Contender,
  question: QuestionName,
  subject: Subject,
  { milliseconds, neo4jTime }: { readonly milliseconds: number; readonly neo4jTime: () => Promise<number> },
): Promise<Figure> {
  const took: number[] = [];
  const processorTime = async () => (await contender.processorTime()) + (await neo4jTime());
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
  took.sort((a, b) => a - b);
  const p99 = took[Math.min(took.length - 1, Math.floor(took.length * 0.99))] as number;
  return {
    question,
    name: contender.name,
    perSecond: (took.length / whole) * 1000,
    p99,
    processor: ((await processorTime()) - already) / took.length,
  };
}

/** Ours by another's, in the round where it lies in the middle. */
export function ratio(
  figures: readonly Figure[],
  question: QuestionName,
  other: ContenderName,
  of: 'perSecond' | 'p99' | 'processor',
): number {
  const own = (name: ContenderName) =>
    figures.filter((figure) => figure.question === question && figure.name === name).map((figure) => figure[of]);
  const others = own(other);
  const ratios = own('Hearsay')
    .map((value, round) => value / (others[round] as number))
    .sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 2)] as number;
}
