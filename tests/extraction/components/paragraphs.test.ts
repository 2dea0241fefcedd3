import { paragraphs } from '../../../src/extraction/components/paragraphs.js';
import { textOf } from '../../../src/text/span.js';

const partsIn = (text: string, headline: string | null = null): string[] =>
  paragraphs.annotate({ id: 'a', text, headline, publishedAt: null }).paragraphs.map((part) => `${part.part}: ${textOf(text, part)}`);

describe('paragraphs', () => {
  it.each<[what: string, text: string, headline: string | null, parts: string[]]>([
    ['blank lines part them', 'One is here.\n\nTwo is there.', null, ['body: One is here.', 'body: Two is there.']],
    ['so do lines', 'One is here.\nTwo is there.', null, ['body: One is here.', 'body: Two is there.']],
    ['and Windows lines', 'One is here.\r\n\r\nTwo is there.\r\n', null, ['body: One is here.', 'body: Two is there.']],
    [
      'a headline is the first line when it is known to be one',
      'Bridge “falls”\n\nIt fell.',
      'Bridge "falls"',
      ['headline: Bridge “falls”', 'body: It fell.'],
    ],
    ['and not otherwise', 'Bridge falls\n\nIt fell.', null, ['body: Bridge falls', 'body: It fell.']],
    [
      'a standfirst is said again by the body',
      'Bridge falls\n\nA bridge fell in Ostia.\n\nA bridge fell in Ostia. Nobody was hurt.',
      'Bridge falls',
      ['headline: Bridge falls', 'standfirst: A bridge fell in Ostia.', 'body: A bridge fell in Ostia. Nobody was hurt.'],
    ],
    [
      'or parted from it',
      'Bridge falls\n\nA bridge fell.\n\nBy Ada Okoro\n\nIt fell at noon.',
      'Bridge falls',
      ['headline: Bridge falls', 'standfirst: A bridge fell.', 'boilerplate: By Ada Okoro', 'body: It fell at noon.'],
    ],
    [
      'a place and an agency before a dash',
      'OSTIA, May 3 (Newswire) - A bridge fell.',
      null,
      ['dateline: OSTIA, May 3 (Newswire) -', 'body: A bridge fell.'],
    ],
    ['a dash within a sentence is none', 'Ada Okoro - the mayor - left.', null, ['body: Ada Okoro - the mayor - left.']],
    ['a date alone', 'Monday, May 5, 2014\n\nA bridge fell.', null, ['dateline: Monday, May 5, 2014', 'body: A bridge fell.']],
    [
      'captions and the like',
      'Advertisement\n\nA bridge fell.\n\nRead more: why bridges fall',
      null,
      ['boilerplate: Advertisement', 'body: A bridge fell.', 'boilerplate: Read more: why bridges fall'],
    ],
    [
      'a first line is its own where the next is longer than any wrapped line',
      `The council of Ostia has let the old bridge fall down\n${'It fell at noon, and nobody was hurt. '.repeat(4).trim()}`,
      null,
      ['body: The council of Ostia has let the old bridge fall down', `body: ${'It fell at noon, and nobody was hurt. '.repeat(4).trim()}`],
    ],
    [
      'lines wrapped at a width are one',
      'The bridge that joined the two towns for a hundred years\nfell on Monday morning, and nobody who crossed it daily was\nsurprised.',
      null,
      [
        'body: The bridge that joined the two towns for a hundred years\nfell on Monday morning, and nobody who crossed it daily was\nsurprised.',
      ],
    ],
    ['nothing in nothing', ' \n\n ', null, []],
  ])('%s', (_, text, headline, parts) => {
    expect(partsIn(text, headline)).toEqual(parts);
  });
});
