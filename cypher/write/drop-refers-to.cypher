// Takes back what cypher/write/refers-to wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:Event {id: row.id})
MATCH (n)<-[r:REFERS_TO]-(o:EventMention)
WHERE o.id = row.to
DELETE r
