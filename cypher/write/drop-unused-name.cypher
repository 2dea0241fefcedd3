// Takes back names that nobody is known as any more.
// params: ids
// returns: nothing
UNWIND $ids AS id
MATCH (n:Name {id: id})
WHERE COUNT { (n)<-[:KNOWN_AS]-() } = 0
DELETE n
