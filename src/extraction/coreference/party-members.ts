/** Who is of which party: "Labour MP Nair", "Okoro (D-Ohio)", "Lind, a Republican from Maine". */
import type { Name } from '../../document/document.js';
import { ELECTED } from '../../lexicon/parties.js';
import { PERSON_NOUNS } from '../../lexicon/role-nouns.js';
import { TITLE_WORDS } from '../../lexicon/titles.js';
import type { ChainDraft } from './chain-draft.js';
import type { Grounds } from './noun-phrases.js';

/** A word for a party that is no name of it. */
export const isPartyWord = ({ kind, form }: Pick<Name, 'kind' | 'form'>): boolean => kind === 'Organisation' && form === 'demonym';

/** Titles between the word and the name: "Republican state senator Ada Okoro". */
const TITLES = 3;

/**
 * Puts the party on a person beside whose name it stands.
 *
 * @param first - token in which the name begins; `end` the one behind it.
 */
export function partyBeside(
  { words, nameAt }: Grounds,
  { draft, first, end }: { readonly draft: ChainDraft; readonly first: number; readonly end: number },
  drafts: ReadonlyMap<Name, ChainDraft>,
): void {
  const behind =
    words[end]?.lower === '('
      ? nameAt.get(end + 1)
      : words[end]?.lower === ',' && words[end + 1]?.pos === 'DET'
        ? nameAt.get(end + 2)
        : undefined;
  // "Lind, a Republican senator": the phrase tells it.
  join(behind);
  for (let i = first - 1; i >= first - TITLES - 1 && i >= 0 && words[i]?.sentence === words[first]?.sentence; i--) {
    const name = nameAt.get(i);
    join(name);
    if (name) return;
    const lower = words[i]?.lower.replace(/\.$/, '') ?? '';
    if (!TITLE_WORDS.has(lower) && !PERSON_NOUNS.has(lower) && !ELECTED.has(lower) && words[i]?.pos !== 'ADJ') return;
  }

  function join(name: Name | undefined): void {
    const party = name && isPartyWord(name) ? drafts.get(name) : undefined;
    if (party) draft.memberOf.add(party);
  }
}
