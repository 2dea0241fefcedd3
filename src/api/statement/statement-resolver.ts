/** What hangs on a statement: who said it, about whom, where it stands and what it is part of. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { EntityRow, StatementRow } from '../../graph/reads/rows.js';
import { Article } from '../article/article.js';
import { Claim } from '../claim/claim.js';
import type { Context } from '../context.js';
import { allAsOne, asOne, asOneOfItsKind, isItself } from '../entity/as-one.js';
import { Candidate, candidatesFrom } from '../entity/candidate.js';
import { Entity, Person } from '../entity/entity.js';
import { Role } from '../entity/role.js';
import { Event } from '../event/event.js';
import { checkedFirst } from '../page-args.js';
import { RelationArgs, RelationConnection } from '../relation/relation-connection.js';
import { relationsOf } from '../relation/relations-of.js';
import { When, whenOf } from '../when.js';
import { evidenceOf, MAX_WORDS } from './evidence.js';
import { FollowingArgs, followingEvents } from './following-events.js';
import { ResponseArgs, responsesTo } from './responses.js';
import { Cue, Statement } from './statement.js';
import { StatementConnection } from './statement-connection.js';
import { About, ChainLink, Evidence } from './statement-parts.js';

@Resolver(() => Statement)
export class StatementResolver {
  @FieldResolver(() => Entity, { nullable: true, description: 'Whom the article names as the source; null where it names nobody.' })
  source(@Root() statement: StatementRow, @Ctx() context: Context) {
    const brought = broughtAsTheyAre(statement.speakerIds, statement.sources);
    return brought ? (brought[0] ?? null) : sourcesOf(statement, context).then(([first]) => first ?? null);
  }

  @FieldResolver(() => [Entity], { description: "All sources of 'A and B said', as the article orders them; empty where it names nobody." })
  sources(@Root() statement: StatementRow, @Ctx() context: Context) {
    return broughtAsTheyAre(statement.speakerIds, statement.sources) ?? sourcesOf(statement, context);
  }

  @FieldResolver(() => Role, { nullable: true, description: 'In which office the source speaks, where the article says so.' })
  sourceRole(@Root() { id }: StatementRow, @Ctx() { loaders }: Context) {
    return loaders.node('roles-spoken-as', id);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'A person whom the role of the source points to and whom the article does not name: shown, never counted as the speaker.',
  })
  async inferredSource(@Root() { id }: StatementRow, @Ctx() context: Context) {
    return asOneOfItsKind(await context.loaders.node('inferred-sources', id), context);
  }

  @FieldResolver(() => [Candidate], {
    description: 'Where the article leaves several close: whom the source may be, the likeliest first; else empty.',
  })
  async candidates(@Root() { id }: StatementRow, @Ctx() context: Context) {
    return candidatesFrom(await context.loaders.list('candidate-sources', id), context);
  }

  @FieldResolver(() => Cue, { nullable: true, description: 'The words that say that it was said; null where there are none.' })
  cue(@Root() { cueText: text, cueLemma: lemma, cueStart: start, cueEnd: end }: StatementRow) {
    return text === null ? null : { text, lemma, span: { start, end } };
  }

  @FieldResolver(() => [About], { description: 'Whom or what it is about.' })
  about(@Root() statement: StatementRow, @Ctx() context: Context) {
    const { aboutIds, targetIds } = statement;
    const brought = broughtAsTheyAre(aboutIds, statement.about);
    return brought?.map((entity) => ({ entity, target: targetIds.includes(entity.id) })) ?? subjectsOf(statement, context);
  }

  @FieldResolver(() => When, { nullable: true, description: 'When it was said, where the article tells.' })
  saidAt(@Root() statement: StatementRow) {
    return whenOf(statement, 'saidAt');
  }

  @FieldResolver(() => When, { nullable: true, description: 'When a promise or prediction falls due, where it tells.' })
  due(@Root() statement: StatementRow) {
    return whenOf(statement, 'due');
  }

  @FieldResolver(() => Article, { description: 'The article that reports it.' })
  article(@Root() { article, articleId }: StatementRow, @Ctx() { loaders }: Context) {
    return article ?? loaders.node('articles', articleId);
  }

  @FieldResolver(() => Statement, {
    nullable: true,
    description: 'The statement inside which this one is reported; null where it is reported at first hand.',
  })
  async within(@Root() { id }: StatementRow, @Ctx() { loaders }: Context) {
    return (await loaders.list('outer-statements', id))[0] ?? null;
  }

  @FieldResolver(() => [Statement], { description: 'The statements that are reported inside this one, in text order.' })
  contains(@Root() { id }: StatementRow, @Ctx() { loaders }: Context) {
    return loaders.list('inner-statements', id);
  }

  @FieldResolver(() => [ChainLink], {
    description: "Through whom it is told, from the one whom the article reports to its own source: 'A said that B had found'.",
  })
  async chain(@Root() statement: StatementRow, @Ctx() context: Context) {
    const outer = await context.loaders.list('outer-statements', statement.id);
    const links = [...outer].reverse().concat(statement);
    return Promise.all(links.map(async (link) => ({ source: (await sourcesOf(link, context))[0] ?? null, sourceText: link.sourceText })));
  }

  @FieldResolver(() => Statement, {
    nullable: true,
    description:
      'What it says again: a headline, standfirst or repetition of a statement in the same article. Such a one is listed in its article and left out everywhere else.',
  })
  restates(@Root() { id }: StatementRow, @Ctx() { loaders }: Context) {
    return loaders.node('restated-statements', id);
  }

  @FieldResolver(() => Claim, {
    nullable: true,
    description: 'What it expresses, across articles; null where it restates, or its article has a newer revision.',
  })
  claim(@Root() { claimId }: StatementRow, @Ctx() { loaders }: Context) {
    return claimId === null ? null : loaders.node('claims', claimId);
  }

  @FieldResolver(() => [Event], { description: 'The events that it tells of or denies.' })
  events(@Root() { id }: StatementRow, @Ctx() { loaders }: Context) {
    return loaders.list('events-of-statements', id);
  }

  @FieldResolver(() => RelationConnection, {
    nullable: true,
    description: 'What it repeats or responds to, and what repeats it or responds to it, oldest first.',
  })
  relations(
    @Root() { id }: StatementRow,
    @Args(() => RelationArgs) args: RelationArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return relationsOf(id, args, context, info);
  }

  @FieldResolver(() => StatementConnection, {
    nullable: true,
    description: 'What others, or the same, said in answer to it, earliest first.',
  })
  responses(@Root() statement: StatementRow, @Args(() => ResponseArgs) args: ResponseArgs, @Ctx() context: Context) {
    return responsesTo(statement, args, context);
  }

  @FieldResolver(() => [Statement], {
    nullable: true,
    description: 'What a denial denies, where that is in the graph, earliest first; null for any other act. A denial never removes it.',
  })
  denies(
    @Root() { id, act }: StatementRow,
    @Arg('first', () => Int, { nullable: true, defaultValue: 10, description: 'How many: 1 to 100.' }) first: number | null,
    @Ctx() { loaders }: Context,
  ) {
    const most = checkedFirst(first ?? 10);
    return act === 'deny' ? loaders.denied(id, most) : null;
  }

  @FieldResolver(() => [Event], {
    nullable: true,
    description:
      'What followed a promise or prediction, earliest first: later events with the same actor, or the country that it spoke for, and a subject of it. Null for any other act.',
  })
  eventsAfter(@Root() statement: StatementRow, @Args(() => FollowingArgs) args: FollowingArgs, @Ctx() context: Context) {
    return followingEvents(statement, args, context);
  }

  @FieldResolver(() => Evidence, { nullable: true, description: 'The exact words with those around them.' })
  evidence(
    @Root() statement: StatementRow,
    @Arg('words', () => Int, { nullable: true, defaultValue: 25, description: `How many words on each side: 0 to ${MAX_WORDS}.` }) words:
      | number
      | null,
    @Ctx() context: Context,
  ) {
    return evidenceOf(statement, words ?? 25, context);
  }
}

async function sourcesOf({ speakerIds, sources }: StatementRow, context: Context): Promise<readonly EntityRow[]> {
  return allAsOne(inOrder(speakerIds, sources) ?? (await context.loaders.nodes('entities', speakerIds)), context);
}

type Subject = { readonly entity: EntityRow; readonly target: boolean };

/** Two spellings of one are one subject, which it is aimed at where it is at either. */
async function subjectsOf({ aboutIds, targetIds, about }: StatementRow, context: Context): Promise<readonly Subject[]> {
  const brought = inOrder(aboutIds, about);
  const found = await Promise.all(aboutIds.map((id, index) => brought?.[index] ?? context.loaders.node('entities', id)));
  const subjects = new Map<string, Subject>();
  for (const [index, row] of found.entries()) {
    if (row === null) continue;
    const entity = await asOne(row, context);
    const target = targetIds.includes(aboutIds[index] as string) || subjects.get(entity.id)?.target === true;
    subjects.set(entity.id, { entity, target });
  }
  return [...subjects.values()];
}

/** What a page brought along where none of it is made one with another: given at once, for a promise costs more than the answer. */
function broughtAsTheyAre(ids: readonly string[], rows: readonly EntityRow[] | undefined): readonly EntityRow[] | null {
  const brought = inOrder(ids, rows);
  return brought?.every(isItself) ? brought : null;
}

/** What a page brought along, in the order of the ids; null where it brought nothing, or not all. */
function inOrder(ids: readonly string[], rows: readonly EntityRow[] | undefined): readonly EntityRow[] | null {
  if (!rows || rows.length < ids.length) return null;
  if (rows.length === ids.length && ids.every((id, at) => rows[at]?.id === id)) return rows;
  const found = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  return found.length === ids.length ? found : null;
}
