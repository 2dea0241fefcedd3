/** Those the article gives no name: "two officials", "the Kremlin spokesman", and a country's forces; called again by the same words, or by the same noun alone. */
import { BODY_NOUNS, officeOf, PERSON_NOUNS } from '../../lexicon/role-nouns.js';
import { fold } from '../../text/fold.js';
import type { EntityKind } from '../../text/terms.js';
import { type ChainDraft, newDraft } from './chain-draft.js';
import { countryOfForces, forcesOf } from './forces.js';
import { type Nominal, unnamed } from './nominals.js';

/** Words for several of whom nothing else is said. */
const SEVERAL = /^(?:they|them|we|us|some|many|most|others|both|several|all|these|those|\d+|two|three|four|five|six)$/;

export class UnnamedChains {
  readonly all: ChainDraft[] = [];
  /** Those spoken of as known: "the mayor", not "a mayor". */
  readonly definite = new Set<ChainDraft>();
  /** Several people: "zookeepers", not "letters". */
  readonly people = new Set<ChainDraft>();
  private readonly byWords = new Map<string, ChainDraft>();
  private readonly byOffice = new Map<string, ChainDraft>();

  /** The one called so before; null where nobody was. */
  again({ phrase, called, of }: Nominal): ChainDraft | null {
    const same = this.byWords.get(fold(called));
    if (same) return same;
    if (phrase.modifiers.length > 0 || of || phrase.plural || phrase.determiner !== 'definite') return null;
    return this.byOffice.get(officeOf(phrase.head)) ?? null;
  }

  /** Two calls with the same words are one. */
  of(nominal: Nominal): ChainDraft {
    const forces = countryOfForces(nominal);
    const draft = forces
      ? this.remembered(`forces of ${forces.iso2}`, () => forcesOf(forces))
      : this.remembered(nominal.called, () => unnamed(nominal));
    if (forces) draft.aliases.add(nominal.called);
    if (nominal.phrase.plural && PERSON_NOUNS.has(nominal.phrase.head)) this.people.add(draft);
    if (/^(?:definite|possessive)$/.test(nominal.phrase.determiner)) this.definite.add(draft);
    return draft;
  }

  /** Several whom the article names. */
  ofMembers(called: string, members: readonly ChainDraft[]): ChainDraft {
    const draft = this.remembered(called, () => newDraft('Group', called, false));
    draft.kept = true;
    for (const member of members) member.memberOf.add(draft);
    return draft;
  }

  /** One whom the same words call again. */
  called(words: string, make: () => ChainDraft): ChainDraft {
    return this.remembered(words, make);
  }

  /** A source of which nothing is known but a word. */
  word(lower: string): ChainDraft {
    return this.remembered(lower, () => newDraft(kindOf(lower), lower, false));
  }

  private remembered(words: string, make: () => ChainDraft): ChainDraft {
    const key = fold(words);
    const draft = this.byWords.get(key) ?? make();
    if (this.byWords.has(key)) return draft;
    this.all.push(draft);
    this.byWords.set(key, draft);
    for (const { head } of draft.roles) this.byOffice.set(head, draft);
    return draft;
  }
}

function kindOf(lower: string): EntityKind {
  if (SEVERAL.test(lower)) return 'Group';
  return BODY_NOUNS.has(lower) || /^(?:it|this|that|which)$/.test(lower) ? 'Organisation' : 'Person';
}
