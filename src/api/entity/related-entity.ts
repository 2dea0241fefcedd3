/** Entities that stand beside another: whom it speaks about, who is mentioned with it. */
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../scalars.js';
import { StatementFilter } from '../statement/statement-filter.js';
import { Rank, SpeechAct } from '../terms.js';
import { Entity } from './entity.js';

@ObjectType({ simpleResolvers: true, description: 'An entity that stands beside another, and how often.' })
export class RelatedEntity {
  @Field(() => Entity, { description: 'Who or what.' })
  entity!: Entity;

  @Field(() => Int, { description: 'In how many statements or articles.' })
  count!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'The count in the period of equal length before `since`; null where no `since` is given. Without `until` the period ends now.',
  })
  before!: number | null;

  @Field(() => [SpeechAct], {
    nullable: true,
    description: 'What is done by speaking of it, most often first; null where that is not counted.',
  })
  acts!: SpeechAct[] | null;
}

@ArgsType()
export class SpeaksAboutArgs {
  @Field(() => StatementFilter, { nullable: true, description: 'Only these statements count.' })
  filter?: StatementFilter | null;

  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'How many, those with most statements: 1 to 100.' })
  first?: number | null;
}

@ArgsType()
export class MentionedWithArgs {
  @Field(() => DateTime, { nullable: true, description: 'Only articles published at this time or later.' })
  since?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Only articles published before this time.' })
  until?: string | null;

  @Field(() => Rank, { nullable: true, defaultValue: 'COUNT', description: 'By what they are ranked. RISE needs `since`.' })
  rank?: Rank | null;

  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'How many: 1 to 100.' })
  first?: number | null;
}
