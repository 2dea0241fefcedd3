// The mentions that tell each event.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Event {id: row.id})
MATCH (o:EventMention {id: row.to})
MERGE (n)<-[r:REFERS_TO]-(o)
SET r = row.props
RETURN count(r) AS written
