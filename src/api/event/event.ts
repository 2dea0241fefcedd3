/** Events: what happened, or is said to have. */
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity } from '../entity/entity.js';
import { Node } from '../node/node.js';
import { EventType, Factuality, ParticipantRole } from '../terms.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'What happened, is said to have happened, or is to happen. What is told only inside statements is at most alleged.',
})
export class Event {
  @Field(() => ID, { description: 'Stays the same for as long as an article tells it.' })
  id!: string;

  @Field(() => EventType, { description: 'What sort of thing happened.' })
  type!: EventType;

  @Field(() => String, { nullable: true, description: 'More exactly; for OTHER the word that tells it, in its base form.' })
  mode!: string | null;

  @Field(() => String, { description: "The article's word that tells it: 'signed'." })
  trigger!: string;

  @Field(() => Factuality, { description: 'How sure it is that it took place.' })
  factuality!: Factuality;

  @Field(() => Int, { description: 'How many articles report it.' })
  articleCount!: number;

  @Field(() => Int, { description: 'How many outlets report it.' })
  outletCount!: number;

  @Field(() => Int, { description: 'How many reports are left when articles that copy one another count as one.' })
  independentReportCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'An entity with its part in an event.' })
export class Participant {
  @Field(() => Entity, { description: 'Who or what.' })
  entity!: Entity;

  @Field(() => ParticipantRole, { description: 'What part it has.' })
  role!: ParticipantRole;
}
