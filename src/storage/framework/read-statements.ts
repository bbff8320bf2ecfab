import { type Kind, KINDS, type List, LISTS } from '../../graph/kinds/kinds.ts';
import type { Tie } from '../../graph/kinds/kind.ts';
import { cypher, type Statement } from '../port/database.ts';
import { columnsOf } from './columns.ts';

/** Reads the records of one kind in a framework. */
export interface ReadStatement extends Statement {
  /** By field: where its first value stands in a row. */
  readonly places: ReadonlyMap<string, number>;
}

/** The only column of a row: a list of all values, since Neo4j's driver takes a third longer for as many columns. */
export const ROW = 'row';

/** A row for each record, every field with values of its own. */
export const READ_STATEMENTS = Object.fromEntries(
  LISTS.map((list) => [list, statementFor(list, KINDS[list])]),
) as Readonly<Record<List, ReadStatement>>;

function statementFor(list: List, kind: Kind): ReadStatement {
  const fields = kind.form === 'node' ? nodeFields(kind) : relationshipFields(kind);
  const places = new Map<string, number>();
  let place = 0;
  for (const { field, values } of fields) {
    places.set(field, place);
    place += values.length;
  }
  const row = fields.flatMap(({ values }) => values).join(', ');
  const statement = cypher(
    `Framework.${list}`,
    `MATCH ${patternOf(kind)}
     RETURN [${row}] AS ${ROW}`,
  );
  return { ...statement, places };
}

function patternOf(kind: Kind): string {
  if (kind.form === 'node') return `(n:${kind.type} {framework: $framework})`;
  const { relationship, from, to } = kind;
  return `(a:${from.label} {framework: $framework})-[r:\`${relationship}\`]->(b:${to.label})`;
}

/** A field with what gives its values. */
interface ReadField {
  readonly field: string;
  readonly values: readonly string[];
}

function nodeFields(kind: Kind & { readonly form: 'node' }): ReadField[] {
  const ties = Object.entries<Tie>(kind.ties).map(([field, tie]) => ({ field, values: [idsOf(tie)] }));
  return [...propertiesOf(kind, 'n'), ...ties];
}

function relationshipFields(kind: Kind & { readonly form: 'relationship' }): ReadField[] {
  const ends = [
    { field: kind.from.field, values: ['a.id'] },
    { field: kind.to.field, values: ['b.id'] },
  ];
  return [...ends, ...propertiesOf(kind, 'r')];
}

function propertiesOf(kind: Kind, variable: string): ReadField[] {
  return columnsOf(kind).map(({ field, properties }) => ({
    field,
    values: properties.map((property) => `${variable}.\`${property}\``),
  }));
}

/** What a node `n` is tied to. A single label is said, since two fields may share a type. */
export function idsOf({ type, to, direction }: Tie): string {
  const [only, ...others] = to;
  const other = others.length === 0 && only !== undefined ? `(x:${only})` : '(x)';
  const pattern = direction === 'out' ? `(n)-[:\`${type}\`]->${other}` : `(n)<-[:\`${type}\`]-${other}`;
  return `[${pattern} | x.id]`;
}
