// The statements that express each claim, with what of them the claim is derived from.
// params: ids
// returns: claimId, statementId, text, kind, sortKey, day, addedAt, speakerIds, aboutIds, articleId, articleSortKey, articleDay, articleHour, outletId, reportId
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)<-[r:EXPRESSES]-(s:Statement)
MATCH (s)-[:STATED_IN]->(a:Article)
RETURN id AS claimId, s.id AS statementId, s.text AS text, r.kind AS kind
  , r.sortKey AS sortKey, r.day AS day, r.addedAt AS addedAt, r.speakerIds AS speakerIds
  , r.aboutIds AS aboutIds, a.id AS articleId, a.sortKey AS articleSortKey, a.day AS articleDay, a.hour AS articleHour, r.outletId AS outletId
  , coalesce(a.reportId, a.id) AS reportId
