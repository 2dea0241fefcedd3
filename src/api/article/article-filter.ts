/** Filters of articles. */
import { Field, ID, InputType } from 'type-graphql';
import type { Value } from '../../graph/store.js';
import type { Context } from '../context.js';
import { EntityRef, entityIds } from '../entity/entity-ref.js';
import { someOf, WORDS, wordsIn } from '../filters.js';
import { DateTime } from '../scalars.js';

@InputType({ description: 'Which articles; all that is given must hold. A list says: any of these.' })
export class ArticleFilter {
  @Field(() => [ID], { nullable: true, description: 'Published by any of these outlets.' })
  outlet?: string[] | null;

  @Field(() => [EntityRef], { nullable: true, description: 'Mentions any of these.' })
  mentions?: EntityRef[] | null;

  @Field(() => [ID], { nullable: true, description: 'In any of these stories.' })
  story?: string[] | null;

  @Field(() => String, { nullable: true, description: WORDS })
  text?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Published at this time or later; where that is unknown, added.' })
  since?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Published before this time; where that is unknown, added.' })
  until?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only where the headline quotes words that the body does not have. False: only where it does not.',
  })
  headlineQuoteMissing?: boolean | null;
}

type HubList = 'mentioning' | 'carrying';

/**
 * The list to walk, whose lists, and what is left to filter.
 *
 * @param hub - whose articles these are; null for all articles.
 */
export async function articleQuery(
  given: ArticleFilter | null | undefined,
  hub: { readonly list: HubList; readonly ids: readonly string[] } | null,
  context: Context,
) {
  const { outlet, mentions, story, text, since = null, until = null, headlineQuoteMissing = null } = given ?? {};
  const mentionIds = await entityIds(mentions, context);
  const outletIds = someOf('outlet', outlet);
  const storyIds = someOf('story', story);
  const filter: Record<string, Value> = { headlineQuoteMissing, words: wordsIn(text) };
  const times = { since, until };
  if (hub) return { list: hub.list, hubIds: hub.ids, filter: { ...filter, mentionIds, outletIds, storyIds }, ...times };
  if (storyIds) return { list: 'in-story' as const, hubIds: storyIds, filter: { ...filter, mentionIds, outletIds }, ...times };
  if (mentionIds) return { list: 'mentioning' as const, hubIds: mentionIds, filter: { ...filter, outletIds }, ...times };
  if (outletIds) return { list: 'published' as const, hubIds: outletIds, filter, ...times };
  return { list: 'articles' as const, hubIds: null, filter, ...times };
}
