// Whether nobody is known to have made each statement, as judgements stand: on it, and on what carries its facets. Of one that restates, on its
// place in the article alone; what has an outlet comes last, since not every statement does.
// params: rows [{id, unresolved}]
// returns: nothing
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
SET s.unresolved = row.unresolved
WITH s, row.unresolved AS unresolved
MATCH (s)-[r:STATED_IN]->(a:Article)
SET r.unresolved = unresolved
WITH s, unresolved
MATCH (s)-[r:EXPRESSES]->(c:Claim)
SET r.unresolved = unresolved
WITH s, unresolved
MATCH (s)-[r:SAID|ABOUT|SPOKEN_FOR|SPOKEN_IN_OFFICE]-(e:Entity)
SET r.unresolved = unresolved
WITH DISTINCT s, unresolved
MATCH (s)-[r:CARRIED_BY]->(o:Outlet)
SET r.unresolved = unresolved
