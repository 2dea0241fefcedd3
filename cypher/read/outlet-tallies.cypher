// What articles tell of each outlet, counted.
// params: ids
// returns: id, tally, tallyCounts
UNWIND $ids AS id
MATCH (o:Outlet {id: id})
RETURN id, o.tally AS tally, o.tallyCounts AS tallyCounts
