// The articles that carry each claim.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Claim {id: row.id})
MATCH (o:Article {id: row.to})
MERGE (n)-[r:CARRIED_IN]->(o)
SET r = row.props
RETURN count(r) AS written
