// Statements with a relationship whose lists of ids are not theirs.
// params: limit
// returns: id
MATCH (s:Statement)
MATCH (s)-[r:SAID|ABOUT|CARRIED_BY|SPOKEN_FOR|SPOKEN_IN_OFFICE|EXPRESSES|STATED_IN]-(h)
WHERE size(coalesce(r.speakerIds, ['missing'])) <> size(s.speakerIds) OR any(x IN r.speakerIds WHERE NOT x IN s.speakerIds)
  OR size(coalesce(r.aboutIds, ['missing'])) <> size(s.aboutIds) OR any(x IN r.aboutIds WHERE NOT x IN s.aboutIds)
  OR size(coalesce(r.targetIds, ['missing'])) <> size(s.targetIds) OR any(x IN r.targetIds WHERE NOT x IN s.targetIds)
  OR size(coalesce(r.countryIds, ['missing'])) <> size(s.countryIds) OR any(x IN r.countryIds WHERE NOT x IN s.countryIds)
  OR size(coalesce(r.speakerKinds, ['missing'])) <> size(s.speakerKinds) OR any(x IN r.speakerKinds WHERE NOT x IN s.speakerKinds)
WITH s.id AS id
RETURN DISTINCT id LIMIT $limit
