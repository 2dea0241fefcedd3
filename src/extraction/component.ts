/** A component: one step of extraction, which reads some layers of a document and adds others. */
import type { Document, Layer, Layers } from '../document/document.js';

/** Pure: reads no file, no clock and no other component; what it needs from outside is handed in when it is made. */
export type Component<Needs extends Layer, Adds extends Layer> = {
  readonly name: string;
  readonly version: string;
  readonly needs: readonly Needs[];
  readonly adds: readonly Adds[];
  annotate(document: Document<Needs>): Pick<Layers, Adds> | Promise<Pick<Layers, Adds>>;
};
