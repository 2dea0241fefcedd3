/** What a reader has in mind at a place in the text: who was mentioned, where, and who spoke last. */
import type { Gender } from '../../lexicon/first-names.js';
import type { MentionForm } from '../../text/terms.js';
import { evidenceFor, guessed } from './certainty.js';
import type { ChainDraft, Choice } from './chain-draft.js';

/** A mention that has been read. */
export type Read = {
  readonly draft: ChainDraft;
  readonly start: number;
  readonly end: number;
  /** Its tokens, half-open. */
  readonly token: number;
  readonly endToken: number;
  readonly paragraph: number;
  readonly sentence: number;
  /** The attribution whose words it is in; null in the narrator's own. */
  readonly saidIn: number | null;
  /** It stands in quotation marks. */
  readonly quoted: boolean;
  readonly subject: boolean;
  /** A preposition leads it: "a letter from Okoro". */
  readonly led: boolean;
  /** It is the source of an attribution. */
  readonly source: boolean;
  /** Something of its own is told: "Okoro's plan". */
  readonly owner: boolean;
  readonly form: MentionForm;
  /** What a pronoun tells. */
  readonly gender: Gender | null;
};

/** Sentences a reader looks back. Chosen on the development articles: further back more pronouns go wrong than right. */
const LOOK_BACK = 4;
/** Mentions a reader looks back over, so that a long table takes no longer than its length. */
const MOST = 80;

export class Discourse {
  readonly read: Read[] = [];
  readonly speakers: Read[] = [];
  /** The sentence in which each was mentioned last. */
  private readonly lastOf = new Map<ChainDraft, number>();
  private readonly firsts = new Map<number, Read>();
  private readonly pronouns = new Map<Gender, Read>();

  /** Mentions no more than `LOOK_BACK` sentences before this one, the last first. */
  recent(sentence: number, reach = LOOK_BACK): Read[] {
    const found: Read[] = [];
    for (let i = this.read.length - 1; i >= 0 && found.length < MOST; i--) {
      const mention = this.read[i] as Read;
      if (sentence - mention.sentence > reach) break;
      found.push(mention);
    }
    return found;
  }

  /** The first person mentioned in the sentence. */
  firstOf(sentence: number): Read | null {
    return this.firsts.get(sentence) ?? null;
  }

  /** The person that "he" or "she" stood for last. */
  lastPronoun(gender: Gender): Read | null {
    return this.pronouns.get(gender) ?? null;
  }

  lastSpeaker(): Read | null {
    return this.speakers[this.speakers.length - 1] ?? null;
  }

  /** A mention that is on its chain already. */
  remember(read: Read): void {
    this.read.push(read);
    this.lastOf.set(read.draft, read.sentence);
    if (read.draft.kind !== 'Person') return;
    if (!this.firsts.has(read.sentence)) this.firsts.set(read.sentence, read);
    if (read.form === 'pronoun' && read.gender) this.pronouns.set(read.gender, read);
  }

  /** Puts a mention on its chain and remembers it. */
  mention(read: Read, { why, strength, candidates }: Omit<Choice, 'draft'>): void {
    const { draft, form, source, sentence } = read;
    const last = this.lastOf.get(draft);
    const distance = last === undefined ? null : sentence - last;
    draft.mentions.push(guessed(read, form, evidenceFor(why, draft, { strength, distance, source }), candidates));
    this.remember(read);
  }
}
