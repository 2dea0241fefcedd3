/** What is known at the place where something is read, and what is chosen for it. */
import type { Choice } from './draft.js';
import type { Scene } from './scene.js';
import type { SourceWords } from './sources.js';
import type { Table } from './table.js';
import type { UnnamedChains } from './unnamed.js';

export type Moment = {
  readonly table: Table;
  readonly scene: Scene;
  readonly made: UnnamedChains;
  readonly subject: boolean;
  readonly source: SourceWords | undefined;
  readonly opens: boolean;
};
/** `there`: the mention is on the chain already. */
export type Chosen = Choice & { readonly form: 'name' | 'role' | 'pronoun' | 'nominal' | 'metonym'; readonly there: boolean };
