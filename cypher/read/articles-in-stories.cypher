// Articles that are there in their newest revision, with what their story needs of them.
// params: ids
// returns: id, sortKey, day, headline, storyId
UNWIND $ids AS id
MATCH (a:Article {id: id})
WHERE a.current
RETURN a.id AS id, a.sortKey AS sortKey, a.day AS day, a.headline AS headline, a.storyId AS storyId
