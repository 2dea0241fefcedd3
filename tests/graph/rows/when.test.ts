import { flatPublished, flatWhen } from '../../../src/graph/rows/when.js';

it('lays a time flat on its owner, with the words that say it', () => {
  const when = {
    value: '2025-03-07',
    precision: 'day' as const,
    before: null,
    after: '2025-03',
    method: 'by hand',
    span: { start: 3, end: 9 },
  };
  expect(flatWhen('due', when, 'by Friday.')).toEqual({
    dueValue: '2025-03-07',
    duePrecision: 'day',
    dueBefore: null,
    dueAfter: '2025-03',
    dueText: 'Friday',
  });
  expect(flatWhen('due', { ...when, span: null }, 'by Friday.').dueText).toBeNull();
  expect(Object.values(flatWhen('due', null, ''))).toEqual([null, null, null, null, null]);
});

it.each([
  ['2025-03-04T18:30:59+01:00', '2025-03-04T17:30Z', 'minute'],
  ['2025-03-04', '2025-03-04', 'day'],
  [null, null, null],
])('published %s is %s to the %s', (publishedAt, publishedValue, publishedPrecision) => {
  expect(flatPublished(publishedAt)).toMatchObject({ publishedValue, publishedPrecision, publishedText: publishedAt });
});
