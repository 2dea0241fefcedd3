/** How many things fell into one bucket of time. */
import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../scalars.js';

@ObjectType({ simpleResolvers: true, description: 'How many things fell into one bucket of time.' })
export class Count {
  @Field(() => DateTime, { description: 'Where the bucket begins, in UTC.' })
  from!: string;

  @Field(() => Int, { description: 'How many; 0 where there are none.' })
  count!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many things of that sort there are in the bucket at all, whatever the list narrows but its times: for a share.',
  })
  ofAll!: number | null;
}
