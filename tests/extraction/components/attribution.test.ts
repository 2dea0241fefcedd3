import type { Attribution } from '../../../src/document/document.js';
import { attribution } from '../../../src/extraction/components/attribution.js';
import { paragraphs } from '../../../src/extraction/components/paragraphs.js';
import { sentences } from '../../../src/extraction/components/sentences.js';
import { tokens } from '../../../src/extraction/components/tokens.js';
import { pipeline } from '../../../src/extraction/pipeline.js';
import { type Span, textOf } from '../../../src/text/span.js';
import { reading } from '../../helpers/model-reading.js';

type Said = readonly [source: string | null, cue: string | null, ...content: readonly string[]];

function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}
const steps = pipeline([paragraphs, sentences, tokens, reading]);

/** What is attributed in a text in which the model finds so much. */
async function attributed(text: string, said: readonly Said[] = []): Promise<readonly Said[]> {
  const readings = said.map(([source, cue, ...content]) => ({
    source: source === null ? null : spanIn(text, source),
    cue: cue === null ? null : spanIn(text, cue),
    content: content.map((words) => spanIn(text, words)),
    confidence: 0.45,
    sourceConfidence: 0.45,
  }));
  const document = await steps.run({ id: 'a', text, publishedAt: null, headline: null });
  const { attributions } = await attribution.annotate({ ...document, readings });
  const words = (span: Span | null): string | null => span && textOf(text, span);
  return attributions.map(({ source, cue, content }: Attribution) => [
    words(source),
    words(cue),
    ...content.map((part) => textOf(text, part)),
  ]);
}

describe('attribution', () => {
  it('keeps what the model found in the text', async () => {
    expect(await attributed('Ada said yes', [['Ada', 'said', 'yes']])).toEqual([['Ada', 'said', 'yes']]);
  });

  it.each<{ what: string; text: string; said?: readonly Said[]; added: Said }>([
    {
      what: 'is read out',
      text: 'They met. "At no time was the gate open," the letter reads.',
      added: ['the letter', 'reads', '"At no time was the gate open,"'],
    },
    {
      what: 'names its speaker after the verb',
      text: '“We have seen worse winters,” said Ada Okoro, a farmer in Ostia.',
      added: ['Ada Okoro', 'said', '“We have seen worse winters,”'],
    },
    {
      what: 'follows its speaker',
      text: 'The harbour master, Piet Nair, said: “No ship came in today.”',
      added: ['The harbour master, Piet Nair', 'said', '“No ship came in today.”'],
    },
    {
      what: 'bears its name',
      text: 'What they say:\n\n“Rents are far too high.” — Ada Okoro, 34, Ostia\n\nNobody knows more.',
      added: ['Ada Okoro', '—', '“Rents are far too high.”'],
    },
    {
      what: 'goes on after the cue',
      text: '"The wells are dry," Lind said. "My father never saw this. We will lose it all."',
      said: [['Lind', 'said', '"The wells are dry,"']],
      added: ['Lind', null, '"My father never saw this. We will lose it all."'],
    },
    {
      what: 'is the next paragraph',
      text: 'Lind said: "The wells are dry."\n\n"I will have to sell the cows."\n\nHis neighbour has none.',
      said: [['Lind', 'said', '"The wells are dry."']],
      added: ['Lind', null, '"I will have to sell the cows."'],
    },
  ])('gives a quotation that $what to its speaker', async ({ text, said = [], added }) => {
    expect(await attributed(text, said)).toContainEqual(added);
    expect(await attributed(text, said)).toHaveLength(said.length + 1);
  });

  it('gives a signed quotation to nobody else', async () => {
    const text = '“Rents are too high.” ― Ada Okoro\n\n“The tram is too slow.” ― Marek Lind';
    const said: readonly Said[] = [['Ada Okoro', '―', '“The tram is too slow.”']];
    expect(await attributed(text, said)).toEqual([
      ['Ada Okoro', '―', '“Rents are too high.”'],
      ['Marek Lind', '―', '“The tram is too slow.”'],
    ]);
  });

  it.each<{ what: string; text: string; said?: readonly Said[] }>([
    { what: 'a title', text: 'She wrote “The Long Road” in 1990, her publisher said.' },
    { what: 'words held at a distance', text: 'The “free” lunch cost nine euros.' },
    { what: 'what no one is near', text: '"We will not pay." The signs hung on every door.' },
    {
      what: 'what begins in the middle of a sentence',
      text: '"The wells are dry," Lind said. His barn bears the words "God is with us" in white.',
      said: [['Lind', 'said', '"The wells are dry,"']],
    },
    {
      what: 'what stands after other sentences',
      text: '"The wells are dry," Lind said. He showed the field. A sign stood there. "No one may enter."',
      said: [['Lind', 'said', '"The wells are dry,"']],
    },
    {
      what: 'what a statement without quotation marks precedes',
      text: 'Lind said that the wells were dry. "No one may enter."',
      said: [['Lind', 'said', 'that the wells were dry']],
    },
    { what: 'what the model has found', text: '"The wells are dry," Lind said.', said: [['Lind', 'said', '"The wells are dry,"']] },
  ])('adds no speaker to $what', async ({ text, said = [] }) => {
    expect(await attributed(text, said)).toEqual(said);
  });

  it('gives a paragraph of quoted sentences to nobody where nobody is near', async () => {
    const text = 'Rents rose again in Ostia.\n\n“Nobody can pay this.”\n\nThe city has no plan.';
    expect(await attributed(text)).toEqual([[null, null, '“Nobody can pay this.”']]);
  });

  it('parts two participles that one speaker hangs on', async () => {
    const text = 'Lind said it was late, adding that two of the pillars had moved and warning that a third was at risk.';
    const said: readonly Said[] = [
      ['Lind', 'said', 'it was late'],
      ['Lind', 'adding', 'that two of the pillars had moved and warning that a third was at risk'],
      ['two of the pillars', 'warning', 'that a third was at risk'],
    ];
    expect(await attributed(text, said)).toEqual([
      ['Lind', 'said', 'it was late'],
      ['Lind', 'adding', 'that two of the pillars had moved'],
      ['Lind', 'warning', 'that a third was at risk'],
    ]);
  });

  it('leaves a participle alone that tells more of what is reported', async () => {
    const text = 'Okoro said that the mayor left, warning that the roof was loose and saying no more.';
    const said: readonly Said[] = [['Okoro', 'said', 'that the mayor left, warning that the roof was loose and saying no more']];
    expect(await attributed(text, said)).toEqual(said);
  });

  it('finds what a noun phrase reports inside two other claims', async () => {
    const text = 'Lena Brandt said that Weber had told her that the engineers warned of a flood.';
    const said: readonly Said[] = [
      ['Lena Brandt', 'said', 'that Weber had told her that the engineers warned of a flood'],
      ['Weber', 'had told', 'that the engineers warned of a flood'],
    ];
    expect(await attributed(text, said)).toEqual([...said, ['the engineers', 'warned', 'of a flood']]);
  });

  it('finds who has the evidence for what is reported', async () => {
    const text = "Okoro also said the country's tax office had found evidence suggesting that the firm had paid nothing.";
    const content = "the country's tax office had found evidence suggesting that the firm had paid nothing";
    expect(await attributed(text, [['Okoro', 'also said', content]])).toEqual([
      ['Okoro', 'also said', content],
      ["the country's tax office", 'found evidence suggesting', 'that the firm had paid nothing'],
    ]);
  });

  it.each<{ what: string; text: string; said: readonly Said[]; first: Said }>([
    {
      what: 'ends a claim before the narrator sets another against it',
      text: 'Okoro said that the harbour was open, although the port manager has denied that ships came in.',
      said: [
        ['Okoro', 'said', 'that the harbour was open, although the port manager has denied that ships came in'],
        ['the port manager', 'has denied', 'that ships came in'],
      ],
      first: ['Okoro', 'said', 'that the harbour was open'],
    },
    {
      what: 'keeps what the speaker sets against it in quotation marks',
      text: '“The harbour is open, although the manager denied that ships came in,” Okoro said.',
      said: [
        ['the manager', 'denied', 'that ships came in'],
        ['Okoro', 'said', '“The harbour is open, although the manager denied that ships came in,”'],
      ],
      first: ['the manager', 'denied', 'that ships came in'],
    },
  ])('$what', async ({ text, said, first }) => {
    const found = await attributed(text, said);
    expect(found[0]).toEqual(first);
    expect(found.slice(1)).toEqual(said.slice(1));
  });

  it('leaves what nobody says, in no word for saying, to the narrator', async () => {
    expect(await attributed('Owner of the ship still unknown', [[null, 'still unknown', 'Owner of the ship']])).toEqual([]);
  });

  it.each<{ what: string; text: string; said: readonly Said[]; found: readonly Said[] }>([
    {
      what: 'a promise behind a denial',
      text: 'Lind said no deal had been signed and promised a full inquiry.',
      said: [['Lind', 'said', 'no deal had been signed and promised a full inquiry']],
      found: [
        ['Lind', 'said', 'no deal had been signed'],
        ['Lind', 'promised', 'a full inquiry'],
      ],
    },
    {
      what: 'an answer that is not given',
      text: 'Lind confirmed that the firm was in talks but would not say how much it had paid.',
      said: [['Lind', 'confirmed', 'that the firm was in talks but would not say how much it had paid']],
      found: [
        ['Lind', 'confirmed', 'that the firm was in talks'],
        ['Lind', 'would not say', 'how much it had paid'],
      ],
    },
    {
      what: 'an answer that is declined',
      text: 'Lind said the pier would close and declined to name a date.',
      said: [['Lind', 'said', 'the pier would close and declined to name a date']],
      found: [
        ['Lind', 'said', 'the pier would close'],
        ['Lind', 'declined', 'to name a date'],
      ],
    },
    {
      what: 'no promise of the one who is told of',
      text: 'Lind said the minister had lied and promised new roads.',
      said: [['Lind', 'said', 'the minister had lied and promised new roads']],
      found: [['Lind', 'said', 'the minister had lied and promised new roads']],
    },
    {
      what: 'the answer apart from what was asked',
      text: 'Asked whether she had left, Lind replied that she had not.',
      said: [
        [null, 'Asked', 'whether she had left, Lind replied that she had not'],
        ['Lind', 'replied', 'that she had not'],
      ],
      found: [
        [null, 'Asked', 'whether she had left'],
        ['Lind', 'replied', 'that she had not'],
      ],
    },
    {
      what: 'what another refuses behind a semicolon',
      text: 'He asked whether rents would rise; Lind refused to say.',
      said: [
        ['He', 'asked', 'whether rents would rise; Lind refused to say'],
        ['Lind', 'refused', 'to say'],
      ],
      found: [
        ['He', 'asked', 'whether rents would rise'],
        ['Lind', 'refused', 'to say'],
      ],
    },
    {
      what: 'nothing in what stays unsaid',
      text: 'Lind stopped short of condemning the raid.',
      said: [['Lind', 'condemning', 'the raid']],
      found: [],
    },
  ])('hears $what', async ({ text, said, found }) => {
    expect(await attributed(text, said)).toEqual(found);
  });

  it('takes a doubtful report for none where no word for saying leads it', async () => {
    const text = 'Lind cut her forecast.';
    expect(await attributed(text, [['Lind', 'cut', 'her forecast']])).toEqual([]);
  });
});
