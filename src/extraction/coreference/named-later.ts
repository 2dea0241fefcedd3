/** Whom an article tells of by a noun before it names them: the nurse of its first sentence, the holder of an office that only one there has. */
import { grouped } from '../../text/grouped.js';
import type { ChainDraft } from './chain-draft.js';
import { join, REACH } from './delayed.js';
import type { Discourse, Read } from './discourse.js';

/**
 * "A nurse stole from a charity. Vera Lind, 44, denies it": whom headline and first sentence tell of by a noun is the first person named behind them with an age, when
 * nobody else does anything there.
 */
export function nameAged(made: Iterable<ChainDraft>, discourse: Discourse, text: string, headlineEnd: number): void {
  const lead = discourse.read.find(({ start }) => start >= headlineEnd)?.sentence ?? -1;
  const aged = discourse.read.find(
    ({ draft, end, subject, sentence }) =>
      draft.kind === 'Person' &&
      draft.named &&
      subject &&
      sentence > lead &&
      sentence <= lead + REACH &&
      AGE.test(text.slice(end, end + 6)),
  );
  if (!aged || discourse.read.find(({ draft }) => draft === aged.draft) !== aged || aged.draft.roles.length > 0) return;
  const before = discourse.read.filter(({ sentence, saidIn }) => sentence < aged.sentence && saidIn === null);
  if (before.some(({ draft, subject }) => subject && draft.kind === 'Person' && draft.named)) return;
  const unnamed = new Set(made);
  const doers = new Set(before.flatMap(({ draft, subject }) => (subject && draft.kind === 'Person' && unnamed.has(draft) ? [draft] : [])));
  const nouns = new Set([...doers].flatMap(({ roles }) => roles.map(({ head }) => head)));
  // "Woman jailed" over "A bookkeeper was jailed": the headline's noun may be a broader one.
  const inLead = [...doers].filter(({ mentions }) => mentions.some(({ start }) => start >= headlineEnd));
  if (inLead.length > 1 || nouns.size > 2) return;
  for (const draft of doers) if (!draft.gender || !aged.draft.gender || draft.gender === aged.draft.gender) join(draft, aged.draft);
}

/** "A federal judge found. … District Judge Ira Lind wrote": whose office one alone in the article holds, named not long after. */
export function nameHolders(made: Iterable<ChainDraft>, discourse: Discourse): void {
  const named = new Map<ChainDraft, Read>();
  const firstRead = new Map<ChainDraft, Read>();
  for (const read of discourse.read) {
    if (!firstRead.has(read.draft)) firstRead.set(read.draft, read);
    if (read.draft.kind === 'Person' && read.draft.named && !named.has(read.draft)) named.set(read.draft, read);
  }
  const holders = grouped(
    [...named].flatMap((holder) => [...new Set(holder[0].roles.map(({ head }) => head))].map((head) => [head, holder] as const)),
  );
  for (const unnamed of made) {
    const [head] = unnamed.roles.map((role) => role.head);
    const first = firstRead.get(unnamed);
    if (!head || !first || !HELD_BY_ONE.has(head) || unnamed.plural || unnamed.mentions.length === 0) continue;
    const [holder, another] = holders.get(head) ?? [];
    if (!holder || another) continue;
    const away = holder[1].sentence - first.sentence;
    if (away > 0 && away <= REACH && !(unnamed.gender && holder[0].gender && unnamed.gender !== holder[0].gender)) join(unnamed, holder[0]);
  }
}

/** Offices of which a report of this kind has one. */
const HELD_BY_ONE = new Set(['judge', 'magistrate', 'coroner', 'mayor', 'governor', 'bishop']);

const AGE = /^, \d{2}[, ]/;
