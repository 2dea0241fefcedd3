/**
 * Countries: names, demonyms, capitals and ids. Source: ISO 3166-1 codes and Wikidata ids from @rapideditor/country-coder 5.6.1 (ISC; Denmark and the
 * Netherlands without their overseas parts: Q35, Q55); names, demonyms and capitals by hand; licence Apache-2.0; 2026-11.
 */

export type Country = {
  readonly iso2: string;
  readonly wikidataId: string;
  /** The name as news writes it first, then others. */
  readonly names: readonly string[];
  /** Adjectives and words for its people, singular. */
  readonly demonyms: readonly string[];
  readonly capital: string | null;
};

/** ISO code | Wikidata id | names | demonyms | capital */
const TABLE = `
AD|Q228|Andorra|Andorran|Andorra la Vella
AE|Q878|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati|Abu Dhabi
AF|Q889|Afghanistan|Afghan|Kabul
AG|Q781|Antigua and Barbuda|Antiguan|
AL|Q222|Albania|Albanian|Tirana
AM|Q399|Armenia|Armenian|Yerevan
AO|Q916|Angola|Angolan|Luanda
AR|Q414|Argentina|Argentine;Argentinian|Buenos Aires
AT|Q40|Austria|Austrian|Vienna
AU|Q408|Australia|Australian|Canberra
AZ|Q227|Azerbaijan|Azerbaijani;Azeri|Baku
BA|Q225|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina|Bosnian|Sarajevo
BB|Q244|Barbados|Barbadian|Bridgetown
BD|Q902|Bangladesh|Bangladeshi|Dhaka
BE|Q31|Belgium|Belgian|
BF|Q965|Burkina Faso|Burkinabe|Ouagadougou
BG|Q219|Bulgaria|Bulgarian|Sofia
BH|Q398|Bahrain|Bahraini|Manama
BI|Q967|Burundi|Burundian|Gitega
BJ|Q962|Benin|Beninese|Porto-Novo
BN|Q921|Brunei|Bruneian|Bandar Seri Begawan
BO|Q750|Bolivia|Bolivian|La Paz
BR|Q155|Brazil|Brazilian|Brasilia;Brasília
BS|Q778|Bahamas|Bahamian|Nassau
BT|Q917|Bhutan|Bhutanese|Thimphu
BW|Q963|Botswana|Botswanan|Gaborone
BY|Q184|Belarus;Byelorussia|Belarusian;Belarussian|Minsk
BZ|Q242|Belize|Belizean|Belmopan
CA|Q16|Canada|Canadian|Ottawa
CD|Q974|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC|Congolese|Kinshasa
CF|Q929|Central African Republic||Bangui
CG|Q971|Republic of the Congo;Congo-Brazzaville||Brazzaville
CH|Q39|Switzerland|Swiss|Bern
CI|Q1008|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Ivorian|Yamoussoukro
CL|Q298|Chile|Chilean|Santiago
CM|Q1009|Cameroon|Cameroonian|Yaoundé;Yaounde
CN|Q148|China;People's Republic of China;PRC|Chinese|Beijing
CO|Q739|Colombia|Colombian|Bogotá;Bogota
CR|Q800|Costa Rica|Costa Rican|
CU|Q241|Cuba|Cuban|Havana
CV|Q1011|Cape Verde;Cabo Verde|Cape Verdean|Praia
CY|Q229|Cyprus|Cypriot|Nicosia
CZ|Q213|Czech Republic;Czechia|Czech|Prague
DE|Q183|Germany;Federal Republic of Germany|German|Berlin
DJ|Q977|Djibouti|Djiboutian|
DK|Q35|Denmark|Danish;Dane|Copenhagen
DM|Q784|Dominica||Roseau
DO|Q786|Dominican Republic|Dominican|Santo Domingo
DZ|Q262|Algeria|Algerian|Algiers
EC|Q736|Ecuador|Ecuadorian;Ecuadorean|Quito
EE|Q191|Estonia|Estonian|Tallinn
EG|Q79|Egypt|Egyptian|Cairo
ER|Q986|Eritrea|Eritrean|Asmara
ES|Q29|Spain|Spanish;Spaniard|Madrid
ET|Q115|Ethiopia|Ethiopian|Addis Ababa
FI|Q33|Finland|Finnish;Finn|Helsinki
FJ|Q712|Fiji|Fijian|Suva
FM|Q702|Micronesia;Federated States of Micronesia|Micronesian|
FR|Q142|France;French Republic|French;Frenchman;Frenchwoman|Paris
GA|Q1000|Gabon|Gabonese|Libreville
GB|Q145|United Kingdom;UK;U.K.;Britain;Great Britain|British;Briton|London
GD|Q769|Grenada|Grenadian|
GE|Q230|Georgia|Georgian|Tbilisi
GH|Q117|Ghana|Ghanaian|Accra
GM|Q1005|Gambia|Gambian|Banjul
GN|Q1006|Guinea|Guinean|Conakry
GQ|Q983|Equatorial Guinea|Equatoguinean|Malabo
GR|Q41|Greece|Greek|Athens
GT|Q774|Guatemala|Guatemalan|Guatemala City
GW|Q1007|Guinea-Bissau||Bissau
GY|Q734|Guyana|Guyanese|Georgetown
HN|Q783|Honduras|Honduran|Tegucigalpa
HR|Q224|Croatia|Croatian;Croat|Zagreb
HT|Q790|Haiti|Haitian|Port-au-Prince
HU|Q28|Hungary|Hungarian|Budapest
ID|Q252|Indonesia|Indonesian|Jakarta
IE|Q27|Ireland;Republic of Ireland|Irish;Irishman|Dublin
IL|Q801|Israel;State of Israel|Israeli|Jerusalem
IN|Q668|India;Republic of India|Indian|New Delhi;Delhi
IQ|Q796|Iraq|Iraqi|Baghdad
IR|Q794|Iran;Islamic Republic of Iran|Iranian|Tehran;Teheran
IS|Q189|Iceland|Icelandic;Icelander|Reykjavik;Reykjavík
IT|Q38|Italy|Italian|Rome
JM|Q766|Jamaica|Jamaican|Kingston
JO|Q810|Jordan|Jordanian|Amman
JP|Q17|Japan|Japanese|Tokyo
KE|Q114|Kenya|Kenyan|Nairobi
KG|Q813|Kyrgyzstan|Kyrgyz|Bishkek
KH|Q424|Cambodia|Cambodian|Phnom Penh
KI|Q710|Kiribati||
KM|Q970|Comoros|Comorian|Moroni
KN|Q763|Saint Kitts and Nevis;St. Kitts and Nevis||Basseterre
KP|Q423|North Korea;DPRK;Democratic People's Republic of Korea;Democratic People’s Republic of Korea|North Korean|Pyongyang
KR|Q884|South Korea;Republic of Korea|South Korean|Seoul
KW|Q817|Kuwait|Kuwaiti|Kuwait City
KZ|Q232|Kazakhstan|Kazakh;Kazakhstani|Astana
LA|Q819|Laos|Laotian|Vientiane
LB|Q822|Lebanon|Lebanese|Beirut
LC|Q760|Saint Lucia;St. Lucia||Castries
LI|Q347|Liechtenstein||Vaduz
LK|Q854|Sri Lanka|Sri Lankan|Colombo
LR|Q1014|Liberia|Liberian|Monrovia
LS|Q1013|Lesotho|Basotho|Maseru
LT|Q37|Lithuania|Lithuanian|Vilnius
LU|Q32|Luxembourg|Luxembourger;Luxembourgish|
LV|Q211|Latvia|Latvian|Riga
LY|Q1016|Libya|Libyan|Tripoli
MA|Q1028|Morocco|Moroccan|Rabat
MC|Q235|Monaco|Monegasque|
MD|Q217|Moldova;Republic of Moldova|Moldovan|Chisinau;Chișinău
ME|Q236|Montenegro|Montenegrin|Podgorica
MG|Q1019|Madagascar|Malagasy|Antananarivo
MH|Q709|Marshall Islands|Marshallese|
MK|Q221|North Macedonia;Macedonia|Macedonian|Skopje
ML|Q912|Mali|Malian|Bamako
MM|Q836|Myanmar;Burma|Burmese|Naypyidaw
MN|Q711|Mongolia|Mongolian|Ulaanbaatar
MR|Q1025|Mauritania|Mauritanian|Nouakchott
MT|Q233|Malta|Maltese|Valletta
MU|Q1027|Mauritius|Mauritian|Port Louis
MV|Q826|Maldives|Maldivian|Malé
MW|Q1020|Malawi|Malawian|Lilongwe
MX|Q96|Mexico|Mexican|Mexico City
MY|Q833|Malaysia|Malaysian|Kuala Lumpur
MZ|Q1029|Mozambique|Mozambican|Maputo
NA|Q1030|Namibia|Namibian|Windhoek
NE|Q1032|Niger|Nigerien|Niamey
NG|Q1033|Nigeria|Nigerian|Abuja
NI|Q811|Nicaragua|Nicaraguan|Managua
NL|Q55|Netherlands;Holland|Dutch;Dutchman|The Hague;Amsterdam
NO|Q20|Norway|Norwegian|Oslo
NP|Q837|Nepal|Nepalese;Nepali|Kathmandu
NR|Q697|Nauru|Nauruan|
NZ|Q664|New Zealand|New Zealander|Wellington
OM|Q842|Oman|Omani|Muscat
PA|Q804|Panama|Panamanian|Panama City
PE|Q419|Peru|Peruvian|Lima
PG|Q691|Papua New Guinea|Papua New Guinean|Port Moresby
PH|Q928|Philippines|Philippine;Filipino|Manila
PK|Q843|Pakistan|Pakistani|Islamabad
PL|Q36|Poland|Polish;Pole|Warsaw
PS|Q219060|Palestine;State of Palestine|Palestinian|Ramallah
PT|Q45|Portugal|Portuguese|Lisbon
PW|Q695|Palau|Palauan|
PY|Q733|Paraguay|Paraguayan|Asunción;Asuncion
QA|Q846|Qatar|Qatari|Doha
RO|Q218|Romania|Romanian|Bucharest
RS|Q403|Serbia|Serbian;Serb|Belgrade
RU|Q159|Russia;Russian Federation|Russian|Moscow
RW|Q1037|Rwanda|Rwandan|Kigali
SA|Q851|Saudi Arabia|Saudi;Saudi Arabian|Riyadh
SB|Q685|Solomon Islands|Solomon Islander|Honiara
SC|Q1042|Seychelles|Seychellois|
SD|Q1049|Sudan|Sudanese|Khartoum
SE|Q34|Sweden|Swedish;Swede|Stockholm
SG|Q334|Singapore|Singaporean|
SI|Q215|Slovenia|Slovenian;Slovene|Ljubljana
SK|Q214|Slovakia|Slovak;Slovakian|Bratislava
SL|Q1044|Sierra Leone|Sierra Leonean|Freetown
SM|Q238|San Marino|Sammarinese|
SN|Q1041|Senegal|Senegalese|Dakar
SO|Q1045|Somalia|Somali|Mogadishu
SR|Q730|Suriname|Surinamese|Paramaribo
SS|Q958|South Sudan|South Sudanese|Juba
ST|Q1039|São Tomé and Príncipe;Sao Tome and Principe||São Tomé
SV|Q792|El Salvador|Salvadoran;Salvadorean|San Salvador
SY|Q858|Syria;Syrian Arab Republic|Syrian|Damascus
SZ|Q1050|Eswatini;Swaziland|Swazi|Mbabane
TD|Q657|Chad|Chadian|N'Djamena
TG|Q945|Togo|Togolese|Lomé
TH|Q869|Thailand|Thai|Bangkok
TJ|Q863|Tajikistan|Tajik|Dushanbe
TL|Q574|East Timor;Timor-Leste|East Timorese;Timorese|Dili
TM|Q874|Turkmenistan|Turkmen|Ashgabat
TN|Q948|Tunisia|Tunisian|Tunis
TO|Q678|Tonga|Tongan|
TR|Q43|Turkey;Türkiye;Turkiye|Turkish;Turk|Ankara
TT|Q754|Trinidad and Tobago|Trinidadian|Port of Spain
TV|Q672|Tuvalu|Tuvaluan|Funafuti
TW|Q865|Taiwan|Taiwanese|Taipei
TZ|Q924|Tanzania|Tanzanian|Dodoma
UA|Q212|Ukraine|Ukrainian|Kyiv;Kiev
UG|Q1036|Uganda|Ugandan|Kampala
US|Q30|United States;United States of America;US;U.S.;USA;U.S.A.;America|American|Washington
UY|Q77|Uruguay|Uruguayan|Montevideo
UZ|Q265|Uzbekistan|Uzbek|Tashkent
VA|Q237|Vatican City;Holy See||
VC|Q757|Saint Vincent and the Grenadines;St. Vincent and the Grenadines||Kingstown
VE|Q717|Venezuela|Venezuelan|Caracas
VN|Q881|Vietnam;Viet Nam|Vietnamese|Hanoi
VU|Q686|Vanuatu||Port Vila
WS|Q683|Samoa|Samoan|Apia
XK|Q1246|Kosovo|Kosovan;Kosovar|Pristina
YE|Q805|Yemen|Yemeni|Sanaa;Sana'a
ZA|Q258|South Africa|South African|Pretoria
ZM|Q953|Zambia|Zambian|Lusaka
ZW|Q954|Zimbabwe|Zimbabwean|Harare
`;

const listOf = (cell: string): string[] => cell.split(';').filter((item) => item !== '');
const rows = TABLE.trim()
  .split('\n')
  .map((row) => row.split('|') as [string, string, string, string, string]);

export const COUNTRIES: readonly Country[] = rows.map(([iso2, wikidataId, names, demonyms, capitals]) => ({
  iso2,
  wikidataId,
  names: listOf(names),
  demonyms: listOf(demonyms),
  capital: listOf(capitals)[0] ?? null,
}));

const plurals = (demonym: string): string[] =>
  /(?:ese|ss|sh|ch|z)$/.test(demonym) ? [demonym] : [demonym, demonym.endsWith('man') ? demonym.replace(/an$/, 'en') : `${demonym}s`];
const index = (keys: (country: Country, row: readonly string[]) => string[]): ReadonlyMap<string, Country> =>
  new Map(COUNTRIES.flatMap((country, i) => keys(country, rows[i] ?? []).map((key) => [key, country] as const)));

/** Whether one person can be called so: "an Italian", but not "a French". */
export const isCountable = (demonym: string): boolean =>
  COUNTRIES.some(({ demonyms }) => demonyms.includes(demonym)) && plurals(demonym).length > 1;

/** By name as it is written: "US" is a country and "us" is not. */
export const COUNTRY_BY_NAME = index(({ names }) => [...names]);
/** By adjective or people, singular and plural, as it is written. */
export const COUNTRY_BY_DEMONYM = index(({ demonyms }) => demonyms.flatMap(plurals));
/** By capital, in each spelling. */
export const COUNTRY_BY_CAPITAL = index((_, row) => listOf(row[4] ?? ''));
/** Names that are as often something else: a person, a state, a brand. Alone they are no proof of a country. */
export const UNSURE_COUNTRY_NAMES: ReadonlySet<string> = new Set([
  'Georgia',
  'Jordan',
  'Chad',
  'Emirates',
  'Dominica',
  'Guinea',
  'Grenada',
  'Monaco',
  'Micronesia',
]);
/** What a country is called behind "the" once an article has named it in full, by its code. */
export const SHORT_COUNTRY_NAMES: readonly (readonly [name: string, iso2: string])[] = [
  ['North', 'KP'],
  ['South', 'KR'],
  ['South', 'SS'],
];

/**
 * The country that a short name stands for, in an article that names these.
 *
 * @param codes - codes of the countries that the article names in full.
 * @returns null where none of them is called so, or two are.
 */
export function countryCalled(short: string, codes: ReadonlySet<string>): Country | null {
  const called = SHORT_COUNTRY_NAMES.filter(([name, iso2]) => name === short && codes.has(iso2));
  return called.length === 1 ? (COUNTRIES.find(({ iso2 }) => iso2 === called[0]?.[1]) ?? null) : null;
}
