// An entity's page as one would write it for this question alone.
// params: id, first
// returns: data
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[r:SAID]->(s:Statement)
  WHERE r.hubId = $id AND r.sortKey < '~'
  WITH r, s ORDER BY r.hubId DESC, r.sortKey DESC LIMIT $first
  MATCH (s)-[:STATED_IN]->(a:Article)
  CALL (s) {
    MATCH (s)-[:ABOUT]->(x:Entity)
    RETURN collect(x {.name}) AS about
  }
  WITH s, a, about ORDER BY s.sortKey DESC
  RETURN collect({cursor: s.sortKey, text: s.text, act: s.act, saidAt: s.saidAtValue, article: {headline: a.headline, outlet: {name: a.outletName}}, about: about}) AS nodes
}
RETURN {name: e.name, nodes: nodes, totalCount: COUNT { (e)-[:SAID]->() }} AS data
