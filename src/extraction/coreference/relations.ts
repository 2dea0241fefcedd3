/** What the article tells of those it names: their offices, their country, what they belong to. */
import type { Name } from '../../document/document.js';
import { BODIES_OF, SEATS } from '../../lexicon/metonyms.js';
import { PARTY_OFFICES } from '../../lexicon/parties.js';
import { officeOf, PERSON_NOUNS } from '../../lexicon/role-nouns.js';
import { tokensIn } from '../token-lines.js';
import { tellBelonging } from './belonging.js';
import type { Bodies } from './bodies.js';
import type { ChainDraft } from './chain-draft.js';
import type { Grounds, NounPhrase } from './noun-phrases.js';
import { isPartyWord } from './party-members.js';
import type { RoleStatement } from './role-statements.js';

/** Puts each stated office on its holder. */
export function giveRoles(statements: readonly RoleStatement[], drafts: ReadonlyMap<Name, ChainDraft>): void {
  for (const { person, phrase } of statements) {
    const draft = drafts.get(person);
    if (!draft) continue;
    const of = ofWhat(phrase, drafts);
    draft.roles.push({ head: officeOf(phrase.head), modifiers: phrase.modifiers, of });
    draft.gender ??= PERSON_NOUNS.get(phrase.head) ?? null;
    draft.country ??= of?.kind === 'Country' ? of : (of?.country ?? null);
    if (of?.kind === 'Organisation') draft.memberOf.add(of);
    for (const name of phrase.names) if (isPartyWord(name)) draft.memberOf.add(drafts.get(name) as ChainDraft);
  }
}

/** The organisation an office is of, else the country, else the place. */
function ofWhat({ names, head }: NounPhrase, drafts: ReadonlyMap<Name, ChainDraft>): ChainDraft | null {
  const named = names.flatMap((name) => (isPartyWord(name) && !PARTY_OFFICES.has(head) ? [] : (drafts.get(name) ?? [])));
  return (
    named.find(({ kind }) => kind === 'Organisation') ??
    named.find(({ kind }) => kind === 'Country') ??
    named.find(({ kind }) => kind === 'Place') ??
    null
  );
}

/** "Norwegian group Skarn", "Ana Prieto of Chapter 12", the White House; then where each belongs. */
export function factsOfNames(
  grounds: Grounds,
  phrases: readonly NounPhrase[],
  drafts: ReadonlyMap<Name, ChainDraft>,
  bodies: Bodies,
): void {
  const { text, words } = grounds;
  for (const phrase of phrases) {
    const country = phrase.names.find(({ form, kind }) => form === 'demonym' && kind === 'Country');
    const draft = phrase.named && drafts.get(phrase.named);
    if (country && draft && draft.kind !== 'Country') draft.country ??= drafts.get(country) ?? null;
  }
  const byStart = new Map([...drafts.keys()].map((name) => [tokensIn(words, name).firstToken, name]));
  for (const [name, draft] of drafts) {
    const code = BODIES_OF.get(text.slice(name.start, name.end)) ?? SEATS.get(text.slice(name.start, name.end));
    if (code && draft.kind === 'Organisation') draft.country ??= bodies.country(code);
    const { endToken } = tokensIn(words, name);
    const joint = words[endToken]?.lower;
    const article = words[endToken + 1]?.lower === 'the' && joint === 'of' ? 1 : 0;
    const next = byStart.get(endToken + 1 + article);
    const other = next && drafts.get(next);
    if (!other || words[endToken + 1 + article]?.sentence !== words[endToken - 1]?.sentence) continue;
    if (joint === 'of' && draft.kind === 'Organisation' && other.kind === 'Country') draft.country ??= other;
    if (joint === 'of' && draft.kind === 'Person' && other.kind === 'Organisation') draft.memberOf.add(other);
  }
  tellBelonging(grounds, drafts, bodies);
}

/** The country of each place that lists have; last, so that a town's mayor does not become one who speaks for the country. */
export function placesLieIn(drafts: readonly ChainDraft[], bodies: Bodies): void {
  for (const draft of drafts) if (draft.kind === 'Place' && draft.liesIn !== null) draft.country ??= bodies.country(draft.liesIn);
}
