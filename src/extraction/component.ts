/** A component: one step of extraction, which reads some layers of a document and adds others. */
import type { Document, Layer, Layers } from '../document/document.js';

/** Pure: reads no file, no clock and no other component; what it needs from outside is handed in when it is made. */
export type Component<Needs extends Layer, Adds extends Layer> = {
  readonly name: string;
  /** Another number whenever the same layers may give another result: it is told in each decomposition's producer. */
  readonly version: string;
  readonly needs: readonly Needs[];
  readonly adds: readonly Adds[];
  annotate(document: Document<Needs>): Given<Adds>;
};

type Given<Adds extends Layer> = Pick<Layers, Adds> | Promise<Pick<Layers, Adds>>;

/** Its two lists are all that it may read and must add: `annotate` is typed by them. */
export const component = <
  const Needs extends readonly Layer[],
  const Adds extends readonly [Layer, ...Layer[]],
  Gives extends Given<NoInfer<Adds[number]>>,
>(step: {
  readonly name: string;
  readonly version: string;
  readonly needs: Needs;
  readonly adds: Adds;
  readonly annotate: (document: Document<NoInfer<Needs[number]>>) => Gives;
}): Omit<Component<Needs[number], Adds[number]>, 'annotate'> & { annotate(document: Document<Needs[number]>): Gives } => step;
