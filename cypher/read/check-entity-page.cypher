// A page of entities with their properties and what hangs on these.
// params: after, first
// returns: id, props, names, countries, groups
MATCH (e:Entity)
WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $first
CALL (e) { MATCH (e)-[:KNOWN_AS]->(n:Name) RETURN collect(n.id) AS names }
CALL (e) { MATCH (e)-[b:BELONGS_TO]->(c:Country) RETURN collect({to: c.id, articleCount: b.articleCount}) AS countries }
CALL (e) { MATCH (e)-[b:MEMBER_OF]->(o:Entity) RETURN collect({to: o.id, articleCount: b.articleCount}) AS groups }
RETURN e.id AS id, properties(e) AS props, names, countries, groups
