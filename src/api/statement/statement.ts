/** Statements: what one article reports that someone said. */
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Node } from '../node/node.js';
import { Modality, Polarity, SpeechAct, StatementKind } from '../terms.js';
import { Span } from '../when.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'What one article reports that someone said: the words, who said them, about whom, and where they stand. Said is not true.',
})
export class Statement {
  @Field(() => ID, { description: 'Stays the same for as long as the article keeps its text.' })
  id!: string;

  @Field(() => StatementKind, { description: 'How much of it stands in quotation marks.' })
  kind!: StatementKind;

  @Field(() => SpeechAct, { description: 'What the speaker does by saying it.' })
  act!: SpeechAct;

  @Field(() => Polarity, { description: "The speaker's stance to the words: negated where they are denied or rejected." })
  polarity!: Polarity;

  @Field(() => Modality, { description: 'How the content is put: as a fact, hedged, under a condition.' })
  modality!: Modality;

  @Field(() => Float, { description: 'How sure the extraction is, from 0 to 1.' })
  confidence!: number;

  @Field(() => String, { description: 'What extracted it.' })
  producer!: string;

  @Field(() => String, { description: "The content as the article gives it; interrupted parts are joined by ' … '." })
  text!: string;

  @Field(() => [String], { description: 'The words that stand in quotation marks, verbatim, without the marks.' })
  quoted!: string[];

  @Field(() => String, {
    nullable: true,
    description: "The article's words for who said it: 'he', 'the minister'. Null where it names nobody.",
  })
  sourceText!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The words that say that something was said.' })
export class Cue {
  @Field(() => String, { description: "As they stand: 'said', 'according to'." })
  text!: string;

  @Field(() => String, { description: "The verb or phrase in its base form: 'say'." })
  lemma!: string;

  @Field(() => Span, { description: "Where they stand in the article's text." })
  span!: Span;
}
