// How many statements of one act and time are by the same and aimed at the same; where they are aimed at nobody, about the same.
// by: the countries that those who said it speak for, with $byCountry, else themselves.
// params: act, byCountry, sinceDay, untilDay, since, until
// returns: byIds, ofIds, count
MATCH (s:Statement)
WHERE s.day >= $sinceDay AND s.day <= $untilDay AND s.sortKey > $since AND s.sortKey < $until
  AND s.claimId IS NOT NULL AND s.act = $act
WITH CASE WHEN $byCountry = true THEN s.countryIds ELSE s.speakerIds END AS byIds
  , CASE WHEN size(s.targetIds) > 0 THEN s.targetIds ELSE s.aboutIds END AS ofIds
RETURN byIds, ofIds, count(*) AS count
