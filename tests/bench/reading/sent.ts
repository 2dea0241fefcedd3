/** How many statements a request sends to the graph, whatever the size of its lists. */
import { startContender } from './contender.js';
import { OURS, QUESTIONS, type QuestionName, type Subject } from './queries.js';

const SIZES = [1, 5, 20] as const;

export type Sent = { readonly question: QuestionName; readonly statements: readonly { readonly first: number; readonly count: number }[] };

/** The three questions with pages of several sizes. */
export async function sent(subject: Subject): Promise<readonly Sent[]> {
  const ours = await startContender('Hearsay');
  try {
    const counted = async (question: QuestionName, first: number) => {
      const query = OURS[question].query.replaceAll(/first: \d+/g, `first: ${first}`);
      const answer = await ours.answer({ query, variables: OURS[question].variables(subject, 0) }, { 'hearsay-debug': 'cypher' });
      return { first, count: JSON.parse(answer).extensions.cypher.count as number };
    };
    return await Promise.all(
      QUESTIONS.map(async (question) => ({ question, statements: await Promise.all(SIZES.map((first) => counted(question, first))) })),
    );
  } finally {
    await ours.stop();
  }
}
