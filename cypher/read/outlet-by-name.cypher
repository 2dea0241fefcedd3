// The outlet with this folded name.
// params: folded
// returns: node
MATCH (o:Outlet {folded: $folded})
RETURN o {.id, .name, .domain} AS node
ORDER BY o.id
