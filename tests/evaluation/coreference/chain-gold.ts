/** Who is meant where, as three corpora tell it: GUM, MEANTIME and the gold stories. */
import { z } from 'zod';
import { type Span, textOf } from '../../../src/text/span.js';

export type GoldMention = Span & {
  readonly entityId: string;
  readonly isNamed: boolean;
  /** The word that it is about. */
  readonly head: Span;
  /** Its proper name, where that is less than all of it. */
  readonly name?: Span | null | undefined;
};
export type GoldChains = {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  /** Nothing else is mentioned: what is found elsewhere is wrong, and not only unjudged. */
  readonly complete: boolean;
};

const span = z.object({ start: z.int(), end: z.int() });
const named = { entityId: z.string(), isNamed: z.boolean() };
const gum = z.object({
  id: z.string(),
  text: z.string(),
  mentions: z.array(span.extend({ ...named, head: span, name: span.nullish() })),
});
const meantime = z.object({
  id: z.string(),
  text: z.string(),
  scopeEnd: z.int(),
  mentions: z.array(span.extend({ ...named, inScope: z.boolean() })),
});
const story = z.object({
  article: z.object({ id: z.string(), text: z.string() }),
  entities: z.array(z.object({ id: z.string(), mentions: z.array(span.extend({ form: z.string() })) })),
});

/** Null for a line of another gold. */
export function chainsOfGold(line: unknown): GoldChains | null {
  const [whole, scoped, told] = [gum.safeParse(line), meantime.safeParse(line), story.safeParse(line)];
  if (whole.success) return { ...whole.data, complete: true };
  if (scoped.success) {
    const { id, text, mentions } = scoped.data;
    const within = mentions.filter(({ inScope }) => inScope);
    return { id, text, mentions: within.map((mention) => ({ ...mention, head: headOf(text, mention) })), complete: false };
  }
  if (!told.success) return null;
  const { article, entities } = told.data;
  const mentions = entities.flatMap(({ id, mentions }) =>
    mentions.map(({ form, ...at }) => ({
      ...at,
      entityId: id,
      isNamed: /^(?:name|surname|acronym|demonym)$/.test(form),
      head: headOf(article.text, at),
    })),
  );
  return { id: article.id, text: article.text, mentions, complete: false };
}

/** The last word before what follows a noun: of "the mayor of Tarn", the mayor. */
function headOf(text: string, at: Span): Span {
  const own = /^.*?\S(?=$|,|\s(?:of|in|at|for|from|with|on|who|that|which|to|by)\s)/s.exec(textOf(text, at))?.[0] ?? textOf(text, at);
  const last = /[^\s-]+$/.exec(own)?.[0] ?? own;
  return { start: at.start + own.length - last.length, end: at.start + own.length };
}
