// How many of the statements that tell of each event, or of those that deny it, share the same values of what $by names, in its order.
// Each counts once.
// params: keys [{at, id, stance}], by
// returns: at, cells
UNWIND $keys AS k
MATCH (h:Event {id: k.id})
CALL (h, k) {
  MATCH (h)<-[:REFERS_TO]-(m:EventMention)<-[d:DESCRIBES]-(s:Statement)
  WHERE d.stance = k.stance
  WITH DISTINCT s
  WITH [d IN $by | CASE d
      WHEN 'act' THEN s.act
      WHEN 'kind' THEN s.kind
      WHEN 'month' THEN s.month
      WHEN 'week' THEN s.week
      WHEN 'day' THEN s.day
      WHEN 'hour' THEN s.hour
      WHEN 'outlet' THEN s.outletId
      WHEN 'cue' THEN s.cueLemma
      WHEN 'speaker' THEN s.speakerIds
      WHEN 'about' THEN s.aboutIds
      WHEN 'country' THEN s.countryIds
      ELSE null
    END] AS values
  WITH values, count(*) AS count
  RETURN collect({count: count, values: values}) AS cells
}
RETURN k.at AS at, cells
