/*
 * What an expert would ask of the product's graph. Every question has several statements, since none is the fastest in
 * every shape; the fastest that finishes is the one compared with. The graph holds no dotted and no cut lines, so
 * nothing has to be filtered out.
 */

/** By name, each with `$id`: everyone above a position, nearest first, as rows of `key` or as one list `keys`. */
export const CHAIN = {
  rows: `MATCH (:Position {id: $id})-[:REPORTS_TO*]->(above) RETURN above.key AS key`,
  path: `MATCH path = (:Position {id: $id})-[:REPORTS_TO*]->(top)
         WHERE NOT EXISTS { (top)-[:REPORTS_TO]->() }
         RETURN [above IN nodes(path)[1..] | above.key] AS keys`,
  'quantified path': `MATCH (:Position {id: $id})-[:REPORTS_TO]->+(above) RETURN above.key AS key`,
  'breadth first': `MATCH path = (:Position {id: $id})-[:REPORTS_TO*]->(above)
                    WITH above, min(length(path)) AS distance ORDER BY distance
                    RETURN above.key AS key`,
  shortestPath: `MATCH (bottom:Position {id: $id}), (top:Position {id: $top})
                 MATCH path = shortestPath((bottom)-[:REPORTS_TO*]->(top))
                 RETURN [above IN nodes(path)[1..] | above.key] AS keys`,
  'ANY SHORTEST': `MATCH path = ANY SHORTEST (:Position {id: $id})-[:REPORTS_TO]->+(:Position {id: $top})
                   RETURN [above IN nodes(path)[1..] | above.key] AS keys`,
};

/** Each with `$id`: how many are below a position. */
export const DESCENDANTS = {
  paths: `MATCH (:Position {id: $id})<-[:REPORTS_TO*]-(below) RETURN count(below) AS count`,
  'breadth first': `MATCH (:Position {id: $id})<-[:REPORTS_TO*]-(below) RETURN count(DISTINCT below) AS count`,
  'quantified path': `MATCH (:Position {id: $id})<-[:REPORTS_TO]-+(below) RETURN count(below) AS count`,
};

/** Each with `$a` and `$b`: the lowest position that is above both or is one of them. */
export const COMMON_MANAGER = {
  'one pattern': `MATCH (:Position {id: $a})-[:REPORTS_TO*0..]->(above)<-[:REPORTS_TO*0..]-(:Position {id: $b})
                  RETURN above.key AS key LIMIT 1`,
  'two chains': `MATCH (:Position {id: $a})-[:REPORTS_TO*0..]->(above)
                 WITH collect(above) AS chain
                 MATCH (:Position {id: $b})-[:REPORTS_TO*0..]->(above) WHERE above IN chain
                 RETURN above.key AS key LIMIT 1`,
  'two chains, breadth first': `MATCH (:Position {id: $a})-[:REPORTS_TO*0..]->(above)
                 WITH collect(DISTINCT above) AS chain
                 MATCH path = (:Position {id: $b})-[:REPORTS_TO*0..]->(above)
                 WITH chain, above, min(length(path)) AS distance
                 WHERE above IN chain
                 RETURN above.key AS key ORDER BY distance LIMIT 1`,
  shortestPath: `MATCH (a:Position {id: $a}), (b:Position {id: $b})
                 MATCH path = shortestPath((a)-[:REPORTS_TO*0..]-(b))
                 WITH nodes(path) AS nodes, relationships(path) AS lines
                 WITH nodes, [i IN range(0, size(lines) - 1) WHERE startNode(lines[i]) <> nodes[i]] AS down
                 RETURN nodes[coalesce(down[0], -1)].key AS key`,
  'ANY SHORTEST': `MATCH ANY SHORTEST (:Position {id: $a})-[:REPORTS_TO]->*(above)<-[:REPORTS_TO]-*(:Position {id: $b})
                   RETURN above.key AS key`,
};

const TALLY = `RETURN depth, span, count(*) AS positions, sum(p.fte) AS fte, sum(p.cost) AS cost,
                      count(CASE WHEN p.vacant THEN 1 END) AS vacancies`;
const FROM_TOP = `MATCH (top:Position {organization: $organization}) WHERE NOT EXISTS { (top)-[:REPORTS_TO]->() }`;

/**
 * Each with `$organization`: the positions counted and summed by depth and span in one walk, a few rows from which
 * every figure follows.
 */
export const METRICS = {
  paths: `${FROM_TOP}
          MATCH path = (top)<-[:REPORTS_TO*0..]-(p)
          WITH p, length(path) AS depth, COUNT { (p)<-[:REPORTS_TO]-() } AS span
          ${TALLY}`,
  'breadth first': `${FROM_TOP}
          MATCH path = (top)<-[:REPORTS_TO*0..]-(p)
          WITH p, min(length(path)) AS depth
          WITH p, depth, COUNT { (p)<-[:REPORTS_TO]-() } AS span
          ${TALLY}`,
  'quantified path': `${FROM_TOP}
          MATCH (top)(()<-[line:REPORTS_TO]-())*(p)
          WITH p, size(line) AS depth, COUNT { (p)<-[:REPORTS_TO]-() } AS span
          ${TALLY}`,
};
