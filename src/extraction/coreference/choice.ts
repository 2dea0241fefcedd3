/** What is known at the place where something is read, and what is chosen for it. */
import type { Span } from '../../text/span.js';
import type { ChainDraft, Choice } from './chain-draft.js';
import type { Discourse } from './discourse.js';
import type { Watch } from './he-or-she.js';
import type { SourceWords } from './sources.js';
import type { Table } from './table.js';
import type { UnnamedChains } from './unnamed.js';

export type Situation = {
  readonly table: Table;
  readonly discourse: Discourse;
  readonly made: UnnamedChains;
  readonly subject: boolean;
  readonly source: SourceWords | undefined;
  readonly opens: boolean;
  readonly paragraph: number;
  /** People named later in the sentence. */
  readonly ahead: readonly ChainDraft[];
  readonly tuning: Tuning;
};
/** `there`: the mention is on the chain already. `at`: the mention's words, where they are others than those that were read. */
export type Chosen = Choice & {
  readonly form: 'name' | 'role' | 'pronoun' | 'nominal' | 'metonym';
  readonly there: boolean;
  readonly at?: Span;
};

/** Other weights of "he" and "she" than the trained ones, and who listens: for training. */
export type Tuning = { readonly weights?: ReadonlyMap<string, number>; readonly watch?: Watch };
