/** Filters of statements. */
import { Field, Float, ID, InputType } from 'type-graphql';
import type { ListName } from '../../graph/reads/lists.js';
import type { Value } from '../../graph/store.js';
import type { Context } from '../context.js';
import { EntityRef, entityIds } from '../entity/entity-ref.js';
import { BadInputError } from '../errors.js';
import { checkedShare, checkWindow, knownBound, someOf, TITLE, WORDS, wordsIn } from '../filters.js';
import { DateTime } from '../scalars.js';
import { EntityKind, SpeechAct, StatementKind } from '../terms.js';

@InputType({
  description:
    'Which statements; all that is given must hold. A list says: any of these. Without by, about, outlet, byCountry, asHolderOf or claim, days are walked from the newest until the page is full.',
})
export class StatementFilter {
  @Field(() => [EntityRef], { nullable: true, description: 'Said by any of these.' })
  by?: EntityRef[] | null;

  @Field(() => [EntityRef], { nullable: true, description: 'About any of these.' })
  about?: EntityRef[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With `about`: only where it is aimed at them, and not where they are only spoken of.',
  })
  targetOnly?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Carried by any of these outlets.' })
  outlet?: string[] | null;

  @Field(() => [EntityRef], { nullable: true, description: 'Said by any of these countries, or by those who speak for them.' })
  byCountry?: EntityRef[] | null;

  @Field(() => [EntityKind], { nullable: true, description: 'Said by somebody of any of these kinds.' })
  byKind?: EntityKind[] | null;

  @Field(() => [EntityRef], { nullable: true, description: 'Said in an office of any of these organisations or countries.' })
  asHolderOf?: EntityRef[] | null;

  @Field(() => String, { nullable: true, description: TITLE })
  title?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Expresses any of these claims.' })
  claim?: string[] | null;

  @Field(() => [SpeechAct], { nullable: true, description: 'Does any of these.' })
  act?: SpeechAct[] | null;

  @Field(() => [StatementKind], { nullable: true, description: 'Quoted in any of these ways.' })
  kind?: StatementKind[] | null;

  @Field(() => String, { nullable: true, description: WORDS })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only what is reported inside another statement. False: only what is not.' })
  secondHand?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only where the source is nobody, unnamed or ambiguous, and no judgement makes it one with somebody known. False: only where it is known.',
  })
  unresolved?: boolean | null;

  @Field(() => Float, { nullable: true, description: 'The extraction is at least this sure, from 0 to 1.' })
  minConfidence?: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Said at this time or later; where that is unknown, published.' })
  since?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Said before this time; where that is unknown, published.' })
  until?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only where it is known when it was said.' })
  datedOnly?: boolean | null;

  @Field(() => DateTime, { nullable: true, description: 'A promise or prediction that falls due at this time or later.' })
  dueSince?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'A promise or prediction that has fallen due before this time: all of the month, where it names a month.',
  })
  dueUntil?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Hearsay learnt of it at this time or later.' })
  knownSince?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Hearsay learnt of it before this time.' })
  knownUntil?: string | null;
}

/** A filter as the graph takes it: references are ids, absent ones null. */
export type StatementBounds = {
  readonly filter: Readonly<Record<string, Value>>;
  readonly since: string | null;
  readonly until: string | null;
};

/**
 * @param ofSubject - whether the list is that of what is said about someone: then `targetOnly` narrows that.
 * @throws BadInputError, UnknownEntityError, AmbiguousNameError
 */
export async function statementBounds(
  filter: StatementFilter | null | undefined,
  context: Context,
  ofSubject = false,
): Promise<StatementBounds> {
  if (!filter) return UNBOUND;
  const [speakerIds, aboutIds, countryIds, officeOfIds] = await Promise.all([
    entityIds(filter.by, context),
    entityIds(filter.about, context),
    entityIds(filter.byCountry, context),
    entityIds(filter.asHolderOf, context),
  ]);
  if (filter.targetOnly && aboutIds === null && !ofSubject) throw new BadInputError('"targetOnly" narrows "about": give both.');
  checkWindow(filter.dueSince ?? null, filter.dueUntil ?? null, ['dueSince', 'dueUntil']);
  checkWindow(filter.knownSince ?? null, filter.knownUntil ?? null, ['knownSince', 'knownUntil']);
  return {
    filter: {
      speakerIds,
      [filter.targetOnly ? 'targetIds' : 'aboutIds']: aboutIds,
      targetOnly: ofSubject && filter.targetOnly ? true : null,
      countryIds,
      outletIds: someOf('outlet', filter.outlet),
      claimIds: await claimIds(filter.claim, context),
      acts: filter.act ?? null,
      kinds: filter.kind ?? null,
      minConfidence: checkedShare('minConfidence', filter.minConfidence),
      dated: filter.datedOnly ? true : null,
      secondHand: filter.secondHand ?? null,
      unresolved: filter.unresolved ?? null,
      speakerKinds: filter.byKind ?? null,
      officeOfIds,
      office: wordsIn(filter.title, 'title'),
      dueSince: filter.dueSince ?? null,
      dueUntil: filter.dueUntil ?? null,
      knownSince: knownBound(filter.knownSince),
      knownUntil: knownBound(filter.knownUntil),
      words: wordsIn(filter.text),
    },
    since: filter.since ?? null,
    until: filter.until ?? null,
  };
}

const UNBOUND: StatementBounds = { filter: {}, since: null, until: null };

/** The claims that are meant, with all that are made one with them. */
async function claimIds(given: readonly string[] | null | undefined, { loaders }: Context): Promise<readonly string[] | null> {
  const few = someOf('claim', given);
  if (few === null) return null;
  const claims = await loaders.nodes('claims', few);
  return [...new Set(claims.flatMap(({ memberIds }) => memberIds))];
}

/** Filters by which a list can be walked, the narrowest first, each with the list it walks. */
const ANCHORS: readonly { readonly key: string; readonly list: ListName }[] = [
  { key: 'speakerIds', list: 'said' },
  { key: 'targetIds', list: 'about' },
  { key: 'aboutIds', list: 'about' },
  { key: 'officeOfIds', list: 'in-office' },
  { key: 'outletIds', list: 'carried' },
  { key: 'countryIds', list: 'spoken-for' },
  { key: 'claimIds', list: 'expressing' },
];

type StatementList = 'said' | 'about' | 'carried' | 'spoken-for' | 'in-office' | 'expressing' | 'statements';

/** The list to walk for this filter, whose lists, and what is left to filter. */
export function anchored({ filter, since, until }: StatementBounds) {
  const anchor = ANCHORS.find(({ key }) => (filter[key] ?? null) !== null);
  if (anchor === undefined) return { list: 'statements' as StatementList, hubIds: null, filter, since, until };
  const { [anchor.key]: hubIds, ...rest } = filter;
  const targetOnly = anchor.key === 'targetIds' ? { targetOnly: true } : {};
  return { list: anchor.list as StatementList, hubIds: hubIds as readonly string[], filter: { ...rest, ...targetOnly }, since, until };
}
