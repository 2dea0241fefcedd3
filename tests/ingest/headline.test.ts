import { headlineOf } from '../../src/ingest/headline.js';

it.each([
  ['Bridge opens\n\nThe mayor spoke.', 'Bridge opens'],
  ['Will it open?\n\nThe mayor spoke.', 'Will it open?'],
  ['Bridge is “ready”\n \nThe mayor spoke.', 'Bridge is “ready”'],
  ['The mayor spoke.\n\nShe left.', null],
  ['“It is ready.”\n\nShe left.', null],
  ['Bridge opens\nThe mayor spoke.', null],
  ['\r\nBridge opens\r\n\r\nThe mayor spoke.', 'Bridge opens'],
  ['Bridge opens', null],
  ['Bridge opens\n\n\n', null],
  [`${'A bridge '.repeat(40)}\n\nThe mayor spoke.`, null],
])('takes the first line of %j for the headline %j', (text, headline) => {
  expect(headlineOf(text)).toBe(headline);
});
