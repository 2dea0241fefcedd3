import { readTextFile } from '../../src/ingest/text-file.js';

it('keeps a file without front matter as it is, so that offsets fit both', () => {
  const source = '\nTwo words.\n\n  More “words”.';
  expect(readTextFile(`${source}\n\n`)).toEqual({ headline: null, text: source });
});

it('drops the blank lines below the front matter', () => {
  expect(readTextFile('---\ndate: 2025-04-02\n---\n\n\nThe text.\n')).toMatchObject({ published: '2025-04-02', text: 'The text.' });
});

it.each([
  ['Bridge opens\n\nThe mayor spoke.', 'Bridge opens'],
  ['Will it open?\n\nThe mayor spoke.', 'Will it open?'],
  ['Bridge is “ready”\n \nThe mayor spoke.', 'Bridge is “ready”'],
  ['The mayor spoke.\n\nShe left.', null],
  ['“It is ready.”\n\nShe left.', null],
  ['Bridge opens\nThe mayor spoke.', null],
  ['Bridge opens', null],
  ['Bridge opens\n\n\n', null],
  [`${'A bridge '.repeat(40)}\n\nThe mayor spoke.`, null],
])('takes the first line of %j for the headline %j', (text, headline) => {
  expect(readTextFile(text).headline).toBe(headline);
});

it('prefers the headline of the front matter', () => {
  expect(readTextFile('---\nheadline: One\n---\nTwo\n\nThree.').headline).toBe('One');
});
