// A claim with what contradicts it, as one would write it for this question alone.
// params: id, first, few
// returns: data
MATCH (c:Claim {id: $id})
CALL (c) {
  MATCH (c)<-[r:EXPRESSES]-(s:Statement)
  WHERE r.hubId = $id AND r.sortKey < '~'
  WITH r, s ORDER BY r.hubId DESC, r.sortKey DESC LIMIT $first
  MATCH (s)-[:STATED_IN]->(a:Article)
  CALL (s) {
    MATCH (s)<-[:SAID]-(p:Entity)
    RETURN head(collect(p {.name})) AS source
  }
  WITH s, a, source ORDER BY s.sortKey DESC
  RETURN collect({source: source, article: {headline: a.headline, outlet: {name: a.outletName}, published: a.publishedValue}}) AS nodes
}
CALL (c) {
  MATCH (c)<-[:RELATES_FROM]-(q:Relation)
  WHERE q.kind = 'contradicts'
  WITH q ORDER BY q.sortKey LIMIT 20
  MATCH (q)-[:RELATES_TO]->(d:Claim)
  CALL (d) {
    MATCH (d)<-[r:EXPRESSES]-(s:Statement)
    WITH s ORDER BY s.sortKey DESC LIMIT $few
    CALL (s) {
      MATCH (s)<-[:SAID]-(p:Entity)
      RETURN head(collect(p {.name})) AS source
    }
    RETURN collect({source: source}) AS nodes
  }
  RETURN collect({text: d.text, statements: {nodes: nodes}}) AS contradicts
}
RETURN {text: c.text, statements: {nodes: nodes}, contradicts: contradicts} AS data
