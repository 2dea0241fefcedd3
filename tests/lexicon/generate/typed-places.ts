/** Wikidata ids of towns, typed by hand: none is written to a list unless a package has the same id for a town of that name in that country. By country. Source: own memory; 2026-11. */
export const TYPED_PLACES = `
AE|Dubai Q612;Abu Dhabi Q1519
AF|Kabul Q5838;Kandahar Q45604;Herat Q45313
AL|Tirana Q19689
AM|Yerevan Q1953
AO|Luanda Q3897
AR|Buenos Aires Q1486;Córdoba Q44210;Rosario Q52535
AT|Vienna Q1741;Graz Q13298;Linz Q41329;Salzburg Q34713;Innsbruck Q1735
AU|Canberra Q3114;Sydney Q3130;Melbourne Q3141;Brisbane Q34932;Perth Q3183;Adelaide Q5112;Hobart Q40191;Darwin Q11568
AZ|Baku Q9248
BA|Sarajevo Q11194;Banja Luka Q131127;Mostar Q93347
BD|Dhaka Q1354;Chittagong Q376749
BE|Brussels Q239;Antwerp Q12892;Ghent Q1296;Liège Q3992;Bruges Q12994
BG|Sofia Q472;Plovdiv Q459;Varna Q6506
BH|Manama Q3882
BO|La Paz Q1491;Sucre Q2907
BR|Brasília Q2844;São Paulo Q174;Rio de Janeiro Q8678;Salvador Q36947;Manaus Q40236;Recife Q48344;Porto Alegre Q40269
BY|Minsk Q2280
CA|Ottawa Q1930;Toronto Q172;Montreal Q340;Vancouver Q24639;Calgary Q36312;Edmonton Q2096;Winnipeg Q2135;Halifax Q2141
CD|Kinshasa Q3838;Goma Q80500;Lubumbashi Q35854
CH|Bern Q70;Zürich Q72;Geneva Q71;Basel Q78;Lausanne Q807
CL|Santiago Q2887;Valparaíso Q33986
CN|Beijing Q956;Shanghai Q8686;Guangzhou Q16572;Shenzhen Q15174;Wuhan Q11746;Chongqing Q11725;Tianjin Q11736;Chengdu Q30002;Nanjing Q16666;Hangzhou Q4970
CO|Bogotá Q2841;Medellín Q48278;Cali Q51103
CU|Havana Q1563
CZ|Prague Q1085;Brno Q14960;Ostrava Q8385
DE|Berlin Q64;Hamburg Q1055;Munich Q1726;Cologne Q365;Frankfurt am Main Q1794;Stuttgart Q1022;Düsseldorf Q1718;Leipzig Q2079;Dresden Q1731;Hanover Q1715;Bremen Q24879;Bonn Q586;Dortmund Q1295;Essen Q2066
DK|Copenhagen Q1748;Aarhus Q25319;Odense Q26331
DZ|Algiers Q3561
EC|Quito Q2900;Guayaquil Q43509
EE|Tallinn Q1770;Tartu Q13972
EG|Cairo Q85;Alexandria Q87
ES|Madrid Q2807;Barcelona Q1492;Valencia Q8818;Seville Q8717;Bilbao Q8692;Zaragoza Q10305;Málaga Q8851
ET|Addis Ababa Q3624
FI|Helsinki Q1757;Tampere Q40840;Turku Q38511;Espoo Q47034
FR|Paris Q90;Marseille Q23482;Lyon Q456;Toulouse Q7880;Nice Q33959;Nantes Q12191;Strasbourg Q6602;Bordeaux Q1479;Lille Q648;Rennes Q647;Grenoble Q1289;Calais Q6454;Montpellier Q6441
GB|London Q84;Birmingham Q2256;Manchester Q18125;Liverpool Q24826;Leeds Q39121;Sheffield Q42448;Bristol Q23154;Glasgow Q4093;Edinburgh Q23436;Cardiff Q10690;Belfast Q10686;Newcastle upon Tyne Q1425428;Nottingham Q41262;Leicester Q83065;Southampton Q79848;Portsmouth Q72259;Plymouth Q43382;Cambridge Q350;Oxford Q34217;York Q42462;Coventry Q6225;Aberdeen Q36405
GE|Tbilisi Q994
GH|Accra Q3761
GR|Athens Q1524;Thessaloniki Q17151
HR|Zagreb Q1435;Split Q1663
HT|Port-au-Prince Q34261
HU|Budapest Q1781;Debrecen Q79880
ID|Jakarta Q3630;Surabaya Q11462;Bandung Q10389
IE|Dublin Q1761;Cork Q36647;Limerick Q133315
IL|Jerusalem Q1218;Tel Aviv Q33935;Haifa Q41621
IN|New Delhi Q987;Delhi Q1353;Mumbai Q1156;Kolkata Q1348;Chennai Q1352;Bengaluru Q1355;Hyderabad Q1361;Ahmedabad Q1070
IQ|Baghdad Q1530;Basra Q48195;Mosul Q83387;Erbil Q50807;Kirkuk Q169125
IR|Tehran Q3616;Isfahan Q42053;Mashhad Q121157;Shiraz Q6397;Tabriz Q80053
IS|Reykjavík Q1764
IT|Rome Q220;Milan Q490;Naples Q2634;Turin Q495;Genoa Q1449;Bologna Q1891;Florence Q2044;Venice Q641;Palermo Q2656;Verona Q2028;Bari Q3519
JO|Amman Q3805
JP|Tokyo Q1490;Osaka Q35765;Kyoto Q34600;Yokohama Q38283;Nagoya Q11751;Sapporo Q37951;Kobe Q48320;Fukuoka Q26600;Hiroshima Q34664;Nagasaki Q38234;Sendai Q46747
KE|Nairobi Q3870;Mombasa Q225641
KG|Bishkek Q9361
KH|Phnom Penh Q1850
KP|Pyongyang Q18808
KR|Seoul Q8684;Busan Q16520;Incheon Q20934;Daegu Q20927
KW|Kuwait City Q35178
KZ|Astana Q1520;Almaty Q35493
LA|Vientiane Q9326
LB|Beirut Q3820;Tripoli Q168954
LK|Colombo Q35381
LR|Monrovia Q3748
LT|Vilnius Q216;Kaunas Q4115712;Klaipėda Q776965
LU|Luxembourg Q1842
LV|Riga Q1773
LY|Tripoli Q3579;Benghazi Q40816
MA|Rabat Q3551;Casablanca Q7903;Marrakesh Q101625
MD|Chișinău Q21197
MG|Antananarivo Q3915
MK|Skopje Q384
ML|Bamako Q3703
MM|Yangon Q37995;Naypyidaw Q37400
MN|Ulaanbaatar Q23430
MT|Valletta Q23800
MX|Mexico City Q1489;Guadalajara Q9022;Monterrey Q81033;Tijuana Q125293;Puebla Q125293
MY|Kuala Lumpur Q1865
MZ|Maputo Q3889
NA|Windhoek Q3935
NE|Niamey Q3674
NG|Abuja Q3787;Lagos Q8673;Kano Q182984
NI|Managua Q3274
NL|Amsterdam Q727;Rotterdam Q34370;The Hague Q36600;Utrecht Q803;Eindhoven Q9832
NO|Oslo Q585;Bergen Q26793;Trondheim Q25804;Stavanger Q25416
NP|Kathmandu Q3037
NZ|Wellington Q23661;Auckland Q37100;Christchurch Q79990
OM|Muscat Q3826
PA|Panama City Q3306
PE|Lima Q2868
PH|Manila Q1461;Quezon City Q1475;Davao City Q13723
PK|Islamabad Q1362;Karachi Q8660;Lahore Q11739;Peshawar Q1113311;Quetta Q185458
PL|Warsaw Q270;Kraków Q31487;Gdańsk Q1792;Wrocław Q1799;Poznań Q268;Łódź Q580;Lublin Q37333;Szczecin Q393
PT|Lisbon Q597;Porto Q36433
PY|Asunción Q2933
QA|Doha Q3861
RO|Bucharest Q19660;Cluj-Napoca Q100188;Timișoara Q83404;Iași Q46852
RS|Belgrade Q3711;Novi Sad Q55630;Niš Q129259
RU|Moscow Q649;Saint Petersburg Q656;Novosibirsk Q883;Yekaterinburg Q887;Kazan Q900;Vladivostok Q959;Rostov-on-Don Q908;Murmansk Q1763;Belgorod Q3329;Kursk Q5416;Sochi Q1025
RW|Kigali Q3859
SA|Riyadh Q3692;Jeddah Q374365;Mecca Q5806;Medina Q35484
SD|Khartoum Q1963;Port Sudan Q208791
SE|Stockholm Q1754;Gothenburg Q25287;Malmö Q2211;Uppsala Q25286
SI|Ljubljana Q437
SK|Bratislava Q1780;Košice Q25730
SN|Dakar Q3718
SO|Mogadishu Q2449
SY|Damascus Q3766;Aleppo Q41183;Homs Q131301;Idlib Q338061
TH|Bangkok Q1861;Chiang Mai Q52028
TJ|Dushanbe Q9365
TM|Ashgabat Q23438
TN|Tunis Q3572
TR|Ankara Q3640;Istanbul Q406;İzmir Q35997;Diyarbakır Q83387;Gaziantep Q6146
TW|Taipei Q1867;Kaohsiung Q181557
TZ|Dodoma Q3866;Dar es Salaam Q1960
UA|Kyiv Q1899;Kharkiv Q42308;Odesa Q1874;Dnipro Q48256;Lviv Q36036;Donetsk Q2012;Luhansk Q132648;Mariupol Q41248;Kherson Q160618;Zaporizhzhia Q41225;Sevastopol Q7525;Simferopol Q19566;Sumy Q160629;Chernihiv Q157055;Mykolaiv Q46865
UG|Kampala Q3894
US|Washington Q61;New York City Q60;Los Angeles Q65;Chicago Q1297;Houston Q16555;Philadelphia Q1345;Phoenix Q16556;San Antonio Q975;San Diego Q16552;Dallas Q16557;San Francisco Q62;Boston Q100;Seattle Q5083;Denver Q16554;Detroit Q12439;Miami Q8652;Atlanta Q23556;Minneapolis Q36091;Cleveland Q37320;Baltimore Q5092;New Orleans Q34404;Las Vegas Q23768;Portland Q6106;Pittsburgh Q1342;Honolulu Q18094;Austin Q16559;Milwaukee Q37836;Nashville Q23197;Memphis Q16563;Charlotte Q16565;Indianapolis Q6346;Columbus Q16567;Sacramento Q18013;Cincinnati Q43196;Salt Lake City Q23337;Albuquerque Q34804;Tucson Q18575;Tampa Q49255;Orlando Q49233;Oklahoma City Q34863;Kansas City Q41819;San Jose Q16553;Fort Worth Q16558;El Paso Q16562
UY|Montevideo Q1335
UZ|Tashkent Q269;Samarkand Q5753
VE|Caracas Q1533;Maracaibo Q43269
VN|Hanoi Q1858;Ho Chi Minh City Q1854
XK|Pristina Q25270
YE|Sanaa Q2471;Aden Q131694
ZA|Pretoria Q3926;Cape Town Q5465;Johannesburg Q34647;Durban Q5468
ZM|Lusaka Q3881
ZW|Harare Q3921
`;
