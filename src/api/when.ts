/** A time as an article tells it, and a range of its text. */
import { Field, Int, ObjectType } from 'type-graphql';
import type { FlatWhen } from '../graph/reads/rows.js';
import { Precision } from './terms.js';

@ObjectType({
  simpleResolvers: true,
  description: "A time as exactly as an article tells it: '2024-10' is a month; 'previously' has a `before` and no value.",
})
export class When {
  @Field(() => String, { nullable: true, description: 'ISO 8601, cut to the precision; null where only a bound is known.' })
  value!: string | null;

  @Field(() => Precision, { description: 'How exactly it is known.' })
  precision!: Precision;

  @Field(() => String, { nullable: true, description: 'ISO 8601: it was before this.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 8601: it was after this.' })
  after!: string | null;

  @Field(() => String, { nullable: true, description: "The article's words that say when; null where none do." })
  text!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "A range of an article's text, from `start` up to but not including `end`." })
export class Span {
  @Field(() => Int, { description: 'First position, in UTF-16 code units from the start of the text.' })
  start!: number;

  @Field(() => Int, { description: 'The position after the last.' })
  end!: number;
}

/** The `When` that lies flat on a row under this name, or null. */
export function whenOf<Name extends string>(row: FlatWhen<Name>, name: Name): When | null {
  const parts = partsOf(name);
  const part = (key: string) => (row as Readonly<Record<string, string | null>>)[key] ?? null;
  const precision = part(parts.precision) as Precision | null;
  if (precision === null) return null;
  return { value: part(parts.value), precision, before: part(parts.before), after: part(parts.after), text: part(parts.text) };
}

type Parts = Readonly<Record<keyof When, string>>;
const known = new Map<string, Parts>();

/** The names of a row's properties. */
function partsOf(name: string): Parts {
  const before = known.get(name);
  if (before) return before;
  const of = (suffix: string) => `${name}${suffix}`;
  const parts = { value: of('Value'), precision: of('Precision'), before: of('Before'), after: of('After'), text: of('Text') };
  known.set(name, parts);
  return parts;
}

/** Pairs starts with ends. */
export const spansOf = (starts: readonly number[], ends: readonly number[]): readonly Span[] =>
  starts.map((start, index) => ({ start, end: ends[index] ?? start }));
