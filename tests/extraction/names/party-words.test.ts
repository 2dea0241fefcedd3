import { read } from '../../helpers/reading.js';

const membersIn = async (text: string): Promise<string[]> => {
  const { chains } = await read(text);
  return chains.flatMap(({ kind, name, memberOf }) =>
    kind === 'Person' && memberOf.length > 0 ? [`${name}: ${memberOf.map((of) => chains[of]?.name).join(', ')}`] : [],
  );
};

it.each<[text: string, members: string[]]>([
  ['Labour MP Mina Nair spoke.', ['Mina Nair: Labour Party']],
  ['The Conservative leader, Karl Lind, spoke.', ['Karl Lind: Conservative Party']],
  ['Senator Maria Berg (D-Ohio) spoke.', ['Maria Berg: Democratic Party']],
  ['Republican Senator Maria Berg spoke.', ['Maria Berg: Republican Party']],
  ['Then the Liberal Democrat peer Maria Berg spoke.', ['Maria Berg: Liberal Democrats']],
  ['Maria Berg, a Republican from Maine, spoke.', ['Maria Berg: Republican Party']],
  ['The Labour mayor of Tarn, Paul Roth, spoke.', ['Paul Roth: Labour Party']],
  ['The Green MP Maria Berg spoke. Green leader Paul Roth left.', ['Maria Berg: Green Party', 'Paul Roth: Green Party']],
  // Words that are no party's, or whose party is another.
  ['Conservative leader Paul Roth spoke.', []],
  ['Labour minister Paul Roth spoke.', []],
  ['The labour mayor Paul Roth spoke.', []],
  ['The Christian Democratic senator Paul Roth spoke.', []],
  ['Paul Roth, a conservative, spoke.', []],
])('puts a party on whom a word for it stands beside: %s', async (text, members) => {
  expect(await membersIn(text)).toEqual(members);
});

it.each([
  { text: 'In Britain the Labour MP Mina Nair spoke.', ambiguous: false },
  { text: 'The Labour MP Mina Nair spoke.', ambiguous: true },
  { text: 'Senator Maria Berg (R-Ohio) spoke.', ambiguous: false },
])('leaves open which of several parties it is, unless the article speaks of a country: $text', async ({ text, ambiguous }) => {
  const { chains } = await read(text);
  expect(chains.find(({ name }) => name.endsWith('Party'))).toMatchObject({ ambiguous, wikidataId: null });
});
