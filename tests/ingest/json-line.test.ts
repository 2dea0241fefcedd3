import { JsonLineError } from '../../src/ingest/errors.js';
import { readJsonLine } from '../../src/ingest/json-line.js';

it.each([
  [{ text: 'It opens.' }, { text: 'It opens.' }],
  [
    { id: 7, text: 'It opens.' },
    { id: '7', text: 'It opens.' },
  ],
  [
    { title: 'Bridge', date: '2025-04-02', text: 'It opens.' },
    { headline: 'Bridge', published: '2025-04-02' },
  ],
  [
    { headline: 'Bridge', publishedAt: '2025-04-02', text: 'It opens.' },
    { headline: 'Bridge', published: '2025-04-02' },
  ],
  [
    { outlet: 'The Herald', url: null, author: ['Jo'], text: 'It opens.' },
    { outlet: 'The Herald', url: null },
  ],
])('reads %j as an article', (value, input) => {
  expect(readJsonLine(JSON.stringify(value), 'a.jsonl:1')).toMatchObject({ place: 'a.jsonl:1', kind: 'article', input });
});

it('passes a decomposition on as it is', () => {
  const json = '{"schema": "hearsay/1",  "article": {}}';
  expect(readJsonLine(json, 'a.jsonl:2')).toEqual({ place: 'a.jsonl:2', kind: 'decomposition', json });
});

it.each([
  ['{"text": "It op', null, /This is no JSON: .*A line is one JSON object/],
  ['["It opens."]', null, /no JSON object/],
  ['"It opens."', null, /no JSON object/],
  ['null', null, /no JSON object/],
  ['{"headline": "Bridge"}', 'text', /"text" must be a string/],
  ['{"text": ["It opens."]}', 'text', /"text" must be a string/],
  ['{"text": "It opens.", "outlet": {"name": "The Herald"}}', 'outlet', /"outlet" must be a string/],
])('refuses %j', (line, path, message) => {
  expect(() => readJsonLine(line, 'a.jsonl:3')).toThrow(JsonLineError);
  expect(() => readJsonLine(line, 'a.jsonl:3')).toThrow(message);
  expect(() => readJsonLine(line, 'a.jsonl:3')).toThrow(expect.objectContaining({ path }));
});
