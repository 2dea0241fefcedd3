/** Who says which words. */
import { tokensIn } from '../token-lines.js';
import { evidenceFor, guessed } from './certainty.js';
import type { ChainDraft } from './chain-draft.js';
import type { Discourse } from './discourse.js';
import type { Table } from './table.js';

/** Who says the words of an attribution, as far as it has been read or a name tells. */
export function speakerOf(attribution: number, { attributions, heads, grounds, drafts }: Table, discourse: Discourse): ChainDraft | null {
  const span = attributions[attribution]?.source;
  if (!span) return null;
  const read = discourse.speakers.findLast(({ start, end }) => start < span.end && span.start < end);
  if (read) return read.draft;
  const { firstToken, endToken } = tokensIn(grounds.words, span);
  for (let i = firstToken; i < endToken; i++) {
    const name = grounds.nameAt.get(i);
    if (heads.has(i) && name) return drafts.get(name) ?? null;
  }
  return null;
}

/** "I" and "my" in a quotation are the one who speaks it. */
export function firstPersons(table: Table, discourse: Discourse): void {
  const taken = new Set(discourse.read.map(({ start }) => start));
  table.grounds.words.forEach(({ lower, start, end }, i) => {
    if (!/^(?:i|me|my|mine|myself)$/.test(lower) || taken.has(start)) return;
    const saidIn = table.said.get(i);
    const speaker = saidIn === undefined ? null : speakerOf(saidIn, table, discourse);
    if (speaker?.kind === 'Person' && !speaker.plural)
      speaker.mentions.push(guessed({ start, end }, 'pronoun', evidenceFor('I', speaker, { distance: 0 })));
  });
}
