/** The arguments that all connections have, and what they ask for. */
import { ArgsType, Field, Int } from 'type-graphql';
import { keyOf } from './cursor.js';
import { BadInputError } from './errors.js';
import { MAX_PAGE_SIZE, PAGE_SIZE } from './limits/bounds.js';

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many from the start, or after \`after\`: 1 to ${MAX_PAGE_SIZE}; ${PAGE_SIZE} when neither this nor \`last\` is given.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'A cursor: only what comes after it.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many from the end, or before \`before\`: 1 to ${MAX_PAGE_SIZE}. Not together with \`first\`.`,
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'A cursor: only what comes before it.' })
  before?: string | null;
}

/** Which part of a list is wanted, in the list's own order. */
export type Slice = {
  readonly size: number;
  /** Counted from the end. */
  readonly fromEnd: boolean;
  /** Sort keys; null where the list is not cut on that side. */
  readonly after: string | null;
  readonly before: string | null;
};

/**
 * Checks what a client asks for.
 *
 * @param scope - the list, its order and filter: a cursor is good for that alone.
 * @throws BadInputError
 */
export function sliceOf({ first, after, last, before }: PageArgs, scope: string): Slice {
  if (isGiven(first) && isGiven(last)) throw new BadInputError('Give "first" or "last", not both.');
  return {
    size: sizeOf('first', first) ?? sizeOf('last', last) ?? PAGE_SIZE,
    fromEnd: isGiven(last),
    after: isGiven(after) ? keyOf(after, scope, 'after') : null,
    before: isGiven(before) ? keyOf(before, scope, 'before') : null,
  };
}

/** How many of a plain list that is ranked or short. */
export function checkedFirst(first: number): number {
  return sizeOf('first', first) ?? PAGE_SIZE;
}

const isGiven = <Given>(value: Given | null | undefined): value is Given => value !== null && value !== undefined;

function sizeOf(name: string, size: number | null | undefined): number | null {
  if (!isGiven(size)) return null;
  if (size < 1 || size > MAX_PAGE_SIZE) throw new BadInputError(`"${name}" is ${size}; it must be from 1 to ${MAX_PAGE_SIZE}.`);
  return size;
}
