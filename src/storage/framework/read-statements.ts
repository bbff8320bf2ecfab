import { type Kind, KINDS, type List, LISTS } from '../../graph/kinds/kinds.ts';
import type { Tie } from '../../graph/kinds/kind.ts';
import { cypher, type Statement } from '../port/database.ts';
import { columnsOf } from './columns.ts';

/** Reads the records of one kind in a framework: a row each, every field in columns of its own. */
export const READ_STATEMENTS = Object.fromEntries(
  LISTS.map((list) => [list, cypher(`Framework.${list}`, textFor(KINDS[list]))]),
) as Readonly<Record<List, Statement>>;

function textFor(kind: Kind): string {
  if (kind.form === 'node') {
    const columns = [
      ...propertiesOf(kind, 'n'),
      ...Object.entries<Tie>(kind.ties).map(([field, tie]) => `${idsOf(tie)} AS \`${field}\``),
    ];
    return reading(`(n:${kind.type} {framework: $framework})`, columns);
  }
  const { relationship, from, to } = kind;
  const columns = [`a.id AS ${from.field}`, `b.id AS ${to.field}`, ...propertiesOf(kind, 'r')];
  return reading(
    `(a:${from.label} {framework: $framework})-[r:\`${relationship}\`]->(b:${to.label})`,
    columns,
  );
}

function reading(pattern: string, columns: readonly string[]): string {
  return `MATCH ${pattern}
     RETURN ${columns.join(', ')}`;
}

function propertiesOf(kind: Kind, variable: string): string[] {
  return columnsOf(kind).flatMap(({ properties }) =>
    properties.map((property) => `${variable}.\`${property}\` AS \`${property}\``),
  );
}

/** What a node `n` is tied to. A single label is said, since two fields may share a type. */
export function idsOf({ type, to, direction }: Tie): string {
  const [only, ...others] = to;
  const other = others.length === 0 && only !== undefined ? `(x:${only})` : '(x)';
  const pattern = direction === 'out' ? `(n)-[:\`${type}\`]->${other}` : `(n)<-[:\`${type}\`]-${other}`;
  return `[${pattern} | x.id]`;
}
