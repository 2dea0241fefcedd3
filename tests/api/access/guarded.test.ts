/** Rules of root fields: a schema with a field that has none is refused; each is answered to whom it is for. */
import 'reflect-metadata';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { buildSchemaSync, Mutation, Query, Resolver } from 'type-graphql';
import type { Role } from '../../../src/access/role.js';
import { guarded, UnguardedFieldError } from '../../../src/api/access/guarded.js';
import { Access } from '../../../src/api/access/rule.js';
import { buildSchema } from '../../../src/api/schema.js';

@Resolver()
class Guarded {
  @Access('public')
  @Query(() => String)
  motto() {
    return 'who said what';
  }

  @Access('reader')
  @Query(() => String, { nullable: true })
  news() {
    return 'rain';
  }

  @Access('writer')
  @Mutation(() => Boolean, { nullable: true })
  write() {
    return true;
  }
}

@Resolver()
class Forgotten {
  @Query(() => String)
  secrets() {
    return 'none';
  }
}

type Resolvers = Parameters<typeof buildSchemaSync>[0]['resolvers'];
const schemaOf = (...resolvers: Resolvers) => guarded(buildSchemaSync({ resolvers, validate: false }));

it('refuses a schema with a root field that has no rule', () => {
  expect(() => schemaOf(Guarded, Forgotten)).toThrow(UnguardedFieldError);
  expect(() => schemaOf(Guarded, Forgotten)).toThrow(/^Query\.secrets: neither a rule nor the mark public\./);
});

it('finds a rule on each root field of the product', () => {
  expect(() => buildSchema()).not.toThrow();
});

const ask = async (schema: GraphQLSchema, query: string, role: Role | null) => {
  const { data, errors = [] } = await execute({ schema, document: parse(query), contextValue: { caller: { name: 'x', role } } });
  return {
    data,
    errors: errors.map(({ path, originalError }) => [path?.join('.'), (originalError as { code?: string } | undefined)?.code]),
  };
};

it.each<[string, Role | null, string, unknown, unknown]>([
  ['public to anybody', null, '{ motto }', { motto: 'who said what' }, []],
  ['nothing else to nobody', null, '{ motto news }', { motto: 'who said what', news: null }, [['news', 'UNAUTHENTICATED']]],
  ['to a reader', 'reader', '{ motto news }', { motto: 'who said what', news: 'rain' }, []],
  ['no mutation to a reader', 'reader', 'mutation { write }', { write: null }, [['write', 'FORBIDDEN']]],
  ['no mutation to an editor', 'editor', 'mutation { write }', { write: null }, [['write', 'FORBIDDEN']]],
  ['to a writer', 'writer', 'mutation { write }', { write: true }, []],
  ['to an admin', 'admin', 'mutation { write }', { write: true }, []],
  ['by any alias', 'reader', 'mutation { read: write }', { read: null }, [['read', 'FORBIDDEN']]],
])('answers %s', async (_, role, query, data, errors) => {
  expect(await ask(schemaOf(Guarded), query, role)).toEqual({ data, errors });
});
