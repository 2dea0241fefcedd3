import { paragraphs } from '../../../src/extraction/components/paragraphs.js';
import { sentences } from '../../../src/extraction/components/sentences.js';
import { times } from '../../../src/extraction/components/times.js';
import { tokens } from '../../../src/extraction/components/tokens.js';
import { pipeline } from '../../../src/extraction/pipeline.js';
import { reading } from '../../helpers/model-reading.js';

const steps = pipeline([paragraphs, sentences, tokens, reading, times]);

/** The words and what they mean: the value, else '<before' and '>after'. */
async function timesIn(text: string, publishedAt: string | null) {
  const document = await steps.run({ id: 'a', text, publishedAt, headline: null });
  return document.times.map(({ start, end, when: { value, before, after, precision } }) => {
    const bounds = `${after === null ? '' : `>${after}`}${before === null ? '' : `<${before}`}`;
    return `${text.slice(start, end)} = ${value ?? bounds} (${precision})`;
  });
}

it.each([
  ['9998-12-30', 'They will meet next year.'],
  ['1400-05-01', 'It burned 999 years ago.'],
  ['2025-11-12', 'It is dated 0099-01-01 and 9999-12-31.'],
])('of %s tells no time that no store could order: %s', async (publishedAt, text) => {
  expect(await timesIn(text, publishedAt)).toEqual([]);
});

// Published on a Wednesday.
describe('an article of 2025-11-12', () => {
  it.each([
    ['The minister resigned on Monday.', 'Monday = 2025-11-10 (day)'],
    ['She said on Wednesday that it was over.', 'Wednesday = 2025-11-12 (day)'],
    ['On Monday, she said they would go.', 'Monday = 2025-11-10 (day)'],
    ['She promised a report within two weeks.', 'within two weeks = >2025-11-11<2025-11-27 (future)'],
    ['They will plant trees over the next five years.', 'over the next five years = >2025-11-11<2030-11-13 (future)'],
    ['It will open before the end of the decade.', 'end of the decade = >2025-11-12<2030-01-01 (year)'],
    ['They will cut jobs by November.', 'November = 2025-11 (month)'],
    ['They will cut jobs next November.', 'next November = 2026-11 (month)'],
    ['Prices fell last November.', 'last November = 2024-11 (month)'],
    ['She said at 9 a.m. EST on Tuesday that it was over.', '9 a.m. EST on Tuesday = 2025-11-11T09:00-05:00 (minute)'],
    ['It began on Monday at 18:30 GMT.', 'Monday at 18:30 GMT = 2025-11-10T18:30+00:00 (minute)'],
    ['It began on Monday at 18:30.', 'Monday = 2025-11-10 (day)'],
    ['It ended at 12.05 a.m. CET on 5 May 2025.', '12.05 a.m. CET on 5 May 2025 = 2025-05-05T00:05+01:00 (minute)'],
    ['She met 9 EST members on Tuesday.', 'Tuesday = 2025-11-11 (day)'],
    ['He spoke on Tuesday night.', 'Tuesday night = 2025-11-11 (day)'],
    ['Last Wednesday the port was closed.', 'Last Wednesday = 2025-11-05 (day)'],
    ['The council will vote on Wednesday.', 'Wednesday = 2025-11-19 (day)'],
    ['They would meet on Friday, he added.', 'Friday = 2025-11-14 (day)'],
    ['On Friday the council will vote.', 'Friday = 2025-11-14 (day)'],
    ['The firm plans to sue on Thursday.', 'Thursday = 2025-11-13 (day)'],
    ['They were forced to leave on Thursday.', 'Thursday = 2025-11-06 (day)'],
    ['It may have slipped on Thursday.', 'Thursday = 2025-11-06 (day)'],
    ['Pay by Sunday or leave.', 'Sunday = 2025-11-16 (day)'],
    ['By Sunday the river had risen.', 'Sunday = 2025-11-09 (day)'],
    ['The festival opens on Friday.', 'Friday = 2025-11-14 (day)'],
    ['The fair, which opens in March, is new.', 'March = 2026-03 (month)'],
    ['She takes office in January.', 'January = 2026-01 (month)'],
    ['The vote was due on Monday, and failed.', 'Monday = 2025-11-10 (day)'],
    ['Offices open on Friday were full.', 'Friday = 2025-11-07 (day)'],
    ['The fair opened on Friday.', 'Friday = 2025-11-07 (day)'],
    ['Her term ends in June.', 'June = 2026-06 (month)'],
    ['The vote is scheduled for Friday.', 'Friday = 2025-11-14 (day)'],
    ['A report is due on Friday.', 'Friday = 2025-11-14 (day)'],
    ['She promised a new bridge in 2031.', '2031 = 2031 (year)'],
    ['They vowed to finish by mid-2027.', '2027 = 2027 (year)'],
    ['She expects a vote before Christmas.', 'Christmas = 2025-12-25 (day)'],
    ['They will pay by the end of June.', 'end of June = 2026-06-30 (day)'],
    ['They will pay by the end of 2027.', 'end of 2027 = 2027-12 (month)'],
    ['They will pay in three months.', 'in three months = 2026-02 (month)'],
    ['They will pay within a year.', 'within a year = >2025-11-11<2026-11-13 (future)'],
    ['They will pay within the next ten days.', 'within the next ten days = >2025-11-11<2025-11-23 (future)'],
    ['They will pay by midnight on Friday.', 'Friday = 2025-11-14 (day)'],
    ['She will reply in the next two weeks.', 'in the next two weeks = >2025-11-11<2025-11-27 (future)'],
    ['She will reply before the weekend.', 'the weekend = >2025-11-14<2025-11-17 (day)'],
    ['The tram will run from next summer.', 'next summer = >2026-05-31<2026-09-01 (month)'],
    ['The tram will run early next year.', 'next year = 2026 (year)'],
    ['They will be home by the autumn of 2027.', 'autumn of 2027 = >2027-08-31<2027-12-01 (month)'],
    ['It will be ready by spring 2027.', 'spring 2027 = >2027-02-28<2027-06-01 (month)'],
    ['The talks go on next Monday.', 'next Monday = 2025-11-17 (day)'],
    ['The bridge opened today.', 'today = 2025-11-12 (day)'],
    ['She left yesterday morning.', 'yesterday morning = 2025-11-11 (day)'],
    ['The court sits tomorrow.', 'tomorrow = 2025-11-13 (day)'],
    ['The siren sounded last night.', 'last night = 2025-11-11 (day)'],
    ['Prices fell last month.', 'last month = 2025-10 (month)'],
    ['Prices fell last week.', 'last week = 2025-W45 (week)'],
    ['The tunnel will open next year.', 'next year = 2026 (year)'],
    ['Output rose earlier this month.', 'earlier this month = 2025-11 (month)'],
    ['He was elected two years ago.', 'two years ago = 2023 (year)'],
    ['He fell ill three days ago.', 'three days ago = 2025-11-09 (day)'],
    ['Repairs will end in two weeks.', 'in two weeks = 2025-W48 (week)'],
    ['Crowds came over the weekend.', 'over the weekend = >2025-11-07<2025-11-10 (day)'],
    ['Ships could sail this weekend.', 'this weekend = >2025-11-14<2025-11-17 (day)'],
    ['She had previously denied it.', 'previously = <2025-11-12 (past)'],
    ['He had met them earlier.', 'earlier = <2025-11-12 (past)'],
    ['He spoke earlier on Monday.', 'Monday = 2025-11-10 (day)'],
    ['It will be done in the coming weeks.', 'in the coming weeks = >2025-11-12 (future)'],
    ['The law of 5 May 2019 stands.', '5 May 2019 = 2019-05-05 (day)'],
    ['It began on May 5, 2019.', 'May 5, 2019 = 2019-05-05 (day)'],
    ['It began on the 5th of May.', '5th of May = 2025-05-05 (day)'],
    ['Work ends by Dec. 3.', 'Dec. 3 = 2025-12-03 (day)'],
    ['It was signed on 2019-05-07.', '2019-05-07 = 2019-05-07 (day)'],
    ['It was signed on 5/7/2019.', '5/7/2019 = 2019-05-07 (day)'],
    ['It was signed on 25/7/2019.', '25/7/2019 = 2019-07-25 (day)'],
    ['The fine was paid in June.', 'June = 2025-06 (month)'],
    ['The plant will reopen in June.', 'June = 2026-06 (month)'],
    ['Sales grew in March 2021.', 'March 2021 = 2021-03 (month)'],
    ['The bank failed in 2008.', '2008 = 2008 (year)'],
    ['Growth will return by the spring.', 'by the spring = >2026-02-28<2026-06-01 (month)'],
    ['The dam broke in spring.', 'in spring = >2025-02-28<2025-06-01 (month)'],
    ['The law changed last summer.', 'last summer = >2025-05-31<2025-09-01 (month)'],
    ['They will pay before the end of the year.', 'end of the year = 2025-12 (month)'],
    ['They will pay by the end of next month.', 'end of next month = 2025-12-31 (day)'],
    ['They will pay by the end of the week.', 'end of the week = 2025-11-16 (day)'],
    ['Prices will fall in the second half of next year.', 'second half of next year = >2026-06-30<2027-01-01 (month)'],
    ['Output fell in the first quarter of 2025.', 'first quarter of 2025 = >2024-12-31<2025-04-01 (month)'],
  ])('%s', async (text, expected) => {
    expect(await timesIn(text, '2025-11-12')).toEqual([expected]);
  });

  it.each([
    'They met at the Christmas market.',
    'She may march, and may not.',
    'They had 2008 people in the hall.',
    'He arrived two hours earlier than planned.',
    'It was signed on 31 February 2019.',
    'The Sunday Times asked.',
    'They were arrested within two weeks.',
  ])('finds no time in: %s', async (text) => {
    expect(await timesIn(text, '2025-11-12')).toEqual([]);
  });
});

it('takes the day where the article was published, whatever the day in Greenwich', async () => {
  expect(await timesIn('He resigned today.', '2025-11-12T23:30:00-05:00')).toEqual(['today = 2025-11-12 (day)']);
});

it('resolves nothing relative without a date of publication', async () => {
  expect(await timesIn('He had previously said on Monday, two years ago, on 5 May and in June that it was so.', null)).toEqual([]);
  expect(await timesIn('He resigned on 5 May 2019.', null)).toEqual(['5 May 2019 = 2019-05-05 (day)']);
});
