import type { Label, Tie } from '../../graph/kinds/kind.ts';
import { type AnyRecord, KINDS, type List, type NodeKind } from '../../graph/kinds/kinds.ts';
import type { Cited } from '../../graph/model.ts';
import { cypher, type Statement, type Value } from '../port/database.ts';
import { type Column, columnsOf, storedProperties } from './columns.ts';
import type { NodeRecord } from './framework-records.ts';
import { CITES, IN, LEADS_TO, LEADS_TO_COLUMNS } from './graph-model.ts';

/*
 * How the nodes of a framework that is not there yet are written: each together with what it is tied to, so that it need not
 * be looked up again for its relationships, which are most of what there is in a framework.
 */

/** A field that names one thing of another kind, which is written before. */
interface OwnTie extends Tie {
  readonly field: string;
  readonly label: Label;
}

export interface NewNode {
  readonly record: AnyRecord;
  readonly node: NodeRecord;
}

/** The nodes of one statement, by what they share: a source, and the first of what they are tied to. */
export type NodeBundles = readonly Value[];

/** A statement, with how its bundles are made. */
export class NewNodes {
  readonly statement: Statement;
  readonly #ties: readonly OwnTie[];
  readonly #isCited: boolean;
  readonly #properties: readonly string[];

  /**
   * @param properties those that any of the nodes has
   * @param isCited whether each of them cites one source, and is tied to it too
   */
  constructor(list: List, properties: readonly string[], isCited: boolean) {
    const kind = KINDS[list] as NodeKind;
    this.#ties = ownTies(kind);
    this.#isCited = isCited;
    this.#properties = properties;
    this.statement = statementFor(kind, this.#ties, properties, isCited);
  }

  /** The nodes, with the records that they are made of. */
  bundles(nodes: readonly NewNode[]): NodeBundles {
    const bundles = new Map<string, [source: string, tie: string, rows: Value[]]>();
    const [first, ...others] = this.#ties;
    for (const { record, node } of nodes) {
      const { properties } = node;
      const citations = this.#isCited ? (record as AnyRecord & Cited).citations : [];
      const source = citations[0]?.sourceId ?? '';
      const tie = first === undefined ? '' : fieldOf(record, first.field);
      const key = `${source} ${tie}`;
      let bundle = bundles.get(key);
      if (bundle === undefined) bundles.set(key, (bundle = [source, tie, []]));
      const row: Value[] = [];
      for (const property of this.#properties) row.push(properties[property] ?? null);
      for (const { field } of others) row.push(fieldOf(record, field));
      if (this.#isCited) row.push(citations.map(({ locator }) => locator));
      bundle[2].push(row);
    }
    return [...bundles.values()];
  }
}

/** The fields that hold the id of one thing of one other kind, which is always there. */
export function ownTies({ type, ties, schema }: NodeKind): OwnTie[] {
  const fields: Readonly<Record<string, { safeParse(value: unknown): { success: boolean } }>> = schema.shape;
  return Object.entries<Tie>(ties).flatMap(([field, tie]) => {
    const [label, ...more] = tie.to;
    const isOne = label !== undefined && more.length === 0 && label !== type;
    const isThere =
      fields[field]?.safeParse('an id').success === true && !fields[field].safeParse(null).success;
    return isOne && isThere ? [{ ...tie, field, label }] : [];
  });
}

/** The names of the properties that any of the records has, in the order of the columns. */
export function statedProperties(columns: readonly Column[], records: readonly AnyRecord[]): string[] {
  const unseen = new Set(columns.flatMap(({ properties }) => properties));
  for (const record of records) {
    if (unseen.size === 0) break;
    const unseenColumns = columns.filter(({ properties }) => properties.some((each) => unseen.has(each)));
    for (const property of Object.keys(storedProperties(unseenColumns, record))) unseen.delete(property);
  }
  return columns.flatMap(({ properties }) => properties.filter((each) => !unseen.has(each)));
}

function statementFor(
  kind: NodeKind,
  ties: readonly OwnTie[],
  properties: readonly string[],
  isCited: boolean,
): Statement {
  const [first, ...others] = ties;
  const id = `row[${properties.indexOf('id')}]`;
  const cell = (property: string) => `\`${property}\`: row[${properties.indexOf(property)}]`;
  const bare = (type: string, from: string, to: string, more = '') =>
    `{framework: $framework, id: '${type}:' + ${from} + '>' + ${to}${more}}`;
  const place = (index: number) => `row[${properties.length + index}]`;
  const lines = ['MATCH (framework:Framework {id: $frameworkId})', 'UNWIND $bundles AS bundle'];
  if (isCited) lines.push('MATCH (source:Source {id: bundle[0]})');
  if (first !== undefined) lines.push(`MATCH (tie0:${first.label} {id: bundle[1]})`);
  lines.push('UNWIND bundle[2] AS row');
  for (const [index, { label }] of others.entries())
    lines.push(`MATCH (tie${index + 1}:${label} {id: ${place(index)}})`);
  lines.push(`CREATE (n:${kind.type} {framework: $framework, ${properties.map(cell).join(', ')}})`);
  lines.push(`CREATE (n)-[:\`${IN}\` ${bare(IN, id, '$frameworkId')}]->(framework)`);
  if (isCited)
    lines.push(
      `CREATE (n)-[:\`${CITES}\` ${bare(CITES, id, 'bundle[0]', `, locators: ${place(others.length)}`)}]->(source)`,
    );
  for (const [index, { type, direction }] of ties.entries()) {
    const other = index === 0 ? 'bundle[1]' : place(index - 1);
    lines.push(
      direction === 'out'
        ? `CREATE (n)-[:\`${type}\` ${bare(type, id, other)}]->(tie${index})`
        : `CREATE (tie${index})-[:\`${type}\` ${bare(type, other, id)}]->(n)`,
    );
  }
  if (kind.type === 'Transition') {
    const stated = LEADS_TO_COLUMNS.flatMap((column) => column.properties).filter((each) =>
      properties.includes(each),
    );
    lines.push(
      `CREATE (tie0)-[:\`${LEADS_TO}\` {framework: $framework, ${stated.map(cell).join(', ')}}]->(tie1)`,
    );
  }
  lines.push('RETURN count(n) AS saved');
  return cypher(`NewFramework.add${kind.type}${isCited ? 'Cited' : ''}`, lines.join('\n'));
}

function fieldOf(record: AnyRecord, field: string): string {
  return record[field as keyof AnyRecord];
}
