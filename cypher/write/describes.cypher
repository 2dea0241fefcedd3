// The event mentions that each statement tells or denies.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (o:EventMention {id: row.to})
MERGE (n)-[r:DESCRIBES]->(o)
SET r = row.props
RETURN count(r) AS written
