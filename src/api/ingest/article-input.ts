/** Articles as clients send them. */
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'An article to take apart and keep.' })
export class ArticleInput {
  @Field(() => ID, {
    nullable: true,
    description: 'An id of your own. New text under the same id is a new revision. Without one, the address or the text makes it.',
  })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Its address.' })
  url?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Its headline; put before the text where it is not the text's first line. Left out, a first line that looks like a headline is taken for it.",
  })
  headline?: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  outlet?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "When it was published: 2024-10-17, or a time with its offset. Without it 'on Thursday' stays unresolved.",
  })
  published?: string | null;

  @Field(() => String, { nullable: true, description: 'Its language, as in BCP 47; en when it is not given.' })
  language?: string | null;

  @Field(() => String, { description: 'Its text.' })
  text!: string;
}
