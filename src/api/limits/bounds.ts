/** Bounds of one request: what is more is refused before it costs anything. */

/** Names, marks and values in a query's text. The longest of the dashboard's has a tenth of that. */
export const MAX_TOKENS = 5_000;
/** Characters of a query's text. */
export const MAX_TEXT = 100_000;
/** Fields inside fields. `nodes { article { statements { nodes { source { name } } } } }` is six deep. */
export const MAX_DEPTH = 16;
/** Brackets inside brackets, of all kinds: no query needs more for MAX_DEPTH fields and their arguments. */
export const MAX_NESTING = 64;
/** Fields under another name. */
export const MAX_ALIASES = 100;
/** Marks such as @include. */
export const MAX_DIRECTIVES = 50;
/** Fragments that a text defines, and operations. */
export const MAX_DEFINITIONS = 50;
/** Times that one name is answered in one selection: each is compared with each. */
export const MAX_REPEATS = 20;
/** Things that the pages of a query could hold, all levels multiplied. 20 entities × 100 statements × 5 subjects is half of it. */
export const MAX_COST = 20_000;
/** Lists that one query asks for, written out; each costs a read however short it is. */
export const MAX_LISTS = 60;
/** Bytes of one request that writes: twenty long articles. */
export const MAX_BODY = 24 * 1024 * 1024;
/** Bytes of one request that only reads. */
export const MAX_QUERY_BODY = 1024 * 1024;
/** Milliseconds until a request has come whole: 24 MB over a slow line. */
export const ARRIVAL_TIME = 120_000;
/** Milliseconds for one request that reads. */
export const REQUEST_TIME = 15_000;

/** Default size of a page. */
export const PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

/** Candidates that are compared with what is looked for, in pages' things. */
export const RANKING = 100;
