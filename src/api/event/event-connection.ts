/** Pages of events. */
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../connection.js';
import { PageArgs } from '../page-args.js';
import { Order, ParticipantRole } from '../terms.js';
import { Event } from './event.js';
import { EventFilter } from './event-filter.js';

@ObjectType({ simpleResolvers: true, description: 'An event in a list, with what the list says of it.' })
export class EventEdge {
  @Field(() => String, { description: 'Where it stands in the list.' })
  cursor!: string;

  @Field(() => Event, { description: 'The event.' })
  node!: Event;

  @Field(() => ParticipantRole, {
    nullable: true,
    description: 'What part the entity has in it; null in a list that is not that of an entity.',
  })
  role!: ParticipantRole | null;
}

@ObjectType({ simpleResolvers: true, description: 'A page of events.' })
export class EventConnection {
  @Field(() => [EventEdge], { description: 'The events with what the list says of each.' })
  edges!: EventEdge[];

  @Field(() => [Event], { description: 'The events alone.' })
  nodes!: Event[];

  @Field(() => PageInfo, { description: 'Where the page lies in the list.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { nullable: true, description: 'How many there are on all pages.' })
  totalCount!: number | null;
}

@ArgsType()
export class EventArgs extends PageArgs {
  @Field(() => EventFilter, { nullable: true, description: 'Only these.' })
  filter?: EventFilter | null;

  @Field(() => Order, {
    nullable: true,
    defaultValue: 'NEWEST',
    description: 'By when they took place; where that is unknown, first reported.',
  })
  order?: Order | null;
}
