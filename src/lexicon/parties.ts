/** Parties by the words that news puts before an office, and the countries that have one of that name. Source: own list; licence Apache-2.0; 2026-11. */

export type Party = { readonly name: string; readonly countries: readonly string[] };

/** A line each: the party; codes of the countries in which one is called so; the words for it */
const TABLE = `
Republican Party;US;Republican,R
Democratic Party;US;Democratic,Democrat,D
Conservative Party;GB CA NO;Conservative,Tory
Labour Party;GB NZ NO IE NL MT;Labour
Labor Party;AU;Labor
Liberal Democrats;GB;Liberal Democrat,Lib Dem
Liberal Party;CA AU PH;Liberal
Green Party;GB IE CA US NZ;Green
Social Democratic Party;DE FI PT RO;Social Democrat
Scottish National Party;GB;SNP
`;

/** By the word as it is written. */
export const PARTY_BY_WORD: ReadonlyMap<string, Party> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', countries = '', called = ''] = row.split(';');
      return called.split(',').map((word) => [word, { name, countries: countries.split(' ') }] as const);
    }),
);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Of one in a parliament or the like: behind these words a party is sure even where the sentence begins with it. Lower case, without a stop. */
export const ELECTED = words(
  'mp mps msp msps mep meps senator senators sen sens rep reps congressman congresswoman congressmen lawmaker lawmakers councillor councillors backbencher backbenchers peer peers gov governor governors',
);

/** Others before which a word for a party is one, where its capital shows that it is a name. */
export const OF_PARTIES = words(
  'leader leaders candidate candidates nominee nominees mayor mayors chairman chairwoman whip politician politicians premier legislator legislators representative representatives president presidents chancellor strategist spokesman spokeswoman',
);

/** Offices of the party itself. */
export const PARTY_OFFICES = words('leader candidate nominee chairman chairwoman chair whip strategist spokesman spokeswoman treasurer');

/** What may stand capitalised before such a word without being one with it, as "Social Democratic" is. Lower case. */
export const BEFORE_PARTIES = words('the a an former senior veteran one two three some many several most top both outgoing his her');
