// Articles that are in no story any more.
// params: ids
// returns: nothing
UNWIND $ids AS id
MATCH (a:Article {id: id})
SET a.storyId = null
