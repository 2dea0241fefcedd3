// What each article that mentions an entity, or only tells of it, says of it.
// params: ids
// returns: id, told
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[r:MENTIONS|TELLS_OF]-(a:Article)
RETURN id, {kind: r.kind, name: r.name, named: r.named, ambiguous: r.ambiguous, aliases: r.aliases, wikidataId: r.wikidataId, iso2: r.iso2
  , countryId: r.countryId, memberOf: r.memberOf} AS told
