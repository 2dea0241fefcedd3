// Names that may fit some words: those that hold a piece of one of them.
// params: query, pieces, limit
// returns: name
MATCH (n:Name)
WHERE any(piece IN $pieces WHERE n.id CONTAINS piece)
RETURN n.id AS name
