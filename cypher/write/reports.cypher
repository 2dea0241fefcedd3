// The article that reports each event mention.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:EventMention {id: row.id})
MATCH (o:Article {id: row.to})
MERGE (n)<-[r:REPORTS]-(o)
SET r = row.props
RETURN count(r) AS written
