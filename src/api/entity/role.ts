/** Roles: offices that people hold, as articles state them. */
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'An office that someone holds, as one article states it.' })
export class Role {
  @Field(() => String, { description: 'As the article words it: prime minister.' })
  title!: string;
}
