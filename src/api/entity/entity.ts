/** Entities: whom and what articles speak of. */
import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import type { EntityRow } from '../../graph/reads/rows.js';
import { Node } from '../node/node.js';
import { EntityKind } from '../terms.js';

@InterfaceType({
  implements: Node,
  description: 'A person, organisation, country, place or group that articles speak of.',
  resolveType: ({ kind }: EntityRow) => kind,
})
export abstract class Entity {
  @Field(() => ID, { description: 'Stays the same for as long as an article mentions it.' })
  id!: string;

  @Field(() => EntityKind, { description: 'What sort of thing it is.' })
  kind!: EntityKind;

  @Field(() => String, { description: 'The name that most articles use, without title.' })
  name!: string;

  @Field(() => Boolean, { description: "False for a source without a name: 'the spokesman', 'two officials'." })
  named!: boolean;

  @Field(() => [String], { description: 'Its other names, sorted.' })
  aliases!: string[];

  @Field(() => String, { nullable: true, description: 'Its id in Wikidata, where that is known.' })
  wikidataId!: string | null;
}

@ObjectType({ implements: [Entity, Node], simpleResolvers: true, description: 'A human being.' })
export class Person extends Entity {}

@ObjectType({ implements: [Entity, Node], simpleResolvers: true, description: 'A company, party, agency, army, court or other body.' })
export class Organisation extends Entity {}

@ObjectType({
  implements: [Entity, Node],
  simpleResolvers: true,
  description: 'A country, also where its government or its people are meant.',
})
export class Country extends Entity {
  @Field(() => String, { nullable: true, description: 'Its two letters in ISO 3166-1.' })
  iso2!: string | null;
}

@ObjectType({
  implements: [Entity, Node],
  simpleResolvers: true,
  description: 'A city, region, building or other place that is no country.',
})
export class Place extends Entity {}

@ObjectType({
  implements: [Entity, Node],
  simpleResolvers: true,
  description: 'People spoken of together: EU leaders, residents, protesters.',
})
export class Group extends Entity {}
