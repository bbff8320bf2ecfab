import { readFileSync } from 'node:fs';
import path from 'node:path';
import { typeOf } from '../../../src/graph/ids.ts';
import { cypher, type Database, type Value } from '../../../src/storage/port/database.ts';

type Properties = Readonly<Record<string, Value>>;
type NodeLine = readonly [label: string, properties: Properties];
type LinkLine = readonly [type: string, fromId: string, toId: string, properties: Properties];

/**
 * Puts into an empty database what version 0.1.0 had written of content.ts, an organization `acme` and some edits by hand
 * (graph.jsonl: a node or a relationship a line, sorted). That version made it, so that it is never edited.
 */
export async function restoreVersion2(database: Database): Promise<void> {
  const lines = readFileSync(path.join(import.meta.dirname, 'graph.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as NodeLine | LinkLine);
  await database.write(async (transaction) => {
    for (const [label, properties] of lines.filter((line) => line.length === 2)) {
      await transaction.run(cypher('test.restore', `CREATE (n:${label}) SET n = $properties`), {
        properties,
      });
    }
    for (const [type, fromId, toId, properties] of lines.filter((line) => line.length === 4)) {
      await transaction.run(
        cypher(
          'test.restore',
          `MATCH (a:${typeOf(fromId)} {id: $fromId})
           MATCH (b:${typeOf(toId)} {id: $toId})
           CREATE (a)-[r:\`${type}\`]->(b)
           SET r = $properties`,
        ),
        { fromId, toId, properties },
      );
    }
  });
}
