/** Organisations that news speaks of everywhere, with acronyms and ids. Source: Wikidata (CC0), by hand, only those that are certain; licence Apache-2.0; 2026-11. */

export type Organisation = { readonly name: string; readonly wikidataId: string; readonly aliases: readonly string[] };

/** name; other spellings | Wikidata id */
const TABLE = `
European Union;EU|Q458
NATO;Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance|Q7184
United Nations;UN;U.N.|Q1065
UN Security Council;U.N. Security Council;United Nations Security Council|Q37470
UN General Assembly;U.N. General Assembly;United Nations General Assembly|Q47423
World Health Organization;World Health Organisation;WHO|Q7817
International Monetary Fund;IMF|Q7804
World Bank|Q7164
World Trade Organization;World Trade Organisation;WTO|Q7825
International Atomic Energy Agency;IAEA|Q41984
Opec;OPEC;Organization of the Petroleum Exporting Countries|Q7795
African Union|Q7159
Asean;ASEAN;Association of Southeast Asian Nations|Q7768
OSCE;Organization for Security and Co-operation in Europe|Q81299
Council of Europe|Q8908
European Commission|Q8880
European Parliament|Q8889
European Central Bank;ECB|Q8901
Interpol|Q8475
International Criminal Court;ICC|Q47488
International Court of Justice;ICJ|Q7801
Unicef;UNICEF|Q740308
Unesco;UNESCO|Q7809
UNHCR;UN refugee agency;U.N. refugee agency|Q132551
Federal Bureau of Investigation;FBI|Q8333
Central Intelligence Agency;CIA|Q37230
Nasa;NASA|Q23548
BBC|Q9531
Google|Q95
Microsoft|Q2283
Reuters|Q130879
Associated Press;AP|Q40469
Agence France-Presse;AFP|Q40464
CNN|Q48340
New York Times|Q9684
Washington Post|Q166032
Wall Street Journal|Q164746
Hamas|Q38799
Hezbollah;Hizbollah;Hizbullah|Q41053
Taliban|Q42418
Greenpeace|Q81307
Amnesty International|Q42970
Human Rights Watch|Q187052
Gazprom|Q102673
Boeing|Q66
Airbus|Q67
YouTube|Q866
Twitter|Q918
`;

const ORGANISATIONS: readonly Organisation[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [names = '', wikidataId = ''] = row.split('|');
    const [name = '', ...aliases] = names.split(';');
    return { name, wikidataId, aliases };
  });

/** By name, alias or acronym, as it is written: "WHO" is one and "who" is not. */
export const ORGANISATION_BY_NAME: ReadonlyMap<string, Organisation> = new Map(
  ORGANISATIONS.flatMap((organisation) => [organisation.name, ...organisation.aliases].map((name) => [name, organisation] as const)),
);

/** What a name of an organisation ends in. Lower case. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  'inc corp corporation company co ltd plc llc ag gmbh sa nv spa group holdings bank university college school institute institution foundation committee commission council party ministry department agency association union federation league court parliament senate congress assembly police army navy force forces guard club team times post news journal herald tribune network tv radio museum hospital church society organization organisation center centre office bureau board authority administration service services airlines airways industries partners fund trust front movement coalition alliance campaign shipping press magazine chamber secretariat inspectorate trades workers local chemical chemicals energy motors steel mining pharma pharmaceuticals pharmaceutical foods insurance capital ventures systems technologies technology software studios entertainment records electric logistics marine telecom airline airways railways brewery breweries'.split(
    ' ',
  ),
);

/** What a name of a place ends in. Lower case. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  'street road avenue square bridge river lake sea ocean bay strait gulf mountain mountains valley island islands peninsula province region county district city town village airport port harbour harbor park beach coast desert forest canal dam cape point hill hills heights'.split(
    ' ',
  ),
);

/** What some are called without their name: by noun, the id. */
export const SPOKEN_OF_AS: ReadonlyMap<string, string> = new Map([
  ['alliance', 'Q7184'],
  ['bloc', 'Q458'],
]);

/** Ends of public bodies, which are not called by their first word: "Tarn" is not short for "Tarn Fire Brigade". Folded. */
export const PUBLIC_WORDS: ReadonlySet<string> = new Set(
  'university college school institute committee commission council party ministry department agency union federation court parliament senate congress assembly police army navy forces force guard museum hospital church bureau board authority administration service office times post news journal herald secretariat inspectorate project center centre airport'.split(
    ' ',
  ),
);
