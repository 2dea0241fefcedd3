/** References to entities, as clients give them: by id, by Wikidata id, or by name. */
import { Field, ID, InputType } from 'type-graphql';
import type { EntityRow } from '../../graph/reads/rows.js';
import type { Context } from '../context.js';
import { AmbiguousNameError, BadInputError, UnknownEntityError } from '../errors.js';
import { someOf } from '../filters.js';
import { EntityKind } from '../terms.js';
import { allAsOne, membersOf } from './as-one.js';

@InputType({
  description:
    'One entity: by its id, by its Wikidata id, or by a name or alias in any spelling of case and accents. A name that several bear is an error that lists them.',
})
export class EntityRef {
  @Field(() => ID, { nullable: true, description: 'Its id in this graph.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Its id in Wikidata: Q and digits.' })
  wikidataId?: string | null;

  @Field(() => String, { nullable: true, description: 'Its name; where nobody is called that, an alias.' })
  name?: string | null;

  @Field(() => EntityKind, { nullable: true, description: 'Only an entity of this kind.' })
  kind?: EntityKind | null;
}

/**
 * The entity a reference means, or null where there is none.
 *
 * @throws BadInputError for a reference that says nothing or two things; AmbiguousNameError when several fit.
 */
export async function entityOf(ref: EntityRef, context: Pick<Context, 'loaders'>): Promise<EntityRow | null> {
  const ways = [ref.id, ref.wikidataId, ref.name].filter((way) => way !== null && way !== undefined);
  if (ways.length !== 1) throw new BadInputError('An entity is meant by exactly one of "id", "wikidataId" and "name".');
  if (ways[0]?.trim() === '') throw new BadInputError('An entity is meant by an empty text. Give its "id", "wikidataId" or "name".');
  const bearers = (await bearersOf(ref, context.loaders)).filter(({ kind }) => !ref.kind || kind === ref.kind);
  const found = await allAsOne(bearers, context);
  if (found.length > 1) throw new AmbiguousNameError(describe(ref), found);
  return found[0] ?? null;
}

/**
 * The ids that references mean, in their order, with all that are one with them; null where no reference is given, so nothing is filtered.
 *
 * @throws UnknownEntityError besides what `entityOf` throws.
 */
export async function entityIds(
  refs: readonly EntityRef[] | null | undefined,
  context: Pick<Context, 'loaders'>,
): Promise<readonly string[] | null> {
  const few = someOf('ref', refs);
  if (few === null) return null;
  const meant = await entitiesMeant(few, context);
  return [...new Set(meant.flatMap(membersOf))];
}

/**
 * The entity that each reference means, in their order.
 *
 * @throws what `entityIds` does, for the first that means none: whichever is read first.
 */
export async function entitiesMeant(refs: readonly EntityRef[], context: Pick<Context, 'loaders'>): Promise<readonly EntityRow[]> {
  const found = await Promise.allSettled(refs.map((ref) => entityOf(ref, context)));
  return found.map((each, at) => {
    if (each.status === 'rejected') throw each.reason;
    if (each.value === null) throw new UnknownEntityError(describe(refs[at] ?? {}));
    return each.value;
  });
}

async function bearersOf({ id, wikidataId, name }: EntityRef, loaders: Context['loaders']): Promise<readonly EntityRow[]> {
  if (id) return loaders.nodes('entities', [id]);
  if (wikidataId) return loaders.inWikidata(wikidataId);
  return name ? loaders.named(name) : [];
}

function describe({ id, wikidataId, name, kind }: EntityRef): string {
  const way = id ? `the id "${id}"` : wikidataId ? `the Wikidata id "${wikidataId}"` : `the name "${name}"`;
  return kind ? `${way} and the kind ${kind.toUpperCase()}` : way;
}
