// The statements that express each claim, with what of them the claim is derived from.
// params: ids
// returns: evidence
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)<-[r:EXPRESSES]-(s:Statement)
MATCH (s)-[:STATED_IN]->(a:Article)
RETURN {claimId: id, statementId: s.id, text: s.text, sortKey: r.sortKey, day: r.day, addedAt: r.addedAt, speakerIds: r.speakerIds, aboutIds: r.aboutIds
  , articleId: a.id, articleSortKey: a.sortKey, articleDay: a.day, articleHour: a.hour, outletId: r.outletId} AS evidence
