// Articles with all their properties; what links make of them stays.
// params: rows [{id, props}]
// returns: nothing
UNWIND $rows AS row
MERGE (n:Article {id: row.id})
WITH n, row, n.reportId AS reportId, n.storyId AS storyId
SET n = row.props
SET n.reportId = reportId, n.storyId = storyId
