/** What was measured, as tables with what is to be reached. */
import { table } from '../table.js';
import type { ContenderName } from './contender.js';
import type { Growth } from './growth.js';
import { QUESTIONS, type QuestionName } from './queries.js';
import type { Sent } from './sent.js';
import { type Figure, middle, ratio } from './side-by-side.js';

type Aims = { readonly [Question in QuestionName]: number };
const OF_GENERATED: Aims = { 'entity page': 3, '20 entities × 5': 2.2, claim: 2 };
const OF_BY_HAND: Aims = { 'entity page': 0.9, '20 entities × 5': 0.7, claim: 0.75 };

/** Requests a second, and ratios of them. */
export function othersTable(figures: readonly Figure[]): string {
  const own = ['Hearsay', '@neo4j/graphql', 'by hand'] as const;
  const absolute = table(
    ['16 at once', ...own.flatMap((name) => [`${name}: requests/s`, 'p99 ms', 'CPU ms each'])],
    QUESTIONS.map((question) => [
      question,
      ...own.flatMap((name) => [
        middle(figures, question, name, 'perSecond'),
        middle(figures, question, name, 'p99'),
        middle(figures, question, name, 'processor'),
      ]),
    ]),
  );
  const times = (question: QuestionName, other: ContenderName) => [
    ratio(figures, question, other, 'perSecond'),
    1 / ratio(figures, question, other, 'processor'),
    ratio(figures, question, other, 'p99'),
  ];
  const ratios = table(
    ['of those of', 'question', 'requests/s', 'to reach', 'requests a CPU second', 'p99', 'to reach'],
    [
      ...QUESTIONS.map((question) => {
        const [perSecond = 0, processor = 0, p99 = 0] = times(question, '@neo4j/graphql');
        return ['@neo4j/graphql', question, perSecond, OF_GENERATED[question], processor, p99, question === 'entity page' ? 1 / 6 : null];
      }),
      ...QUESTIONS.map((question) => {
        const [perSecond = 0, processor = 0, p99 = 0] = times(question, 'by hand');
        return ['by hand', question, perSecond, OF_BY_HAND[question], processor, p99, null];
      }),
    ],
  );
  return `${absolute}\n\n${ratios}`;
}

export const sentTable = (all: readonly Sent[]): string =>
  table(
    ['statements sent', ...(all[0]?.statements.map(({ first }) => `first: ${first}`) ?? [])],
    all.map(({ question, statements }) => [question, ...statements.map(({ count }) => count)]),
  );

export const growthTable = (all: readonly Growth[]): string =>
  table(
    ['one at a time', 'times', 'to reach', 'ms', 'of ms'],
    all.map(({ what, ratio, to, milliseconds, other }) => [what, ratio, to, milliseconds, other]),
  );

export const embeddedTable = (figures: readonly Figure[]): string =>
  table(
    ['embedded store, 16 at once', 'Hearsay: requests/s', 'one read per item: requests/s', 'times', 'to reach'],
    QUESTIONS.map((question) => [
      question,
      middle(figures, question, 'Hearsay', 'perSecond'),
      middle(figures, question, 'one read per item', 'perSecond'),
      ratio(figures, question, 'one read per item', 'perSecond'),
      3,
    ]),
  );
