// The story that each article is in.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (a:Article {id: id})
MATCH (t:Story {id: a.storyId})
RETURN id, t {.id, .title} AS node
