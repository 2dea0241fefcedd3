import { headlineQuotesNotInBody } from '../../../src/graph/rows/headline.js';

it.each([
  { headline: '“Never again”, says mayor', body: 'The mayor said: “Never AGAIN.”', missing: [] },
  { headline: '“Never again”, says mayor', body: 'The mayor said never, and again.', missing: ['Never again'] },
  { headline: 'Mayor: "no money" and "no time"', body: 'There was no money.', missing: ['no time'] },
  { headline: '‘A disaster’: mayor on the flood', body: 'He was silent.', missing: ['A disaster'] },
  { headline: "Mayor's 'worst day' in office", body: 'It was bad.', missing: ['worst day'] },
  { headline: "The mayors' budget isn't the city's", body: 'It is not.', missing: [] },
  { headline: '«Jamais», dit-il', body: 'Non.', missing: ['Jamais'] },
  { headline: '„Nie wieder“, sagt er', body: 'Nein.', missing: ['Nie wieder'] },
  { headline: '“We will … rebuild”', body: 'We will do it. We rebuild.', missing: [] },
  { headline: '“We will … rebuild”', body: 'We will do it.', missing: ['We will … rebuild'] },
  { headline: '“war”', body: 'A warning.', missing: ['war'] },
  { headline: 'No quotation at all', body: 'Nothing.', missing: [] },
])('$headline | $body', ({ headline, body, missing }) => {
  expect(headlineQuotesNotInBody(headline, `${headline}\n\n${body}`)).toEqual(missing);
});

it('finds none where there is no headline', () => {
  expect(headlineQuotesNotInBody(null, '“Words.”')).toEqual([]);
});
