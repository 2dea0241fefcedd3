// How much there is; older revisions and statements that only say again what the body says are not counted, and what is made one with another
// is counted once.
// returns: name, total, first, last
MATCH (a:Article)
WHERE a.current = true
RETURN 'articles' AS name, count(a) AS total
    , min(CASE WHEN a.publishedValue IS NULL THEN null ELSE a.sortKey END) AS first
    , max(CASE WHEN a.publishedValue IS NULL THEN null ELSE a.sortKey END) AS last
UNION ALL
MATCH (c:Claim)
WITH COUNT { (c)<-[:EXPRESSES]-() } AS expressing
RETURN 'statements' AS name, coalesce(sum(expressing), 0) AS total, null AS first, null AS last
UNION ALL
MATCH (c:Claim)
WHERE c.memberIds IS NOT NULL
RETURN 'claims' AS name, count(c) AS total, null AS first, null AS last
UNION ALL
MATCH (v:Event)
WHERE v.canonicalId = v.id
RETURN 'events' AS name, count(v) AS total, null AS first, null AS last
UNION ALL
MATCH (e:Entity)
WHERE e.canonicalId = e.id
RETURN 'entities' AS name, count(e) AS total, null AS first, null AS last
UNION ALL
MATCH (o:Outlet)
RETURN 'outlets' AS name, count(o) AS total, null AS first, null AS last
