// The event that each mention tells.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:EventMention {id: row.id})
MATCH (o:Event {id: row.to})
MERGE (n)-[r:REFERS_TO]->(o)
SET r = row.props
RETURN count(r) AS written
