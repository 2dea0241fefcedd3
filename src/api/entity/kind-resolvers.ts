/** What hangs on some kinds of entity: roles, officers, countries, members, memberships. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EntityRow } from '../../graph/reads/rows.js';
import { byCodeUnit } from '../../text/order.js';
import type { Context } from '../context.js';
import { DateTime } from '../scalars.js';
import { allAsOne, asOneOfItsKind, membersOf } from './as-one.js';
import { Country, Entity, Group, Organisation, Person, Place } from './entity.js';
import { distinctRoles, isHeldAt } from './held-roles.js';
import { Role } from './role.js';

const AT = 'Only those held at this time, as far as articles say; what has no dates counts as held.';

const MEMBERS = 'Its members and parts, as articles tell, by name; at most 500.';

/** Where offices and members are too many. */
const FEWER = 'Ask for offices and members of fewer at once.';

async function country(entity: EntityRow, context: Context): Promise<EntityRow | null> {
  const [first = null] = await context.loaders.nodes('countries-of-entities', membersOf(entity));
  return asOneOfItsKind(first, context);
}

async function roles(
  file: 'roles-of-holders' | 'officers',
  entity: EntityRow,
  at: string | null | undefined,
  { loaders, unpaged }: Context,
) {
  const stated = await Promise.all(membersOf(entity).map((id) => loaders.list(file, id)));
  const held = distinctRoles(stated.flat().sort((a, b) => byCodeUnit(b.key, a.key)));
  return unpaged.list(() => (at ? held.filter((role) => isHeldAt(at, role)) : held), FEWER);
}

async function told(
  file: 'members-of-groups' | 'memberships-of-entities',
  entity: EntityRow,
  context: Context,
): Promise<readonly EntityRow[]> {
  const lists = await Promise.all(membersOf(entity).map((id) => context.loaders.list(file, id)));
  const nameOf = ({ name, id }: EntityRow) => `${name} ${id}`;
  const all = await allAsOne(lists.flat(), context);
  return context.unpaged.list(() => [...all].sort((a, b) => byCodeUnit(nameOf(a), nameOf(b))), FEWER);
}

const members = (entity: EntityRow, context: Context) => told('members-of-groups', entity, context);
const memberOf = (entity: EntityRow, context: Context) => told('memberships-of-entities', entity, context);

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => [Entity], { nullable: true, description: 'The parties, employers and groups that the person belongs to.' })
  memberOf(@Root() person: EntityRow, @Ctx() context: Context) {
    return memberOf(person, context);
  }

  @FieldResolver(() => [Role], {
    nullable: true,
    description: 'The offices that the person holds, each once, as the newest article states it.',
  })
  roles(
    @Root() person: EntityRow,
    @Arg('at', () => DateTime, { nullable: true, description: AT }) at: string | null,
    @Ctx() context: Context,
  ) {
    return roles('roles-of-holders', person, at, context);
  }
}

@Resolver(() => Organisation)
export class OrganisationResolver {
  @FieldResolver(() => [Entity], { nullable: true, description: 'The organisations that it is a part of.' })
  memberOf(@Root() organisation: EntityRow, @Ctx() context: Context) {
    return memberOf(organisation, context);
  }

  @FieldResolver(() => [Entity], { nullable: true, description: MEMBERS })
  members(@Root() organisation: EntityRow, @Ctx() context: Context) {
    return members(organisation, context);
  }

  @FieldResolver(() => [Role], { nullable: true, description: 'Who holds an office in it, each once, as the newest article states it.' })
  officers(
    @Root() organisation: EntityRow,
    @Arg('at', () => DateTime, { nullable: true, description: AT }) at: string | null,
    @Ctx() context: Context,
  ) {
    return roles('officers', organisation, at, context);
  }

  @FieldResolver(() => Country, { nullable: true, description: 'The country it belongs to, as most articles tell.' })
  country(@Root() organisation: EntityRow, @Ctx() context: Context) {
    return country(organisation, context);
  }
}

@Resolver(() => Country)
export class CountryResolver {
  @FieldResolver(() => [Entity], { nullable: true, description: 'The international organisations that it is a member of.' })
  memberOf(@Root() land: EntityRow, @Ctx() context: Context) {
    return memberOf(land, context);
  }

  @FieldResolver(() => [Role], { nullable: true, description: 'Who holds an office in it, each once, as the newest article states it.' })
  officers(
    @Root() land: EntityRow,
    @Arg('at', () => DateTime, { nullable: true, description: AT }) at: string | null,
    @Ctx() context: Context,
  ) {
    return roles('officers', land, at, context);
  }
}

@Resolver(() => Place)
export class PlaceResolver {
  @FieldResolver(() => [Entity], { nullable: true, description: 'The larger places that it lies in.' })
  memberOf(@Root() place: EntityRow, @Ctx() context: Context) {
    return memberOf(place, context);
  }

  @FieldResolver(() => Country, { nullable: true, description: 'The country it lies in, as most articles tell.' })
  country(@Root() place: EntityRow, @Ctx() context: Context) {
    return country(place, context);
  }
}

@Resolver(() => Group)
export class GroupResolver {
  @FieldResolver(() => Country, { nullable: true, description: 'The country its people belong to, as most articles tell.' })
  country(@Root() group: EntityRow, @Ctx() context: Context) {
    return country(group, context);
  }

  @FieldResolver(() => [Entity], { nullable: true, description: 'Its members, by name.' })
  members(@Root() group: EntityRow, @Ctx() context: Context) {
    return members(group, context);
  }
}
