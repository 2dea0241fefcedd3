// Which older revision each article revises.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Article {id: row.id})
MATCH (o:Article {id: row.to})
MERGE (n)-[r:REVISES]->(o)
SET r = row.props
RETURN count(r) AS written
