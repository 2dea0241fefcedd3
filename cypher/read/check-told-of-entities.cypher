// What each article that mentions an entity tells of it.
// params: ids
// returns: id, told
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[r:MENTIONS]-(a:Article)
RETURN id, {kind: r.kind, name: r.name, named: r.named, ambiguous: r.ambiguous, aliases: r.aliases, wikidataId: r.wikidataId, iso2: r.iso2
  , countryId: r.countryId, memberOf: r.memberOf} AS told
