import { textOf } from '../../../src/text/span.js';
import { read } from '../../helpers/reading.js';

async function officesIn(text: string): Promise<string[]> {
  const { chains, offices } = await read(text);
  return offices.map(
    ({ holder, title, of, span }) => `${chains[holder]?.name}: ${title}, ${of === null ? '–' : chains[of]?.name} <${textOf(text, span)}>`,
  );
}

describe('offices', () => {
  it.each<[text: string, offices: string[]]>([
    ['UNESCO Secretary General Mark Vale spoke.', ['Mark Vale: Secretary General, UNESCO <UNESCO Secretary General>']],
    ['Mark Vale, the secretary general of NATO, spoke.', ['Mark Vale: secretary general, NATO <the secretary general of NATO>']],
    ['Austria’s interior minister, Maria Berg, spoke.', ['Maria Berg: interior minister, Austria <Austria’s interior minister>']],
    ['Maria Berg is the mayor of Vienna.', ['Maria Berg: mayor, Vienna <the mayor of Vienna>']],
    [
      'Paul Roth, an analyst at the Halden Institute, spoke.',
      ['Paul Roth: analyst, Halden Institute <an analyst at the Halden Institute>'],
    ],
    ['Chief executive Maria Berg spoke. Chief executive Maria Berg left.', ['Maria Berg: Chief executive, – <Chief executive>']],
    ['Maria Berg spoke.', []],
    ['The minister, Paul said, had left.', []],
  ])('%s', async (text, offices) => {
    expect(await officesIn(text)).toEqual(offices);
  });
});
