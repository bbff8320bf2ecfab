import { z } from 'zod';
import { cypher, type Parameters, type Statement, type Transaction } from '../port/database.ts';
import type { Page, PageRequest, Place } from '../../graph/pagination.ts';

/** One key of an order: how it is named in cursors, and the expression that gives it for a node `n`. */
export interface OrderKey {
  readonly name: string;
  readonly expression: string;
  readonly descending: boolean;
}

/** What is paged: the label, and the condition on a node `n` by parameters. Both are fixed texts. */
export interface Listing {
  readonly label: string;
  readonly condition: string;
}

/** The name of an order, for cursors: `SENIORITY TITLE id`, a descending key with a minus. */
export function orderName(keys: readonly OrderKey[]): string {
  return [...keys.map(({ name, descending }) => (descending ? `-${name}` : name)), 'id'].join(' ');
}

/**
 * One page of a listing, counted, ordered and cut in the database by keyset: what is before a cursor
 * is not read, and an insertion does not move the pages after it. The items are ids.
 */
export async function readPage(
  transaction: Transaction,
  listing: Listing,
  keys: readonly OrderKey[],
  request: PageRequest,
  parameters: Parameters,
): Promise<Page<string>> {
  const { count, forward, backward } = pageStatements(listing, keys);
  const given = {
    ...parameters,
    ...bound('after', keys, request.after),
    ...bound('before', keys, request.before),
  };
  const [counted, rows] = await Promise.all([
    transaction.run(count, given),
    transaction.run(request.backward ? backward : forward, { ...given, limit: request.limit + 1 }),
  ]);
  const { total, preceding, following } = countRow.parse(counted[0]);
  const found = pageRows.parse(rows).map((row) => {
    const place: Place = [...keys.map((_, index) => row[`k${index}`] ?? ''), row.id];
    return { place, item: row.id };
  });
  const more = found.length > request.limit;
  const kept = found.slice(0, request.limit);
  return {
    items: request.backward ? kept.reverse() : kept,
    totalCount: total,
    hasPreviousPage: (request.backward && more) || preceding > 0,
    hasNextPage: (!request.backward && more) || following > 0,
  };
}

const countRow = z.object({ total: z.number(), preceding: z.number(), following: z.number() });
const pageRows = z.array(z.object({ id: z.string() }).catchall(z.union([z.string(), z.number()])));

interface PageStatements {
  readonly count: Statement;
  readonly forward: Statement;
  readonly backward: Statement;
}

const remembered = new Map<string, PageStatements>();

/** A handful of texts, one a listing and order: there are no others, whatever is asked. */
function pageStatements(listing: Listing, keys: readonly OrderKey[]): PageStatements {
  const name = `${listing.label} ${orderName(keys)}`;
  const known = remembered.get(name);
  if (known !== undefined) return known;

  const columns = keys.map((key, index) => `${key.expression} AS k${index}`);
  const found = `MATCH (n:${listing.label})
     WHERE ${listing.condition}
     WITH n.id AS id, ${columns.join(', ')}`;
  const after = beyond('after', keys, false);
  const before = beyond('before', keys, true);
  const page = (backward: boolean) => {
    const order = keys.map((key, index) => `k${index} ${key.descending !== backward ? 'DESC' : 'ASC'}`);
    return cypher(
      `${listing.label}Repository.page${backward ? 'Backward' : 'Forward'}(${orderName(keys)})`,
      `${found}
       WHERE ($afterNone OR ${after}) AND ($beforeNone OR ${before})
       RETURN id, ${keys.map((_, index) => `k${index}`).join(', ')}
       ORDER BY ${order.join(', ')}, id ${backward ? 'DESC' : 'ASC'}
       LIMIT $limit`,
    );
  };
  const statements = {
    count: cypher(
      `${listing.label}Repository.countPage(${orderName(keys)})`,
      `${found}
       WITH CASE WHEN $afterNone OR ${after} THEN 0 ELSE 1 END AS preceding,
            CASE WHEN $beforeNone OR ${before} THEN 0 ELSE 1 END AS following
       RETURN count(preceding) AS total, coalesce(sum(preceding), 0) AS preceding,
              coalesce(sum(following), 0) AS following`,
    ),
    forward: page(false),
    backward: page(true),
  };
  remembered.set(name, statements);
  return statements;
}

/** Whether a row lies strictly beyond the bound: `k0 > $after0 OR (k0 = $after0 AND (... id > $afterId))`. */
function beyond(bound: string, keys: readonly OrderKey[], backward: boolean): string {
  const condition = keys.reduceRight(
    (rest, key, index) => {
      const sign = key.descending !== backward ? '<' : '>';
      return `k${index} ${sign} $${bound}${index} OR (k${index} = $${bound}${index} AND (${rest}))`;
    },
    `id ${backward ? '<' : '>'} $${bound}Id`,
  );
  return `(${condition})`;
}

/** The bound's values; without one, values that the statement does not look at. */
function bound(name: string, keys: readonly OrderKey[], place: Place | null): Parameters {
  return {
    [`${name}None`]: place === null,
    ...Object.fromEntries(keys.map((_, index) => [`${name}${index}`, place?.[index] ?? ''])),
    [`${name}Id`]: place?.at(-1) ?? '',
  };
}
