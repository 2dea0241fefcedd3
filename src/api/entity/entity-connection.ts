/** Pages of entities: whom an article mentions, and what a search found. */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { MentionedRow } from '../../graph/reads/rows.js';
import { PageInfo } from '../connection.js';
import { MentionForm } from '../terms.js';
import { Span, spansOf } from '../when.js';
import { Entity } from './entity.js';

@ObjectType({ simpleResolvers: true, description: 'An entity in a list, with what the list says of it.' })
export class EntityEdge {
  @Field(() => String, { description: 'Where it stands in the list.' })
  cursor!: string;

  @Field(() => Entity, { description: 'The entity.' })
  node!: Entity;

  @Field(() => Int, { nullable: true, description: 'How often the article mentions it; null in a search.' })
  count!: number | null;

  @Field(() => [Span], { nullable: true, description: 'Where the article mentions it, in text order; null in a search.' })
  spans!: Span[] | null;

  @Field(() => [MentionForm], { nullable: true, description: 'In what forms the article mentions it, each once; null in a search.' })
  forms!: MentionForm[] | null;

  @Field(() => Float, { nullable: true, description: 'How well it fits the words looked for, from 0 to 1; null in an article.' })
  score!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A page of entities.' })
export class EntityConnection {
  @Field(() => [EntityEdge], { description: 'The entities with what the list says of each.' })
  edges!: EntityEdge[];

  @Field(() => [Entity], { description: 'The entities alone.' })
  nodes!: Entity[];

  @Field(() => PageInfo, { description: 'Where the page lies in the list.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { nullable: true, description: 'How many there are on all pages.' })
  totalCount!: number | null;
}

/** What an edge says of an entity that an article mentions. */
export const mentionOf = ({ count, starts, ends, forms }: MentionedRow) => ({
  count,
  spans: spansOf(starts, ends),
  forms: [...new Set(forms)],
});
