/** What a reader has in mind at a place in the text: who was mentioned, where, and who spoke last. */
import type { ChainMention } from '../../document/document.js';
import type { MentionForm } from '../../text/terms.js';
import type { ChainDraft } from './chain-draft.js';

/** A mention that has been read. */
export type Read = {
  readonly draft: ChainDraft;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** The attribution whose words it is in; null in the narrator's own. */
  readonly saidIn: number | null;
  readonly subject: boolean;
  readonly form: MentionForm;
};

/** Sentences a reader looks back. Chosen on the development articles: further back more pronouns go wrong than right. */
const LOOK_BACK = 4;
/** Mentions a reader looks back over, so that a long table takes no longer than its length. */
const MOST = 80;

export class Discourse {
  readonly read: Read[] = [];
  readonly speakers: Read[] = [];

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

  lastSpeaker(): Read | null {
    return this.speakers[this.speakers.length - 1] ?? null;
  }

  /** Puts a mention on its chain and remembers it. */
  mention(read: Read, confidence: number): void {
    const mention: ChainMention = { start: read.start, end: read.end, form: read.form, confidence };
    read.draft.mentions.push(mention);
    this.read.push(read);
  }
}
