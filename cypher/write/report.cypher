// The article that stands for all that copy one another; none where an article stands alone.
// params: rows [{id, reportId}]
// returns: nothing
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.reportId = row.reportId
