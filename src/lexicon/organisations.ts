/** Organisations that news speaks of everywhere, with acronyms; words of organisations and places. Source: own list, ids from generated/organisation-ids.ts; licence Apache-2.0; 2026-11. */
import { ORGANISATION_IDS_TABLE } from './generated/organisation-ids.js';

export type Organisation = { readonly name: string; readonly wikidataId: string | null; readonly aliases: readonly string[] };

/** A line each: name; other spellings and acronyms */
const NAMES = `
European Union;EU
NATO;Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance
United Nations;UN;U.N.
UN Security Council;U.N. Security Council;United Nations Security Council
UN General Assembly;U.N. General Assembly;United Nations General Assembly
World Health Organization;World Health Organisation;WHO
International Monetary Fund;IMF
World Bank
World Trade Organization;World Trade Organisation;WTO
International Atomic Energy Agency;IAEA
Opec;OPEC;Organization of the Petroleum Exporting Countries
African Union
Asean;ASEAN;Association of Southeast Asian Nations
OSCE;Organization for Security and Co-operation in Europe
Council of Europe
European Commission
European Parliament
European Central Bank;ECB
Interpol
International Criminal Court;ICC
International Court of Justice;ICJ
Unicef;UNICEF
Unesco;UNESCO
UNHCR;UN refugee agency;U.N. refugee agency
Federal Bureau of Investigation;FBI
Central Intelligence Agency;CIA
Nasa;NASA
BBC
Google
Microsoft
Reuters
Associated Press;AP
Agence France-Presse;AFP
CNN
New York Times
Washington Post
Wall Street Journal
Hamas
Hezbollah;Hizbollah;Hizbullah
Taliban
Greenpeace
Amnesty International
Human Rights Watch
Gazprom
Boeing
Airbus
YouTube
Twitter
`;

const IDS: ReadonlyMap<string, string> = new Map(
  ORGANISATION_IDS_TABLE.trim()
    .split('\n')
    .map((row) => row.split('|') as [string, string]),
);

const ORGANISATIONS: readonly Organisation[] = NAMES.trim()
  .split('\n')
  .map((row) => {
    const [name = '', ...aliases] = row.split(';');
    return { name, wikidataId: IDS.get(name) ?? null, aliases };
  });

/** By name, alias or acronym, as it is written: "WHO" is one and "who" is not. */
export const ORGANISATION_BY_NAME: ReadonlyMap<string, Organisation> = new Map(
  ORGANISATIONS.flatMap((organisation) => [organisation.name, ...organisation.aliases].map((name) => [name, organisation] as const)),
);

/** The id of one that no list recognises, where the article itself makes it an organisation: "Deutsche Bank". */
export const organisationId = (name: string): string | null => ORGANISATION_BY_NAME.get(name)?.wikidataId ?? IDS.get(name) ?? null;

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
