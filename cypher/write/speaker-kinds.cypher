// Of which kinds those are who made each statement, as judgements stand: on it, and on what carries its facets. Of one that restates, on its
// place in the article alone; what has an outlet comes last, since not every statement does.
// params: rows [{id, speakerKinds}]
// returns: nothing
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
SET s.speakerKinds = row.speakerKinds
WITH s, row.speakerKinds AS speakerKinds
MATCH (s)-[r:STATED_IN]->(a:Article)
SET r.speakerKinds = speakerKinds
WITH s, speakerKinds
MATCH (s)-[r:EXPRESSES]->(c:Claim)
SET r.speakerKinds = speakerKinds
WITH s, speakerKinds
MATCH (s)-[r:SAID|ABOUT|SPOKEN_FOR|SPOKEN_IN_OFFICE]-(e:Entity)
SET r.speakerKinds = speakerKinds
WITH DISTINCT s, speakerKinds
MATCH (s)-[r:CARRIED_BY]->(o:Outlet)
SET r.speakerKinds = speakerKinds
