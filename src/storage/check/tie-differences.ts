import { z } from 'zod';
import type { Tie } from '../../graph/kinds/kind.ts';
import { type Kind, KINDS, LISTS } from '../../graph/kinds/kinds.ts';
import type { ContentProblem } from '../../graph/reading/framework-reading.ts';
import { IN } from '../framework/graph-model.ts';
import { idsOf } from '../framework/read-statements.ts';
import { cypher, type Statement, type Transaction } from '../port/database.ts';

/**
 * Where a node is not IN what its `framework` or `organization` says, by which it is read; and where it has several
 * relationships of a type of which it can have one.
 */
export async function tieDifferences(transaction: Transaction): Promise<ContentProblem[]> {
  const problems: ContentProblem[] = [];
  for (const list of LISTS) problems.push(...(await differencesOf(transaction, nodesOf(KINDS[list]))));
  problems.push(...(await differencesOf(transaction, POSITIONS)));
  return problems;
}

/** The nodes of one label, and what is to hold of them. */
interface CheckedNodes {
  readonly statement: Statement;
  /** The property by which they are read. */
  readonly scope: 'framework' | 'organization';
  readonly owner: 'Framework' | 'Organization';
  /** The types of relationships of which they can have one, by the name of a column. */
  readonly single: Readonly<Record<string, string>>;
}

async function differencesOf(
  transaction: Transaction,
  nodes: CheckedNodes | null,
): Promise<ContentProblem[]> {
  if (nodes === null) return [];
  const { statement, scope, owner, single } = nodes;
  const problems: ContentProblem[] = [];
  for await (const rows of transaction.portions(statement)) {
    for (const row of rows) {
      const id = String(row['id']);
      const slug = row[scope];
      const ends = listOf(row['ends']);
      const expected = `${owner}:${String(slug)}`;
      if (typeof slug !== 'string') {
        problems.push({ id, property: scope, message: `It has none, so that it is not read.` });
      } else if (ends.length !== 1 || ends[0] !== expected) {
        const found = ends.length === 0 ? 'nothing' : ends.join(' and ');
        problems.push({ id, property: IN, message: `It is IN ${found}, and its ${scope} is "${slug}".` });
      }
      for (const [column, type] of Object.entries(single)) {
        const several = listOf(row[column]);
        if (several.length < 2) continue;
        const message = `It has ${several.length} where it can have one: to ${several.sort().join(', ')}. The first is taken.`;
        problems.push({ id, property: type, message });
      }
    }
  }
  return problems;
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function nodesOf(kind: Kind): CheckedNodes | null {
  if (kind.form !== 'node' || kind.type === 'Framework') return null;
  const ties = Object.entries<Tie>(kind.ties).filter(([field]) => {
    const schema: z.ZodType = kind.schema.shape[field as never];
    return !(schema instanceof z.ZodArray);
  });
  const columns = ties.map(([field, tie]) => `, ${idsOf(tie)} AS \`${field}\``);
  return {
    statement: readTies(kind.type, 'framework', columns.join('')),
    scope: 'framework',
    owner: 'Framework',
    single: Object.fromEntries(ties.map(([field, { type }]) => [field, type])),
  };
}

const POSITIONS: CheckedNodes = {
  statement: readTies('Position', 'organization', ''),
  scope: 'organization',
  owner: 'Organization',
  single: {},
};

function readTies(label: string, scope: string, columns: string): Statement {
  return cypher(
    `CheckGraph.ties${label}`,
    `MATCH (n:${label})
     RETURN n.id AS id, n.${scope} AS ${scope}, [(n)-[:\`${IN}\`]->(x) | x.id] AS ends${columns}`,
  );
}
