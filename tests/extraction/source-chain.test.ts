import { chainOfSpan } from '../../src/extraction/source-chain.js';
import { read, type Said } from '../helpers/reading.js';

async function speakersOf(source: string, rest: string): Promise<string[]> {
  const text = `${source} ${rest}`;
  const said: Said[] = [[source, 'the road was shut']];
  const document = await read(text, said);
  const found = chainOfSpan(document, { start: 0, end: source.length });
  return found ? [found.chain, ...found.also].map((chain) => document.chains[chain]?.name ?? '?') : [];
}

describe('the chain of a source', () => {
  it.each<[source: string, speakers: string[]]>([
    ['Mark Vale', ['Mark Vale']],
    ['Austrian President Maria Berg', ['Maria Berg']],
    ['Maria Berg, a lawyer for Mark Vale,', ['Maria Berg']],
    ['A spokesman for Maria Berg', ['spokesman for Maria Berg']],
    ['Austria’s interior ministry', ['Austria’s interior ministry']],
    ['Mark Vale and Maria Berg', ['Mark Vale', 'Maria Berg']],
    ['Mark Vale and his deputy, Maria Berg,', ['Mark Vale', 'Maria Berg']],
    ['Mark Vale, the mayor, and Maria Berg, his deputy,', ['Mark Vale', 'Maria Berg']],
    ['Health and safety officials', ['safety officials']],
    ['Police', ['Police']],
    ['One of them', ['one']],
    ['Moscow', ['Russia']],
  ])('%s', async (source, speakers) => {
    expect(await speakersOf(source, 'said the road was shut.')).toEqual(speakers);
  });

  it('is null where nothing is mentioned', async () => {
    expect(chainOfSpan(await read('It rained all day.'), { start: 3, end: 9 })).toBeNull();
  });
});
