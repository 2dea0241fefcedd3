// Which outlet published each article.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Article {id: row.id})
MATCH (o:Outlet {id: row.to})
MERGE (n)-[r:PUBLISHED_BY]->(o)
SET r = row.props
RETURN count(r) AS written
