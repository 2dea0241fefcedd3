/** Reads a decomposition from an unknown value: its shape, then what a shape cannot say. */
import { AppError } from '../errors.js';
import { inconsistenciesOf } from './consistency.js';
import { type Decomposition, decompositionSchema } from './decomposition.js';
import { type Problem, pathOf } from './problem.js';

/** Problems that one error tells. */
const MOST_TOLD = 10;

/** A value is no decomposition, or one that contradicts itself. */
export class DecompositionError extends AppError {
  readonly code = 'DECOMPOSITION_INVALID';
  /** Where the first problem lies, as in 'statements[2].source.entityId'; '' is the value itself. */
  readonly path: string;

  /** @param problems - at least one, in the order in which they are to be told. */
  constructor(readonly problems: readonly [Problem, ...Problem[]]) {
    const told = problems.slice(0, MOST_TOLD).map(({ path, message }) => `  ${path || '(the value)'}: ${message}`);
    const rest = problems.length - told.length;
    super(`Not a valid decomposition. Correct this and send it again:\n${told.join('\n')}${rest > 0 ? `\n  and ${rest} more` : ''}`);
    this.path = problems[0].path;
  }
}

/**
 * A decomposition that every store may take: all of the schema holds, every span lies in the text, every id resolves.
 *
 * @returns the value itself, so that its JSON is that which came, keys in their order.
 * @throws DecompositionError with every problem found; the shape is checked first, and the rest only when it holds.
 */
export function parseDecomposition(value: unknown): Decomposition {
  const parsed = decompositionSchema.safeParse(value);
  const [first, ...others] = parsed.success
    ? inconsistenciesOf(parsed.data)
    : parsed.error.issues.map(({ path, message }) => ({ path: pathOf(path), message }));
  if (first) throw new DecompositionError([first, ...others]);
  return value as Decomposition;
}
