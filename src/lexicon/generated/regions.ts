/**
 * Regions, territories and continents: ISO code of the country, - for none | names with Wikidata ids; ! before a name that a town shares. Written by `npm run lexicon`: not to be edited.
 * Source: @rapideditor/country-coder@5.6.1 (ISC), rigour@1.8.2 (MIT), name-suggestion-index@8.0.20260918 (BSD-3-Clause); ids as the packages have them, none where two differ; licence Apache-2.0; 2026-11.
 */
export const REGIONS_TABLE = `
-|Africa Q15;Antarctica Q51;Asia Q48;Borneo Q36117;Crimea Q7835;Europe Q46;Jersey Q785;North America Q49;Northern Cyprus Q23681;Oceania Q538;South America Q18
AU|Ashmore and Cartier Islands Q133888;Christmas Island Q31063;Coral Sea Islands Q172216;Heard Island and McDonald Islands Q131198;Heard and McDonald Islands Q131198;Norfolk Island Q31057;Tasmania Q34366
BA|Republika Srpska Q11196
BE|Flanders Q9337;Wallonia Q231
CA|!Ontario;!Quebec;Alberta Q1951;British Columbia Q1973;Manitoba Q1948;New Brunswick Q1965;Newfoundland and Labrador Q2003;Northwest Territories Q2007;Nova Scotia Q1952;Nunavut Q2023;Prince Edward Island Q1978;Saskatchewan Q1989;Yukon Q2009
CN|!Hong Kong;!Jilin;!Macau;Anhui Q40956;Fujian Q41705;Gansu Q42392;Guangdong Q15175;Guizhou Q47097;Hainan Q42200;Hebei Q21208;Heilongjiang Q19206;Henan Q43684;Hubei Q46862;Hunan Q45761;Jiangsu Q16963;Jiangxi Q57052;Liaoning Q43934;Macao Q14773;Qinghai Q45833;Shaanxi Q47974;Shandong Q43407;Shanxi Q46913;Sichuan Q19770;Tibet Q17252;Xinjiang Q34800;Yunnan Q43194;Zhejiang Q16967
DK|Faroe Islands Q4628;Greenland Q223
EC|Galapagos Islands Q38095;Galápagos Islands Q38095
ES|Balearic Islands Q5765;Canary Islands Q5813;Ceuta Q5823;Melilla Q5831
FR|French Guiana Q3769;French Polynesia Q30971;Guadeloupe Q17012;Martinique Q17054;Mayotte Q17063;New Caledonia Q33788;Reunion Q17070;Réunion Q17070
GB|Akrotiri Q9143535;Akrotiri and Dhekelia Q37362;Alderney Q179313;Anguilla Q25228;Ascension Island Q46197;Bailiwick of Guernsey Q25230;Bailiwick of Jersey Q785;Bermuda Q23635;British Indian Ocean Territory Q43448;British Virgin Islands Q25305;Cayman Islands Q5785;Dhekelia Q9206745;Diego Garcia Q184851;Egmont Islands Q1298289;England Q21;Falkland Islands Q9648;Gibraltar Q1410;Great Britain Q23666;Great Chagos Bank Q1544253;Guernsey;Isle of Man Q9676;Montserrat Q13353;Northern Ireland Q26;Peros Banhos Q639185;Pitcairn Islands Q35672;Saint Helena Q34497;Salomon Atoll Q1585511;Sark Q3405693;Scotland Q22;South Georgia and South Sandwich Islands Q35086;Tristan da Cunha Q220982;Turks and Caicos Islands Q18221;Wales Q25
ID|Java Q3757;Sulawesi Q3812;Sumatra Q3492
IN|Andaman and Nicobar Islands Q40888;Andhra Pradesh Q1159;Arunachal Pradesh Q1162;Assam Q1164;Bihar Q1165;Chhattisgarh Q1168;Goa Q1171;Gujarat Q1061;Haryana Q1174;Himachal Pradesh Q1177;Jharkhand Q1184;Karnataka Q1185;Kerala Q1186;Lakshadweep Q26927;Madhya Pradesh Q1188;Maharashtra Q1191;Manipur Q1193;Meghalaya Q1195;Mizoram Q1502;Nagaland Q1599;Odisha Q22048;Punjab Q22424;Rajasthan Q1437;Sikkim Q1505;Tamil Nadu Q1445;Telangana Q677037;Tripura Q1363;Uttar Pradesh Q1498;Uttarakhand Q1499;West Bengal Q1356
MD|Transnistria Q907112
NL|Aruba Q21203;Curacao Q25279;Curaçao Q25279
NO|Svalbard Q25231
PS|Gaza Strip Q39760;West Bank Q36678
PT|Azores Q25263;Madeira Q26253
SO|Somaliland Q34754
US|!Virginia;!Washington;Alabama Q173;Alaska Q797;American Samoa Q16641;Arizona Q816;Arkansas Q1612;Baker Island Q46879;California Q99;Colorado Q1261;Connecticut Q779;Delaware Q1393;District of Columbia Q3551781;Florida Q812;Guam Q16635;Hawaii Q782;Howland Island Q131305;Idaho Q1221;Illinois Q1204;Indiana Q1415;Iowa Q1546;Jarvis Island Q62218;Johnston Atoll Q131008;Kansas Q1558;Kentucky Q1603;Kingman Reef Q130895;Louisiana Q1588;Maine Q724;Maryland Q1391;Massachusetts Q771;Michigan Q1166;Midway Atoll Q47863;Minnesota Q1527;Mississippi Q1494;Missouri Q1581;Montana Q1212;Navassa Island Q25359;Nebraska Q1553;Nevada Q1227;New Hampshire Q759;New Jersey Q1408;New Mexico Q1522;New York Q1384;North Carolina Q1454;North Dakota Q1207;Northern Mariana Islands Q16644;Ohio Q1397;Oklahoma Q1649;Oregon Q824;Palmyra Atoll Q123076;Pennsylvania Q1400;Puerto Rico Q1183;Rhode Island Q1387;South Carolina Q1456;South Dakota Q1211;Tennessee Q1509;Texas Q1439;U.S. Outlying Islands Q16645;United States Minor Outlying Islands Q16645;United States Virgin Islands Q11703;Utah Q829;Vermont Q16551;Wake Island Q43296;West Virginia Q1371;Wisconsin Q1537;Wyoming Q1214
`;
