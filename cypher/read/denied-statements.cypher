// What each statement denies, oldest first: those that make its own claim and do not deny it, those that tell an event which it denies, and
// those that it is linked to as contradicting; of many the earliest.
// params: ids, first
// returns: id, rows
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Statement {id: id})
  MATCH (s)-[:EXPRESSES]->(o:Claim)
  MATCH (c:Claim {id: o.canonicalId})
  WITH s, c.memberIds AS memberIds
  UNWIND memberIds AS memberId
  MATCH (m:Claim {id: memberId})
  CALL (s, m) {
    MATCH (m)<-[r:EXPRESSES]-(x:Statement)
    WHERE r.hubId = m.id AND r.sortKey > '' AND x.polarity <> s.polarity AND x.act <> 'withhold'
    WITH r, x ORDER BY r.hubId, r.sortKey LIMIT $first
    RETURN x
  }
  RETURN x
  UNION
  MATCH (s:Statement {id: id})
  MATCH (s)-[d:DESCRIBES]->(m:EventMention)-[:REFERS_TO]->(v:Event)
  WHERE d.stance = 'denies'
  MATCH (v)<-[:REFERS_TO]-(n:EventMention)<-[t:DESCRIBES]-(x:Statement)
  WHERE t.stance = 'tells'
  RETURN x
  UNION
  MATCH (r:Relation {fromStatementId: id})
  WHERE r.kind = 'contradicts' AND r.status <> 'rejected'
  MATCH (x:Statement {id: r.toStatementId})
  RETURN x
  UNION
  MATCH (r:Relation {toStatementId: id})
  WHERE r.kind = 'contradicts' AND r.status <> 'rejected'
  MATCH (x:Statement {id: r.fromStatementId})
  RETURN x
}
WITH DISTINCT id, x
WHERE x.id <> id
WITH id, x ORDER BY id, x.sortKey
WITH id, collect(x {.id, .kind, .act, .polarity, .modality, .confidence, .producer, .text, .quoted, .starts, .ends, .sourceText
  , .cueText, .cueLemma, .cueStart, .cueEnd, .saidAtValue, .saidAtPrecision, .saidAtBefore, .saidAtAfter, .saidAtText
  , .dueValue, .duePrecision, .dueBefore, .dueAfter, .dueText, .speakerIds, .aboutIds, .targetIds
  , .articleId, .outletId, .claimId, .sortKey, key: x.sortKey}) AS all
RETURN id, all[0..$first] AS rows
