/** Finds whom a charge was made against that somebody goes on to deny: in "Lind accused Brandt of theft. He denied it", Brandt. */
import { CUES } from '../../lexicon/cues.js';
import type { SpeechAct } from '../../text/terms.js';
import { cueLemma } from '../statements/cue.js';
import type { ChainDraft } from './chain-draft.js';
import type { Discourse } from './discourse.js';
import type { Table } from './table.js';

/**
 * Null where nothing is denied, or nobody was charged just before.
 *
 * @param says - the attribution of the denial.
 * @param sentence - that of the denial.
 */
export function chargedBefore(says: number | null, sentence: number, table: Table, discourse: Discourse): ChainDraft | null {
  if (says === null || actOf(says, table) !== 'deny') return null;
  const before = discourse.recent(sentence, 1).filter(({ draft, quoted }) => draft.kind === 'Person' && !draft.plural && !quoted);
  const charge = before.find(({ saidIn }) => saidIn !== null && saidIn !== says && actOf(saidIn, table) === 'accuse')?.saidIn;
  // The last first: whom the charge names at its beginning is charged.
  return charge === undefined ? null : (before.findLast(({ saidIn }) => saidIn === charge)?.draft ?? null);
}

function actOf(attribution: number, { attributions, grounds }: Table): SpeechAct | null {
  const cue = attributions[attribution]?.cue;
  return cue ? (CUES.get(cueLemma(grounds.words, cue)) ?? null) : null;
}
