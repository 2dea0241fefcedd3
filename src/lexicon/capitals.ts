/** Wikidata ids of capitals and other seats that news speaks of. Source: Wikidata (CC0), by hand, only those that are certain; licence Apache-2.0; 2026-11. */

const IDS =
  'London Q84|Paris Q90|Berlin Q64|Moscow Q649|Kyiv Q1899|Kiev Q1899|Beijing Q956|Tokyo Q1490|Rome Q220|Madrid Q2807|Vienna Q1741|Warsaw Q270|Brussels Q240|Tallinn Q1770|Riga Q1773|Vilnius Q216|Helsinki Q1757|Stockholm Q1754|Oslo Q585|Copenhagen Q1748|Prague Q1085|Budapest Q1781|Lisbon Q597|Athens Q1524|Dublin Q1761|Ankara Q3640|Tehran Q3616|Baghdad Q1530|Jerusalem Q1218|Cairo Q85|New Delhi Q987|Seoul Q8684|Pyongyang Q18808|Taipei Q1867|Canberra Q3114|Ottawa Q1930|New York City Q60|Istanbul Q406|Damascus Q3766|Kabul Q5838|Geneva Q71|Bucharest Q19660|Sofia Q472|Belgrade Q3711|Minsk Q2280|Amsterdam Q727|Nairobi Q3870|Washington, D.C. Q61|Washington D.C. Q61|Washington DC Q61|Los Angeles Q65|Chicago Q1297|Texas Q1439|California Q99|Ohio Q1397|Florida Q812|Scotland Q22|England Q21|Wales Q25|Northern Ireland Q26|Europe Q46|Africa Q15|Asia Q48|Crimea Q7835';

/** By name as it is written. */
export const PLACE_IDS: ReadonlyMap<string, string> = new Map(
  IDS.split('|').map((entry) => {
    const space = entry.lastIndexOf(' ');
    return [entry.slice(0, space), entry.slice(space + 1)] as const;
  }),
);
