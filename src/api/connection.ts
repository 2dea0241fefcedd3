/** Connections: pages of a list with cursors, as the GraphQL Cursor Connections specification has them. */
import { Field, ObjectType } from 'type-graphql';
import { cursorOf } from './cursor.js';
import { type PageArgs, type Slice, sliceOf } from './page-args.js';

@ObjectType({ simpleResolvers: true, description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there is more before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last; null on an empty page.' })
  endCursor!: string | null;
}

/** A row with the sort key that places it in its list. */
export type Keyed = { readonly key: string };

/** What the edges of some lists say besides: how often an article mentions an entity, what part an entity has in an event. */
export type EdgeFields<Row> = (row: Row) => Readonly<Record<string, unknown>>;

export type Edge<Row> = { readonly cursor: string; readonly node: Row };

export type Connection<Row> = {
  readonly edges: readonly Edge<Row>[];
  readonly nodes: readonly Row[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | null;
};

/**
 * The connection of rows that were read for a slice.
 *
 * @param rows - in the list's order, one more than the slice's size where there is more and `pageInfo` is selected: at the end, or at the start
 *   when it is counted from the end.
 */
export function connectionOf<Row extends Keyed>(
  rows: readonly Row[],
  totalCount: number | null,
  slice: Slice,
  scope: string,
  edgeFields: EdgeFields<Row> = () => ({}),
): Connection<Row> {
  const { size, fromEnd, after, before } = slice;
  const isMore = rows.length > size;
  const page = fromEnd ? rows.slice(Math.max(0, rows.length - size)) : rows.slice(0, size);
  const cursor = (row: Row | undefined) => (row === undefined ? null : cursorOf(row.key, scope));
  return {
    // A cursor is a hash: made for what is selected alone.
    get edges() {
      return page.map((node) => ({ cursor: cursorOf(node.key, scope), node, ...edgeFields(node) }));
    },
    nodes: page,
    pageInfo: {
      hasNextPage: fromEnd ? before !== null : isMore,
      hasPreviousPage: fromEnd ? isMore : after !== null,
      get startCursor() {
        return cursor(page.at(0));
      },
      get endCursor() {
        return cursor(page.at(-1));
      },
    },
    totalCount,
  };
}

/** The connection of a list that is there whole: whom one article mentions, what a search found. Keys ascend. */
export function connectionOfAll<Row extends Keyed>(
  all: readonly Row[],
  args: PageArgs,
  scope: string,
  edgeFields: EdgeFields<Row> = () => ({}),
): Connection<Row> {
  const slice = sliceOf(args, scope);
  const { size, fromEnd, after, before } = slice;
  const between = all.filter(({ key }) => (after === null || key > after) && (before === null || key < before));
  const page = fromEnd ? between.slice(Math.max(0, between.length - size - 1)) : between.slice(0, size + 1);
  return connectionOf(page, all.length, slice, scope, edgeFields);
}
