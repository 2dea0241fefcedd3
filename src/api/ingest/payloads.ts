/** What mutations answer. */
import { Field, ObjectType } from 'type-graphql';
import { Article } from '../article/article.js';

@ObjectType({ simpleResolvers: true, description: 'Why an article was refused.' })
export class IngestError {
  @Field(() => String, { description: 'For programs; never changes.' })
  code!: string;

  @Field(() => String, { description: 'For people: what is wrong and what to do.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'Where in the input it lies, where that is known: statements[3].cue.span.' })
  path!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one article: it is in the graph, or there is an error.' })
export class IngestResult {
  @Field(() => Article, { nullable: true, description: 'The article as it is in the graph now; null where it was refused.' })
  article!: Article | null;

  @Field(() => IngestError, { nullable: true, description: 'Why it was refused; null where it was not.' })
  error!: IngestError | null;
}

export const BOOKMARK =
  'Send it in the header hearsay-bookmark of a later request, and that one sees what was written; null where the store needs none.';

@ObjectType({ simpleResolvers: true, description: 'What became of the articles.' })
export class IngestPayload {
  @Field(() => [IngestResult], { description: 'One for each article, in order. A bad one does not stop the rest.' })
  results!: IngestResult[];

  @Field(() => String, { nullable: true, description: BOOKMARK })
  bookmark!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of a removal.' })
export class RemovePayload {
  @Field(() => Boolean, { description: 'False where no article has this id.' })
  removed!: boolean;

  @Field(() => String, { nullable: true, description: BOOKMARK })
  bookmark!: string | null;
}
