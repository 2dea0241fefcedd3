// Takes back some of what is derived from decompositions, links and judgements.
// params: limit
// returns: removed
MATCH (n)
WHERE n:Article OR n:Outlet OR n:Story OR n:Entity OR n:Name OR n:Statement OR n:Claim OR n:EventMention OR n:Event OR n:Role OR n:Relation
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
