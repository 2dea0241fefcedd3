/** What is new in the graph: a claim, a relation, two entities made one or taken apart. */
import { createUnionType, Field, ObjectType } from 'type-graphql';
import { Claim } from '../claim/claim.js';
import { PageInfo } from '../connection.js';
import { Judgement } from '../judgement/judgement.js';
import { Relation } from '../relation/relation.js';
import { DateTime } from '../scalars.js';

const AT = 'When Hearsay learnt of it.';

@ObjectType({ simpleResolvers: true, description: 'A claim that nobody had made before.' })
class ClaimAdded {
  @Field(() => DateTime, { description: AT })
  at!: string;

  @Field(() => Claim, { description: 'The claim.' })
  claim!: Claim;
}

@ObjectType({ simpleResolvers: true, description: 'A relation, such as a contradiction.' })
class RelationAdded {
  @Field(() => DateTime, { description: AT })
  at!: string;

  @Field(() => Relation, { description: 'The relation.' })
  relation!: Relation;
}

@ObjectType({ simpleResolvers: true, description: 'Two entities that were made one.' })
class EntitiesMerged {
  @Field(() => DateTime, { description: 'When.' })
  at!: string;

  @Field(() => Judgement, { description: 'Who said so, and why.' })
  judgement!: Judgement;
}

@ObjectType({ simpleResolvers: true, description: 'Two entities that are one no more, or that somebody told apart.' })
class EntitiesSplit {
  @Field(() => DateTime, { description: 'When.' })
  at!: string;

  @Field(() => Judgement, { description: 'The judgement that tells them apart, or that was revoked.' })
  judgement!: Judgement;
}

export const Change = createUnionType({
  name: 'Change',
  description: 'What is new in the graph.',
  types: () => [ClaimAdded, RelationAdded, EntitiesMerged, EntitiesSplit] as const,
  resolveType: (value: object) => {
    if ('claim' in value) return ClaimAdded;
    if ('relation' in value) return RelationAdded;
    return 'isMerged' in value && value.isMerged ? EntitiesMerged : EntitiesSplit;
  },
});

@ObjectType({ simpleResolvers: true, description: 'Something new in a list.' })
export class ChangeEdge {
  @Field(() => String, { description: 'Where it stands in the list.' })
  cursor!: string;

  @Field(() => Change, { description: 'What is new.' })
  node!: typeof Change;
}

@ObjectType({ simpleResolvers: true, description: 'A page of what is new.' })
export class ChangeConnection {
  @Field(() => [ChangeEdge], { description: 'What is new, with cursors.' })
  edges!: ChangeEdge[];

  @Field(() => [Change], { description: 'What is new, alone.' })
  nodes!: (typeof Change)[];

  @Field(() => PageInfo, { description: 'Where the page lies in the list.' })
  pageInfo!: PageInfo;
}
