/** Outlets: who publishes articles. */
import { Field, ID, ObjectType } from 'type-graphql';
import { Node } from '../node/node.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A newspaper, agency, broadcaster or site that publishes articles.' })
export class Outlet {
  @Field(() => ID, { description: 'Made from its name.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The domain of its site, where that is known.' })
  domain!: string | null;
}
