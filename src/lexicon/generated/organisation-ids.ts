/**
 * Organisations: name | Wikidata id. Written by `npm run lexicon`: not to be edited.
 * Source: typed by hand; each id is that of name-suggestion-index@8.0.20260918 (BSD-3-Clause) or impresso-pipelines@0.6.1.2 (AGPL-3.0) under the same name; licence Apache-2.0; 2026-11.
 */
export const ORGANISATION_IDS_TABLE = `
European Union|Q458
NATO|Q7184
United Nations|Q1065
Asean|Q7768
OECD|Q41550
CERN|Q42944
International Organization for Migration|Q472311
Unicef|Q740308
UNHCR|Q132551
Federal Bureau of Investigation|Q8333
Central Intelligence Agency|Q37230
BBC|Q9531
Google|Q95
Microsoft|Q2283
Reuters|Q130879
Associated Press|Q40469
Agence France-Presse|Q40464
Xinhua|Q204839
TASS|Q223799
Kyodo|Q779730
ANSA|Q392934
DPA|Q312653
Tanjug|Q371267
Belga|Q815453
Deutsche Welle|Q153770
Voice of America|Q228389
Radio Free Europe|Q485500
Polskie Radio|Q1067189
Süddeutsche Zeitung|Q158870
Asahi Shimbun|Q720503
Yomiuri Shimbun|Q645218
Mainichi Shimbun|Q1136866
Greenpeace|Q81307
Bharatiya Janata Party|Q10230
Indian National Congress|Q10225
Aam Aadmi Party|Q129844
Social Democratic Party of Germany|Q49768
Christian Democratic Union|Q49762
IG Metall|Q694821
Bank of Japan|Q333101
Bank of France|Q806950
United States Army|Q9212
United States Navy|Q11220
United States Air Force|Q11223
United States Marine Corps|Q11218
United States Coast Guard|Q11224
United States Space Force|Q55088961
National Park Service|Q308439
British Army|Q222595
Royal Air Force|Q165862
Gazprom|Q102673
Rosneft|Q1141123
Lukoil|Q329347
TotalEnergies|Q154037
Boeing|Q66
Volkswagen|Q246
Toyota|Q53268
Siemens|Q81230
Deutsche Bank|Q66048
BNP Paribas|Q499707
Société Générale|Q270363
HSBC|Q190464
Barclays|Q245343
UBS|Q193199
Bank of America|Q487907
Wells Fargo|Q744149
Air France|Q131005
Deutsche Bahn|Q9322
Royal Mail|Q638098
FedEx|Q459477
Walmart|Q483551
Tesco|Q487494
Carrefour|Q217599
IKEA|Q54078
McDonald's|Q38076
Starbucks|Q37158
Huawei|Q160120
Vodafone|Q122141
Telefónica|Q160229
Deutsche Telekom|Q9396
`;
