/** Decides whom a surname alone stands for where several in the article bear it: by title, by office, by who has been named so far, by the pronoun behind it. */
import type { Gender } from '../../lexicon/first-names.js';
import { officeOf } from '../../lexicon/role-nouns.js';
import type { ChainDraft, DraftCandidate } from './chain-draft.js';

/** One place where a surname stands alone, and what is told of the one it stands for. */
type Use = {
  readonly gender: Gender | null;
  readonly offices: readonly string[];
  readonly paragraph: number;
  readonly pronoun: Gender | null;
};

/** Null where it is left open. `close` holds all who may be meant where that is not sure, the likeliest first. */
export type Meant = { readonly draft: ChainDraft | null; readonly close: readonly DraftCandidate[] };

/** More bearers than this are a list of names. */
const MOST_BEARERS = 4;
/** How likely the one is to whom something leads that does not decide. Set by hand. */
const LED_TO = 0.7;

export class SurnameUses {
  /** In which paragraph each was named last, so far. */
  private readonly named = new Map<ChainDraft, number>();
  /** For whom a surname alone has stood, so far. */
  private readonly called = new Set<ChainDraft>();
  /** What the article says that each is, wherever it says so. */
  private readonly offices = new Map<ChainDraft, Set<string>>();

  /** To be told of all who are named in full before anything is asked. */
  holds(draft: ChainDraft, { offices }: Use): void {
    const own = this.offices.get(draft) ?? new Set();
    for (const office of offices) own.add(officeOf(office));
    this.offices.set(draft, own);
  }

  /** To be told in the order of the text. */
  inFull(draft: ChainDraft, { paragraph }: Use): void {
    this.named.set(draft, paragraph);
  }

  /** To be told in the order of the text. */
  alone(draft: ChainDraft, use: Use): void {
    this.inFull(draft, use);
    this.called.add(draft);
  }

  /** Null when none of the bearers fits. */
  meant(bearers: readonly ChainDraft[], use: Use): Meant | null {
    const fitting = this.ofOffice(ofGender(bearers, use.gender), use);
    const [first, second] = fitting;
    if (!first) return null;
    if (!second) return { draft: first, close: [] };
    const known = fitting.filter((draft) => this.named.has(draft));
    const [only] = known;
    // A headline calls somebody by the surname whom the text goes on to introduce.
    if (!only) return { draft: first, close: closeTo(first, fitting) };
    if (known.length === 1) return { draft: only, close: [] };
    return this.inMind(known, use);
  }

  /** Those who hold the office that the surname is given with, where any do. */
  private ofOffice(bearers: readonly ChainDraft[], { offices }: Use): readonly ChainDraft[] {
    const given = offices.map(officeOf);
    const holders = bearers.filter((bearer) => given.some((office) => this.offices.get(bearer)?.has(office)));
    return holders.length > 0 ? holders : bearers;
  }

  /** Of several whom the article has named: the one of this paragraph, or the one whom it calls so. */
  private inMind(known: readonly ChainDraft[], { paragraph, pronoun }: Use): Meant {
    const here = known.filter((draft) => this.named.get(draft) === paragraph);
    const called = known.filter((draft) => this.called.has(draft));
    const inMind = [...new Set([...here, ...called])];
    const [one] = inMind;
    if (one && inMind.length === 1) return { draft: one, close: [] };
    const [local] = here;
    if (local && here.length === 1 && called.length > 1) return { draft: local, close: [] };
    const likely = toldBy(pronoun, known) ?? (here.length === 1 ? local : called.length === 1 ? called[0] : null) ?? null;
    return { draft: likely, close: closeTo(likely, known) };
  }
}

/** Those whose gender is known to fit, else those whose gender is unknown. */
function ofGender(bearers: readonly ChainDraft[], gender: Gender | null): readonly ChainDraft[] {
  if (!gender) return bearers;
  const known = bearers.filter((bearer) => bearer.gender === gender);
  return known.length > 0 ? known : bearers.filter((bearer) => !bearer.gender);
}

/** "Okoro said that she would go": the one of them who is a woman. */
function toldBy(pronoun: Gender | null, known: readonly ChainDraft[]): ChainDraft | null {
  const fitting = known.filter(({ gender }) => pronoun !== null && (gender ?? pronoun) === pronoun);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** All who may be meant, with how likely each is. */
function closeTo(likely: ChainDraft | null, bearers: readonly ChainDraft[]): DraftCandidate[] {
  const all = [...new Set([...(likely ? [likely] : []), ...bearers])].slice(0, MOST_BEARERS);
  const rest = likely ? (1 - LED_TO) / (all.length - 1) : 1 / all.length;
  return all.map((draft) => ({
    draft,
    score: Math.round(100 * (draft === likely ? LED_TO : rest)) / 100,
    reason: 'several in the article have this name',
  }));
}
