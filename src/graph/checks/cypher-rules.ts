/** Rules that the store can check by itself: each is a file, cypher/read/check-<name>. */
import type { Reader } from '../store.js';
import { MOST_TOLD, type Rule } from './rule.js';

const FILES = {
  'statement-place': 'statements that do not stand in one article, the one that they name',
  facets: 'statements with a relationship whose hub or facets are not those of its ends',
  'facet-lists': 'statements with a relationship whose lists of ids are not theirs',
  speakers: 'statements said by others than they name',
  known: 'statements that tell otherwise than their speakers whether anybody of these is known',
  kinds: 'statements that tell other kinds of speakers than those have who are judged to be them',
  subjects: 'statements about others than they name',
  targets: 'statements aimed at others than they name',
  countries: 'statements spoken for other countries than they name',
  carriers: 'statements carried by another outlet than they name',
  claims: 'statements that express another claim than they name',
  uncounted: 'statements that count and should not, or should and do not',
  restated: 'statements that restate none, several, or one of another article',
  repeated: 'statements with two relationships of one type to the same node',
  mentions: 'articles that mention somebody with another hub, order or number of places than told',
  mentioned: 'articles that list others than those whom they mention',
  published: 'articles published by another outlet than they name, or ordered otherwise',
  decompositions: 'articles without a decomposition of their own',
  revisions: 'decompositions without an article, or whose article revises another than they tell',
  reports: 'event mentions that no article reports, or another than they name, or without an event',
  participants: 'events with a participant under another hub, order or facet than told',
  roles: 'roles that not one entity holds',
  names: 'names that nobody is known as',
  canonical: 'entities made one with one that is not there',
};

export const cypherRules: readonly Rule[] = Object.entries(FILES).map(([name, says]) => ({
  name,
  says,
  breaking: (reader) => idsFrom(reader, `read/check-${name}`),
}));

async function* idsFrom(reader: Reader, file: string): AsyncGenerator<string> {
  for (const { id } of await reader.read(file, [], { limit: MOST_TOLD })) yield id as string;
}
