// How much there is; older revisions and statements that only say again what the body says are not counted.
// returns: name, total, first, last
MATCH (a:Article)
WHERE a.current = true
RETURN 'articles' AS name, count(a) AS total
    , min(CASE WHEN a.publishedValue IS NULL THEN null ELSE a.sortKey END) AS first
    , max(CASE WHEN a.publishedValue IS NULL THEN null ELSE a.sortKey END) AS last
UNION ALL
MATCH (c:Claim)<-[r:EXPRESSES]-(s:Statement)
RETURN 'statements' AS name, count(r) AS total, null AS first, null AS last
UNION ALL
MATCH (c:Claim)
WHERE c.memberIds IS NOT NULL
RETURN 'claims' AS name, count(c) AS total, null AS first, null AS last
UNION ALL
MATCH (v:Event)
RETURN 'events' AS name, count(v) AS total, null AS first, null AS last
UNION ALL
MATCH (e:Entity)
RETURN 'entities' AS name, count(e) AS total, null AS first, null AS last
UNION ALL
MATCH (o:Outlet)
RETURN 'outlets' AS name, count(o) AS total, null AS first, null AS last
