/** What each store's full-text index is asked so that it gives every text that may hold the words, and few others. */
import type { Params } from './store.js';

/**
 * Parameters of search/words-in-…, but for the limit: `query` for Neo4j's index, `word` for the embedded one, which knows whole words
 * alone: the longest, as the one that fewest texts are likely to hold. Absent where nothing whole is looked for.
 *
 * @param parts - of SoughtWords; not empty.
 */
export function wordCandidates(parts: readonly string[]): Params {
  const whole = parts.flatMap((part) => part.slice(1, part.lastIndexOf(' ')).split(' ')).filter((word) => word !== '');
  const longest = [...whole].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
  return { query: parts.map(lucene).join(' '), words: parts, ...(longest === undefined ? {} : { word: longest }) };
}

/** Words side by side where all are whole; before a beginning, the words by themselves. Folded words hold nothing that Lucene reads as a sign. */
function lucene(part: string): string {
  if (part.endsWith(' ')) return `+"${part.trim()}"`;
  const words = part.trim().split(' ');
  return words.map((word, at) => (at < words.length - 1 ? `+${word}` : `+${word}*`)).join(' ');
}
