// The mentions that tell each event.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Event {id: row.id})
MATCH (o:EventMention {id: row.to})
MERGE (o)-[r:REFERS_TO]->(n)
SET r = row.props
RETURN count(r) AS written
