/** Whether a content tells somebody what to do. */
import type { Word } from '../words.js';
import { mainClause } from './main-clause.js';
import { isNecessary } from './modality.js';

const ORDERS = new Set(['must', 'should', 'ought']);

/** Only with an infinitive: "they need to pay", not "they need a doctor". */
const ORDERS_TO = new Set(['need', 'have']);

/** "Miners must stay", "they need to pay", "Give it back": somebody is told what to do. "It must have slipped" is a guess, "should have come" a reproach. */
export function demands(content: readonly Word[], direct: boolean): boolean {
  const clause = mainClause(content);
  return (direct && isImperative(content)) || clause.some((word, at) => isNecessary(word, at, clause) && isOrder(clause, at));
}

function isOrder(clause: readonly Word[], at: number): boolean {
  const { lemma, lower } = clause[at] as Word;
  const withTo = ORDERS_TO.has(lemma) && clause[at + 1]?.lower === 'to' && lower !== 'had' && lower !== 'needed';
  if (!ORDERS.has(lemma) && !withTo) return false;
  const next = clause.slice(at + 1).find(({ pos, lower: word }) => pos !== 'ADV' && word !== 'not' && word !== "n't" && word !== 'to');
  return next !== undefined && next.lower !== 'have';
}

/** Verbs that open a remark and order nothing. */
const REMARKS = new Set([
  'let',
  'look',
  'see',
  'say',
  'thank',
  'imagine',
  'suppose',
  'remember',
  'forget',
  'believe',
  'think',
  'bless',
  'welcome',
  'got',
  'put',
  'read',
  'cut',
]);

/** Begins with a bare verb: "Give it back", "Do not wait". */
function isImperative(content: readonly Word[]): boolean {
  const [first, second, third] = content.filter(({ pos, lower }) => pos !== 'PUNCT' && lower !== 'please');
  if (first?.pos === 'VERB' && content.find(({ pos }) => pos !== 'PUNCT')?.lower === 'please') return true;
  if (first?.lower === 'let' && (second?.lower === 'us' || second?.lower === "'s")) return true;
  if (first?.lower === 'do' && (second?.lower === 'not' || second?.lower === "n't")) return third?.pos === 'VERB';
  return (
    first?.pos === 'VERB' &&
    first.lower === first.lemma &&
    !REMARKS.has(first.lemma) &&
    (second === undefined || ['PRON', 'DET', 'ADP', 'ADV', 'PROPN'].includes(second.pos))
  );
}
