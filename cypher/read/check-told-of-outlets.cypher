// What each article that an outlet published tells of it.
// params: ids
// returns: id, told
UNWIND $ids AS id
MATCH (o:Outlet {id: id})
MATCH (o)<-[r:PUBLISHED_BY]-(a:Article)
RETURN id, {name: r.name, domain: r.domain} AS told
