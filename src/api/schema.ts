/** The GraphQL schema: all resolvers, and the same schema as text. */
import 'reflect-metadata';
import { type GraphQLObjectType, type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import type { Maybe } from 'graphql/jsutils/Maybe.js';
import { buildSchemaSync, type PubSub } from 'type-graphql';
import { guarded } from './access/guarded.js';
import { ArticleQueries } from './article/article-queries.js';
import { ArticleResolver } from './article/article-resolver.js';
import { ChangeQueries } from './changes/change-queries.js';
import { ClaimQueries } from './claim/claim-queries.js';
import { ClaimResolver } from './claim/claim-resolver.js';
import { direct } from './direct.js';
import { EntityQueries } from './entity/entity-queries.js';
import { EntityResolver } from './entity/entity-resolver.js';
import { CountryResolver, GroupResolver, OrganisationResolver, PersonResolver, PlaceResolver } from './entity/kind-resolvers.js';
import { RoleResolver } from './entity/role-resolver.js';
import { EventCountsResolver, EventFacetValueResolver } from './event/event-facets-resolver.js';
import { EventQueries } from './event/event-queries.js';
import { EventResolver } from './event/event-resolver.js';
import { IngestMutations } from './ingest/ingest-mutations.js';
import { JudgementResolver } from './judgement/judgement.js';
import { JudgementMutations } from './judgement/judgement-mutations.js';
import { MatrixQueries } from './matrix/matrix.js';
import { NodeResolver } from './node/node-resolver.js';
import { OutletResolver } from './outlet/outlet-resolver.js';
import { HopResolver } from './path/hop-resolver.js';
import { PathQueries } from './path/path-queries.js';
import { RelationQueries } from './relation/relation-queries.js';
import { RelationResolver } from './relation/relation-resolver.js';
import { EvidenceResolver } from './statement/evidence-resolver.js';
import { StatementCountsResolver, StatementFacetValueResolver } from './statement/statement-facets-resolver.js';
import { StatementQueries } from './statement/statement-queries.js';
import { StatementResolver } from './statement/statement-resolver.js';
import { StatsQueries } from './stats/stats.js';
import { StoryResolver } from './story/story.js';
import { Subscriptions } from './subscriptions/subscriptions.js';
import { UnresolvedQueries, UnresolvedSourceResolver } from './unresolved/unresolved-source.js';

/**
 * Built anew at each call. Arguments are checked by the code that uses them.
 *
 * @throws UnguardedFieldError when a root field says neither who may ask it nor that everybody may.
 */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      EntityQueries,
      EntityResolver,
      PersonResolver,
      OrganisationResolver,
      CountryResolver,
      PlaceResolver,
      GroupResolver,
      RoleResolver,
      StatementQueries,
      StatementResolver,
      StatementCountsResolver,
      StatementFacetValueResolver,
      EvidenceResolver,
      ClaimQueries,
      ClaimResolver,
      EventQueries,
      EventResolver,
      EventCountsResolver,
      EventFacetValueResolver,
      ArticleQueries,
      ArticleResolver,
      OutletResolver,
      StoryResolver,
      RelationQueries,
      RelationResolver,
      PathQueries,
      HopResolver,
      MatrixQueries,
      StatsQueries,
      UnresolvedQueries,
      UnresolvedSourceResolver,
      ChangeQueries,
      IngestMutations,
      JudgementResolver,
      JudgementMutations,
      Subscriptions,
    ],
    pubSub: NONE,
    validate: false,
  });
  // type-graphql has no place for these.
  schema.description = 'Who said what about whom, as news articles tell it: nothing here is a fact because somebody said it.';
  describe(
    schema.getQueryType(),
    'Where to begin: with a name, an id, or a list that a filter narrows. From each thing its edges lead on.',
  );
  describe(schema.getMutationType(), 'What changes the graph. Each tells what it did, and gives a bookmark for reading it back.');
  describe(schema.getSubscriptionType(), 'What is taken in, as it comes: over a websocket at the same address (graphql-transport-ws).');
  return guarded(direct(schema));
}

/** type-graphql asks for one; here each subscription has its own source, the feed. */
const NONE: PubSub = {
  publish: () => {
    throw new TypeError('News are published in the feed.');
  },
  subscribe: () => {
    throw new TypeError('A subscription listens to the feed.');
  },
};

function describe(type: Maybe<GraphQLObjectType>, description: string): void {
  if (type) type.description = description;
}

/** The schema as schema/schema.graphql has it: types and fields in alphabetical order. */
export const schemaText = (): string => `${printSchema(lexicographicSortSchema(buildSchema()))}\n`;
