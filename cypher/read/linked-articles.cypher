// Which articles that links join are there in their newest revision, and what each is one report with.
// params: ids
// returns: id, reportId
UNWIND $ids AS id
MATCH (a:Article {id: id})
WHERE a.current
RETURN a.id AS id, coalesce(a.reportId, a.id) AS reportId
