import { turnPort } from './neo4j.js';

it.each([
  ['bolt://127.0.0.1:7687', 17_687],
  ['neo4j://localhost', 17_687],
  ['bolt://127.0.0.1:43469', 13_469],
  ['bolt://127.0.0.1:17687', 27_687],
  ['bolt://127.0.0.1:27687', 17_687],
])('turns at %s are taken at a port that is not its own: %i', (uri, port) => {
  expect(turnPort(uri)).toBe(port);
});

it('never is the port of a Neo4j, wherever that is', () => {
  for (let port = 1; port <= 65_535; port++) expect(turnPort(`bolt://127.0.0.1:${port}`)).not.toBe(port);
});
