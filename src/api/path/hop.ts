/** One step of a path between two entities. */
import { createUnionType, ObjectType } from 'type-graphql';
import { Event } from '../event/event.js';
import { Statement } from '../statement/statement.js';

export const HopVia = createUnionType({
  name: 'HopVia',
  description: 'What joins two entities.',
  types: () => [Statement, Event] as const,
  resolveType: (value) => ('act' in value ? Statement : Event),
});

@ObjectType({
  simpleResolvers: true,
  description:
    'One step of a path: by a statement, from who made it to whom it is about or back; by an event, between two who have part in it.',
})
export class Hop {}
