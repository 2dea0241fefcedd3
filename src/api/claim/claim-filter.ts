/** Filters of claims. */
import { Field, InputType, Int } from 'type-graphql';
import type { Value } from '../../graph/store.js';
import type { Context } from '../context.js';
import { EntityRef, entityIds } from '../entity/entity-ref.js';
import { BadInputError } from '../errors.js';
import { knownBound, WORDS, wordsIn } from '../filters.js';
import { DateTime } from '../scalars.js';

@InputType({ description: 'Which claims; all that is given must hold.' })
export class ClaimFilter {
  @Field(() => [EntityRef], { nullable: true, description: 'Made by any of these.' })
  by?: EntityRef[] | null;

  @Field(() => [EntityRef], { nullable: true, description: 'About any of these.' })
  about?: EntityRef[] | null;

  @Field(() => String, { nullable: true, description: WORDS })
  text?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'First made at this time or later.' })
  since?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'First made before this time.' })
  until?: string | null;

  @Field(() => Int, { nullable: true, description: 'Carried by at least so many articles.' })
  minArticles?: number | null;

  @Field(() => Int, { nullable: true, description: 'Resting on at least so many independent reports.' })
  minIndependentReports?: number | null;

  @Field(() => Int, { nullable: true, description: 'Resting on at most so many independent reports.' })
  maxIndependentReports?: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Known to Hearsay before this time.' })
  knownUntil?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only where another claim contradicts it, as far as no person has rejected that. False: only where none does.',
  })
  contradicted?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only what stands in quotation marks word for word, at least once. False: only what never does.',
  })
  verbatim?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Made by at least so many; with `verbatim: true`, in quotation marks.' })
  minSpeakers?: number | null;
}

/** The list to walk, whose lists, and what is left to filter. */
export async function claimQuery(given: ClaimFilter | null | undefined, context: Context) {
  const { by, about, text, since = null, until = null, ...bounds } = given ?? {};
  const { minIndependentReports: least, maxIndependentReports: most } = bounds;
  if (least != null && most != null && least > most)
    throw new BadInputError(`"minIndependentReports" (${least}) must not be above "maxIndependentReports" (${most}).`);
  const [speakerIds, aboutIds] = await Promise.all([entityIds(by, context), entityIds(about, context)]);
  const filter: Record<string, Value> = {
    minArticles: bounds.minArticles ?? null,
    minIndependentReports: bounds.minIndependentReports ?? null,
    maxIndependentReports: bounds.maxIndependentReports ?? null,
    knownUntil: knownBound(bounds.knownUntil),
    ...{ contradicted: bounds.contradicted ?? null, verbatim: bounds.verbatim ?? null },
    [bounds.verbatim ? 'minQuotedSpeakers' : 'minSpeakers']: bounds.minSpeakers ?? null,
    words: wordsIn(text),
  };
  const times = { since, until };
  if (speakerIds) return { list: 'claimed' as const, hubIds: speakerIds, filter: { ...filter, aboutIds }, ...times };
  if (aboutIds) return { list: 'claimed-about' as const, hubIds: aboutIds, filter, ...times };
  return { list: 'claims' as const, hubIds: null, filter, ...times };
}
