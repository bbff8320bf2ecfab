/*
 * What an expert would write to import the same file into the same graph by LOAD CSV: positions with the properties that
 * the product gives them, then the lines, which need all positions. `$file` lies in the server's import folder.
 */

const CREATE_POSITION = `
  MATCH (o:Organization {id: 'Organization:' + $organization})
  CREATE (:Position {
    id: 'Position:' + $organization + '/' + row.Id, slug: $organization + '/' + row.Id, organization: $organization,
    key: row.Id, sourceId: row.Id, row: line, title: row.Title, unit: row.Unit, location: row.Location,
    grade: row.Grade, fte: toFloat(row.FTE), cost: toFloat(row.Cost), vacant: row.Vacant = 'yes'
  })-[:IN]->(o)`;

const CREATE_LINE = `
  MATCH (p:Position {id: 'Position:' + $organization + '/' + row.Id})
  MATCH (m:Position {id: 'Position:' + $organization + '/' + row.Manager})
  CREATE (p)-[:REPORTS_TO {
    id: 'ReportingLine:' + $organization + '/' + row.Id + '/1', organization: $organization, kind: 'SOLID', place: 0,
    followed: true
  }]->(m)`;

/** Two statements for one transaction, as the product writes it: all of it is there, or nothing. */
export const IN_ONE_TRANSACTION = [
  `LOAD CSV WITH HEADERS FROM 'file:///' + $file AS row WITH row, linenumber() AS line ${CREATE_POSITION}`,
  `LOAD CSV WITH HEADERS FROM 'file:///' + $file AS row WITH row WHERE row.Manager IS NOT NULL ${CREATE_LINE}`,
];

/** The usual advice for large files; a failure leaves half of it behind. */
export const IN_TRANSACTIONS = [
  `LOAD CSV WITH HEADERS FROM 'file:///' + $file AS row WITH row, linenumber() AS line
   CALL (row, line) { ${CREATE_POSITION} } IN TRANSACTIONS OF 10000 ROWS`,
  `LOAD CSV WITH HEADERS FROM 'file:///' + $file AS row WITH row WHERE row.Manager IS NOT NULL
   CALL (row) { ${CREATE_LINE} } IN TRANSACTIONS OF 10000 ROWS`,
];

export const REMOVE = [
  `MATCH (p:Position {organization: $organization})
   CALL (p) { DETACH DELETE p } IN TRANSACTIONS OF 10000 ROWS`,
];

/** Everything that an import has written of positions and lines, in the order of the file. */
export const WRITTEN = `
  MATCH (p:Position {organization: $organization})
  OPTIONAL MATCH (p)-[r:REPORTS_TO]->(m)
  RETURN properties(p) AS position, properties(r) AS line, m.key AS manager
  ORDER BY p.row`;
