// The judgements on each entity, as the first or the second of the two.
// params: ids
// returns: judgement
UNWIND $ids AS id
CALL (id) {
  MATCH (j:Judgement {aId: id})
  RETURN j
  UNION
  MATCH (j:Judgement {bId: id})
  RETURN j
}
RETURN {id: j.id, aId: j.aId, bId: j.bId, verdict: j.verdict, revokedAt: j.revokedAt} AS judgement
