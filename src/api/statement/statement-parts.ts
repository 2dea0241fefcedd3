/** What hangs on a statement and is no thing of its own: subjects, nesting, evidence. */
import { Field, ObjectType } from 'type-graphql';
import { Entity } from '../entity/entity.js';
import { Span } from '../when.js';

@ObjectType({ simpleResolvers: true, description: 'Whom or what a statement is about.' })
export class About {
  @Field(() => Entity, { description: 'Whom or what.' })
  entity!: Entity;

  @Field(() => Boolean, { description: 'Whether it is aimed at: accused, asked, warned, and not only spoken of.' })
  target!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "One speaker in a chain such as 'A said that B had found'." })
export class ChainLink {
  @Field(() => Entity, { nullable: true, description: 'Who; null where the article names nobody.' })
  source!: Entity | null;

  @Field(() => String, { nullable: true, description: "The article's words for who." })
  sourceText!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The exact words of a statement with those around them: enough to check it by eye.' })
export class Evidence {
  @Field(() => String, { description: 'The words from the start of the statement to its end, as they stand, with what interrupts them.' })
  exact!: string;

  @Field(() => String, { description: 'The words before, as they stand.' })
  prefix!: string;

  @Field(() => String, { description: 'The words after, as they stand.' })
  suffix!: string;

  @Field(() => [Span], { description: 'Where the parts of the statement stand, in text order.' })
  spans!: Span[];
}
