/** Lemmas: the form a dictionary lists a word under, from its part of speech. */
import type { PartOfSpeech } from '../document/document.js';
import { IRREGULAR } from '../lexicon/irregular.js';

/** Lower case but for names. */
export function lemmaOf(word: string, pos: PartOfSpeech): string {
  if (pos === 'PROPN') return word;
  const low = word.toLowerCase().replace(/[’‘]/g, "'");
  const known = IRREGULAR.get(`${classOf(pos)} ${low}`);
  return known ?? regularLemma(low, pos);
}

/** AUX and VERB share one list of irregular forms; so do other classes each. */
const classOf = (pos: PartOfSpeech): string => (pos === 'AUX' ? 'VERB' : pos);

/** What the rules alone say; the list of irregular words holds what they get wrong. */
function regularLemma(low: string, pos: PartOfSpeech): string {
  if (pos === 'NOUN') return singular(low);
  if (pos === 'VERB' || pos === 'AUX') return baseOf(low);
  if (pos === 'PART' && /^n't$/.test(low)) return 'not';
  return low;
}

function singular(low: string): string {
  if (low.length < 4 || !low.endsWith('s') || /(?:ss|us|is)$/.test(low)) return low;
  if (low.endsWith('ies')) return `${low.slice(0, -3)}y`;
  return /(?:ss|x|z|ch|sh)es$/.test(low) ? low.slice(0, -2) : low.slice(0, -1);
}

function baseOf(low: string): string {
  if (low.length > 3 && low.endsWith('s') && !/(?:ss|us|is)$/.test(low)) return singular(low);
  if (low.length > 4 && low.endsWith('ied')) return `${low.slice(0, -3)}y`;
  const stem = low.length > 4 && low.endsWith('ing') ? low.slice(0, -3) : low.length > 3 && low.endsWith('ed') ? low.slice(0, -2) : null;
  if (stem === null || !/[aeiouy]/.test(stem)) return low;
  if (/([bdgkmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  // One syllable that doubles nothing: "fined" is of "fine", as "pinned" is of "pin".
  if (/^[^aeiou]*[aeiou][^aeiouhwxy]$/.test(stem)) return `${stem}e`;
  if (
    /(?:[cuvz]|[^aeiou]g|[^s]s|[aiou][^aeiou][aiu][^aeiouwxy]|[^aeiou]l|at|ir|[^aeiou][aiou]k)$/.test(stem) &&
    !/(?:ng|ll|rs|ing)$/.test(stem)
  )
    return `${stem}e`;
  return stem;
}
