/** Wikidata ids of organisations, typed by hand: none is written to a list unless a package has the same id under one of these names. Source: own memory; 2026-11. */
export const TYPED_ORGANISATIONS = `
European Union|Q458
NATO;North Atlantic Treaty Organization|Q7184
United Nations|Q1065
UN Security Council|Q37470
UN General Assembly|Q47423
World Health Organization|Q7817
International Monetary Fund|Q7804
World Bank|Q7164
World Trade Organization|Q7825
International Atomic Energy Agency|Q41984
Opec|Q7795
African Union|Q7159
Asean|Q7768
OSCE|Q81299
OECD;Organization for Economic Cooperation and Development|Q41550
CERN|Q42944
International Organization for Migration|Q472311
Council of Europe|Q8908
European Commission|Q8880
European Parliament|Q8889
European Central Bank|Q8901
Interpol|Q8475
International Criminal Court|Q47488
International Court of Justice|Q7801
Unicef|Q740308
Unesco|Q7809
UNHCR;Office of the United Nations High Commissioner for Refugees|Q132551
Federal Bureau of Investigation|Q8333
Central Intelligence Agency|Q37230
Nasa|Q23548
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
CNN|Q48340
New York Times|Q9684
Washington Post|Q166032
Wall Street Journal|Q164746
Süddeutsche Zeitung|Q158870
Asahi Shimbun|Q720503
Yomiuri Shimbun|Q645218
Mainichi Shimbun|Q1136866
Hamas|Q38799
Hezbollah|Q41053
Taliban|Q42418
Greenpeace;Greenpeace International|Q81307
Amnesty International|Q42970
Human Rights Watch|Q187052
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
Equinor|Q1776022
TotalEnergies|Q154037
ExxonMobil|Q156238
Boeing|Q66
Airbus|Q67
Volkswagen|Q246
Toyota|Q53268
General Motors|Q81965
Siemens|Q81230
Deutsche Bank|Q66048
Commerzbank|Q157617
BNP Paribas|Q499707
Société Générale|Q270363
HSBC|Q190464
Barclays|Q245343
UBS|Q193199
Goldman Sachs|Q193326
Morgan Stanley|Q334122
JPMorgan Chase|Q192314
Citigroup|Q219508
Bank of America|Q487907
Wells Fargo|Q744149
Lufthansa|Q9325
Ryanair|Q170614
British Airways|Q8766
Air France|Q131005
Deutsche Bahn|Q9322
Deutsche Post|Q157645
Royal Mail|Q638098
FedEx|Q459477
Walmart|Q483551
Tesco|Q487494
Carrefour|Q217599
IKEA|Q54078
Nestlé|Q160746
McDonald's|Q38076
Starbucks|Q37158
Huawei|Q160120
Nokia|Q1418
Samsung|Q20716
Vodafone|Q122141
Telefónica|Q160229
Deutsche Telekom|Q9396
YouTube|Q866
Twitter|Q918
`;
