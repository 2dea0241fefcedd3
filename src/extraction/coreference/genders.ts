/** What the pronouns tell of those whose gender no name or title tells. */
import { tokensIn } from '../token-lines.js';
import type { ChainDraft } from './chain-draft.js';
import type { Grounds } from './noun-phrases.js';
import { GENDER } from './pronoun.js';

/** Tokens behind a name among which its pronoun is looked for. */
const REACH = 30;

/** Counts the "he" and "she" that stand after each name before another person is named, and sets `lean` by them. */
export function leanGenders({ words, nameAt }: Grounds, people: ReadonlyMap<unknown, ChainDraft>): void {
  for (const draft of new Set(people.values())) {
    if (draft.gender !== null) continue;
    let [female, male] = [0, 0];
    for (const mention of draft.mentions) {
      const { endToken } = tokensIn(words, mention);
      const sentence = words[endToken - 1]?.sentence ?? 0;
      for (let i = endToken; i < endToken + REACH && i < words.length && (words[i]?.sentence ?? 0) <= sentence + 1; i++) {
        if (nameAt.get(i)?.kind === 'Person') break;
        const gender = GENDER.get(words[i]?.lower ?? '');
        if (!gender) continue;
        if (gender === 'female') female++;
        else male++;
        break;
      }
    }
    draft.lean = female + male === 0 ? 0 : (female - male) / (female + male + 1);
  }
}
