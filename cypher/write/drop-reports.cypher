// Takes back what cypher/write/reports wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:EventMention {id: row.id})
MATCH (n)<-[r:REPORTS]-(o:Article)
WHERE o.id = row.to
DELETE r
