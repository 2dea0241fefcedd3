/** What news calls countries, their people and their capitals beside the words of generated/countries.ts. Source: own list; licence Apache-2.0; 2026-11. */

/** ISO code | names, = before the one that is shown | demonyms, which go before the generated | capitals and other seats of government */
export const COUNTRY_WORDS = `
AE|U.A.E.;Emirates||
AR||Argentinian|
AZ||Azeri|
BA|Bosnia;Bosnia-Herzegovina||
BO|||La Paz
BW||Botswanan|
BY|Byelorussia|Belarussian|
CD|Democratic Republic of Congo;DR Congo||
CG|Congo-Brazzaville||
CI|=Ivory Coast|Ivorian|
CN|=China;PRC||
CV||Cape Verdean|
CY|=Cyprus||
CZ|=Czech Republic||
DO||Dominican|
EC||Ecuadorean|
FM|=Micronesia||
GB|U.K.;Britain||
GM|=Gambia||
GQ||Equatoguinean|Malabo
IE|=Ireland||
IN|||Delhi
IR|||Teheran
KG||Kyrgyz|
KM||Comorian|
KN|=Saint Kitts and Nevis||
KP|DPRK|North Korean|
KR||South Korean|
KZ||Kazakh|Astana
LA||Laotian|
LC|=Saint Lucia||
LU||Luxembourgish|
MD|||Chișinău
MK|Macedonia||
MM|||Naypyidaw
MV|||Malé
NL|Holland||The Hague
NP||Nepalese|
PS||Palestinian|Ramallah
SK||Slovakian|
ST|=São Tomé and Príncipe||
SV||Salvadorean|
SZ|Swaziland|Swazi|
TJ||Tajik|
TL||East Timorese|
TM||Turkmen|
TR|Turkiye||
TW||Taiwanese|
UA|||Kiev
US|=United States;America||
UZ||Uzbek|
VA|Holy See||
VC|=Saint Vincent and the Grenadines||
VN|Viet Nam||
XK||Kosovar|
YE|||Sana'a
`;
