import { readTextFile } from '../../src/ingest/text-file.js';

it('keeps a file without front matter as it is, so that offsets fit both', () => {
  const source = '\nTwo words.\n\n  More “words”.';
  expect(readTextFile(`${source}\n\n`)).toEqual({ text: source });
});

it('drops the blank lines below the front matter', () => {
  expect(readTextFile('---\ndate: 2025-04-02\n---\n\n\nThe text.\n')).toMatchObject({ published: '2025-04-02', text: 'The text.' });
});

it('takes the headline of the front matter', () => {
  expect(readTextFile('---\nheadline: One\n---\nTwo\n\nThree.').headline).toBe('One');
});
