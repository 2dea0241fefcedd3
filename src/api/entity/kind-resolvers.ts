/** What hangs on one kind of entity alone: roles, officers, countries, members. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EntityRow } from '../../graph/reads/rows.js';
import type { Context } from '../context.js';
import { DateTime } from '../scalars.js';
import { Country, Entity, Group, Organisation, Person, Place } from './entity.js';
import { distinctRoles, isHeldAt } from './held-roles.js';
import { Role } from './role.js';

const AT = 'Only those held at this time, as far as articles say; what has no dates counts as held.';

const country = ({ id }: EntityRow, { loaders }: Context) => loaders.node('countries-of-entities', id);

async function roles(file: 'roles-of-holders' | 'officers', { id }: EntityRow, at: string | null | undefined, { loaders }: Context) {
  const held = distinctRoles(await loaders.list(file, id));
  return at ? held.filter((role) => isHeldAt(at, role)) : held;
}

@Resolver(() => Person)
export class PersonResolver {
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
  members(@Root() { id }: EntityRow, @Ctx() { loaders }: Context) {
    return loaders.list('members-of-groups', id);
  }
}
