/** What the main clause of a content is, and whether it says no. */
import { isVerb, type Word } from '../words.js';

export const NO = new Set(['not', "n't", 'never', 'no', 'nobody', 'none', 'nothing', 'neither', 'nor', 'nowhere', 'cannot', 'no-one']);

/** After "not" or "no" these take the denial away: "not only", "no longer just", "no doubt". */
const NOT_ONLY = new Set(['only', 'just', 'merely', 'simply', 'doubt', 'question', 'necessarily', 'surprise', 'matter', 'wonder']);

/** A clause ends here: what follows is said of something else. */
export const CLAUSE_BREAKS = new Set([
  'that',
  'because',
  'if',
  'unless',
  'when',
  'while',
  'who',
  'which',
  'whose',
  'where',
  'whether',
  'how',
  'what',
  'why',
  'although',
  'though',
  'until',
  'but',
  'and',
  ';',
  ':',
  '—',
  '–',
]);

const RELATIVE = new Set(['that', 'which', 'who', 'whose']);

/** Whether the main clause of the content's first sentence says no. */
export function saysNo(content: readonly Word[]): boolean {
  const clause = mainClause(content);
  return clause.some((word, at) => {
    if (!NO.has(word.lower)) return false;
    if (clause.slice(at + 1, at + 4).some(({ lower }) => NOT_ONLY.has(lower))) return false;
    // "seven, not eleven" sets two things against each other and denies neither claim.
    return clause[at - 1]?.lower !== ',' && clause[at - 1]?.lower !== 'or';
  });
}

/** The first sentence that has a verb, up to its next clause; a clause of condition or time that comes first is passed over. */
export function mainClause(content: readonly Word[]): readonly Word[] {
  const first = content.find(isVerb) ?? content[0];
  let words = content.filter(({ sentence }) => sentence === first?.sentence);
  while (words[0] && (words[0].pos === 'PUNCT' || words[0].lower === 'that')) words = words.slice(1);
  if (words[0] && CLAUSE_BREAKS.has(words[0].lower)) {
    const comma = words.findIndex(({ lower }) => lower === ',');
    words = comma < 0 ? words.slice(1) : words.slice(comma + 1);
  }
  const clause = withoutAside(words);
  const verb = clause.findIndex(isVerb);
  const end = clause.findIndex(({ lower }, at) => at > 0 && (RELATIVE.has(lower) || (at > verb && verb >= 0 && CLAUSE_BREAKS.has(lower))));
  return end < 0 ? clause : clause.slice(0, end);
}

/** "Norland, which keeps a fleet there, has no plans": without what is told of the subject between two commas. */
function withoutAside(clause: readonly Word[]): readonly Word[] {
  const opens = clause.findIndex(({ lower }, at) => lower === ',' && RELATIVE.has(clause[at + 1]?.lower ?? ''));
  const closes = clause.findIndex(({ lower }, at) => at > opens + 1 && lower === ',');
  if (opens < 0 || closes < 0 || clause.slice(0, opens).some(isVerb) || !clause.slice(closes).some(isVerb)) return clause;
  return [...clause.slice(0, opens), ...clause.slice(closes + 1)];
}
