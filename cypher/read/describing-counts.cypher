// How many of the statements that tell of each event, or of those that deny it, share the same values of what $by names; a value that it does not name is null.
// Each counts once.
// params: keys [{at, id, stance}], by
// returns: at, cells
UNWIND $keys AS k
MATCH (h:Event {id: k.id})
CALL (h, k) {
  MATCH (h)<-[:REFERS_TO]-(m:EventMention)<-[d:DESCRIBES]-(s:Statement)
  WHERE d.stance = k.stance
  WITH DISTINCT s
  WITH CASE WHEN 'speaker' IN $by THEN s.speakerIds ELSE null END AS speaker
    , CASE WHEN 'about' IN $by THEN s.aboutIds ELSE null END AS about
    , CASE WHEN 'outlet' IN $by THEN s.outletId ELSE null END AS outlet
    , CASE WHEN 'act' IN $by THEN s.act ELSE null END AS act
    , CASE WHEN 'kind' IN $by THEN s.kind ELSE null END AS kind
    , CASE WHEN 'cue' IN $by THEN s.cueLemma ELSE null END AS cue
    , CASE WHEN 'country' IN $by THEN s.countryIds ELSE null END AS country
    , CASE WHEN 'hour' IN $by THEN s.hour ELSE null END AS hour
    , CASE WHEN 'day' IN $by THEN s.day ELSE null END AS day
    , CASE WHEN 'week' IN $by THEN s.week ELSE null END AS week
    , CASE WHEN 'month' IN $by THEN s.month ELSE null END AS month
  WITH speaker, about, outlet, act, kind, cue, country, hour, day, week, month, count(*) AS count
  RETURN collect({speaker: speaker, about: about, outlet: outlet, act: act, kind: kind, cue: cue, country: country
    , hour: hour, day: day, week: week, month: month, count: count}) AS cells
}
RETURN k.at AS at, cells
