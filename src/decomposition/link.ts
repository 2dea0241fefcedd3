/** The link: one plain, versioned value for what joins two articles, or something that one says with something that another says. */
import { z } from 'zod';
import { LINK_STATUSES } from '../text/terms.js';

export const LINK_SCHEMA_VERSION = 'hearsay-link/1';

/** Between statements, and what becomes of them: repeats and responds stay with the statements, supports and contradicts join their claims. */
export const STATEMENT_LINKS = ['repeats', 'responds', 'supports', 'contradicts'] as const;

/** Every kind, by what it joins: two entities, two articles, two statements, two event mentions. */
const LINK_TYPES = ['same-entity', 'copy', 'story', 'same-claim', 'same-event', ...STATEMENT_LINKS] as const;

const end = z
  .strictObject({
    article: z.string().min(1).max(400).describe("The article's given id."),
    id: z
      .string()
      .regex(/^[esm]_[0-9a-f]{20}$/)
      .nullable()
      .describe(
        "The graph's id of the entity, statement or event mention, which a better decomposition of the same text leaves as it is; null for the article itself.",
      ),
  })
  .describe('What is joined, and the article that tells it.');

/** The shape alone; `parseLink` also checks that the ends fit the type. */
export const linkSchema = z
  .strictObject({
    schema: z.literal(LINK_SCHEMA_VERSION),
    type: z.enum(LINK_TYPES).describe('copy: a is taken from b. repeats, responds: a comes after b.'),
    a: end,
    b: end,
    signals: z.array(z.string().min(1).max(200)).describe('Why it was made, in words.'),
    score: z.number().min(0).max(1).describe('From 0 to 1.'),
    status: z.enum(LINK_STATUSES).describe('Whether a person has looked at it. A rejected one joins nothing.'),
  })
  .describe('What joins two articles. Offered, never a verdict.');

type End = { readonly article: string; readonly id: string | null };

export type Link = Readonly<Omit<z.infer<typeof linkSchema>, 'a' | 'b' | 'signals'>> & {
  readonly a: End;
  readonly b: End;
  readonly signals: readonly string[];
};
export type LinkType = Link['type'];
