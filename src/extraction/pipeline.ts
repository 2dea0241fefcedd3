/** A pipeline: components in an order in which each finds the layers it needs, checked by the compiler and again when it is built. */
import type { Base, Document, Layer } from '../document/document.js';
import { AppError } from '../errors.js';
import type { Component } from './component.js';

/** A component needs a layer that none before it adds. */
export class PipelineOrderError extends AppError {
  readonly code = 'PIPELINE_ORDER';
  constructor(
    readonly component: string,
    readonly layer: string,
  ) {
    super(`Component "${component}" needs layer "${layer}", which no earlier component adds.`);
  }
}

/** Any component, whatever its layers. */
type AnyComponent = Omit<Component<Layer, Layer>, 'annotate'> & { annotate(document: never): unknown };

/** Told by what a component reads, so that no list can leave a layer out. */
type NeededBy<Step> = Step extends { annotate(document: infer Read): unknown } ? Extract<keyof Read, Layer> : never;
type AddedBy<Step> = Step extends { readonly adds: readonly (infer Adds extends Layer)[] } ? Adds : never;
type MissingLayer<Missing extends Layer> = { readonly missingLayer: Missing };

/** The list itself when each component finds its layers, else a tuple that names the layer that is missing, which no list fits. */
type InOrder<Steps extends readonly AnyComponent[], Has extends Layer = never> = Steps extends readonly [
  infer First extends AnyComponent,
  ...infer Rest extends readonly AnyComponent[],
]
  ? [Exclude<NeededBy<First>, Has>] extends [never]
    ? readonly [First, ...InOrder<Rest, Has | AddedBy<First>>]
    : readonly [MissingLayer<Exclude<NeededBy<First>, Has>>, ...Rest]
  : readonly [];

export type Pipeline<Has extends Layer> = {
  /** Names and versions of the components in order: what made a document, in one line. */
  readonly version: string;
  run(base: Base): Promise<Document<Has>>;
};

/**
 * Joins components in the order given.
 *
 * @throws PipelineOrderError when a component needs a layer that none before it adds (a list built at run time can get past the compiler).
 */
export function pipeline<const Steps extends readonly AnyComponent[]>(steps: Steps & InOrder<Steps>): Pipeline<AddedBy<Steps[number]>> {
  const has = new Set<string>();
  for (const { name, needs, adds } of steps) {
    for (const layer of needs) if (!has.has(layer)) throw new PipelineOrderError(name, layer);
    for (const layer of adds) has.add(layer);
  }
  return {
    version: steps.map(({ name, version }) => `${name}@${version}`).join(' '),
    async run(base) {
      let document = base as Document<Layer>;
      for (const step of steps) document = { ...document, ...((await step.annotate(document as never)) as object) };
      return document as Document<AddedBy<Steps[number]>>;
    },
  };
}
