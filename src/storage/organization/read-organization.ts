import { z } from 'zod';
import { cypher, type Transaction } from '../port/database.ts';
import { idOf } from '../../graph/ids.ts';
import type { Chart, ChartPosition, StatedLine } from '../../organizations/chart/chart.ts';
import { statedLines } from '../../organizations/chart/chart.ts';
import { compareIds } from '../../graph/model.ts';
import type { Organization } from '../../organizations/chart/organization.ts';
import { REPORTING_KINDS } from '../../graph/vocabulary.ts';

/*
 * Reads organizations. A chart is read as a whole: every question about it needs all of it, and what is derived from
 * it (depths, spans, findings) is computed in this process.
 */

/** The organization of a slug; null where it was removed. */
export async function findOrganization(transaction: Transaction, slug: string): Promise<Organization | null> {
  const [row] = organizationRows.parse(await transaction.run(findById, { id: idOf('Organization', slug) }));
  return row ?? null;
}

/** How many positions an organization has. */
export async function countPositions(transaction: Transaction, slug: string): Promise<number> {
  const [row] = await transaction.run(countByOrganization, { organization: slug });
  return z.object({ count: z.number() }).parse(row).count;
}

/** Everything that the source of an organization states of its positions, in the order of its rows. */
export async function readChart(transaction: Transaction, slug: string): Promise<Chart> {
  const [positions, lines, holdings] = await Promise.all([
    transaction.run(readPositions, { organization: slug }),
    transaction.run(readLines, { organization: slug }),
    transaction.run(readHoldings, { organization: slug }),
  ]);
  const roles = new Map(holdingRows.parse(holdings).map((holding) => [holding.key, holding]));
  const sorted = positionRows
    .parse(positions)
    .map((stored) => positionOf(stored, roles.get(stored.key)))
    .sort(bySource);
  const numbers = new Map(sorted.map(({ key }, number) => [key, number]));
  const stated = lineRows
    .parse(lines)
    .sort((a, b) => a.place - b.place)
    .map(({ from, to, kind }): StatedLine => ({
      from: numbers.get(from) as number,
      to: numbers.get(to) as number,
      kind,
    }));
  return { positions: sorted, lines: statedLines(sorted.length, stated) };
}

/** Finds, by the ids of positions, what else the source says of them. */
export async function findAttributes(
  transaction: Transaction,
  ids: readonly string[],
): Promise<Map<string, PositionAttributes>> {
  const found = attributeRows.parse(await transaction.run(findAttributesByIds, { ids }));
  return new Map(
    found.map(({ id, attributes }) => [id, attributesSchema.parse(JSON.parse(attributes ?? '{}'))]),
  );
}

/** By header of the source. */
export type PositionAttributes = Readonly<Record<string, string>>;

const organizationRows = z.array(
  z.object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    asOf: z.string().nullable(),
    description: z.string().nullable(),
  }),
);

const text = z.string().nullable();
const positionRows = z.array(
  z.object({
    key: z.string(),
    sourceId: text,
    row: z.number().nullable(),
    title: text,
    unit: text,
    location: text,
    grade: text,
    fte: z.number().nullable(),
    cost: z.number().nullable(),
    vacant: z.boolean().nullable(),
    damagedColumns: z.array(z.string()).nullable(),
    unknownManagers: z.array(z.string()).nullable(),
    unknownDottedManagers: z.array(z.string()).nullable(),
  }),
);
type StoredPosition = z.infer<typeof positionRows>[number];

const holdingRows = z.array(z.object({ key: z.string(), roleId: z.string(), confidence: z.number() }));
type Holding = z.infer<typeof holdingRows>[number];

const lineRows = z.array(
  z.object({ from: z.string(), to: z.string(), kind: z.enum(REPORTING_KINDS), place: z.number() }),
);

const attributeRows = z.array(z.object({ id: z.string(), attributes: text }));
const attributesSchema = z.record(z.string(), z.string());

function positionOf(stored: StoredPosition, holding: Holding | undefined): ChartPosition {
  const { unknownManagers, unknownDottedManagers, ...rest } = stored;
  return {
    ...rest,
    sourceId: stored.sourceId ?? '',
    title: stored.title ?? '',
    vacant: stored.vacant ?? false,
    damagedColumns: stored.damagedColumns ?? [],
    roleId: holding?.roleId ?? null,
    roleConfidence: holding?.confidence ?? null,
    unknownManagers: [
      ...(unknownManagers ?? []).map((name) => ({ text: name, kind: 'SOLID' as const })),
      ...(unknownDottedManagers ?? []).map((name) => ({ text: name, kind: 'DOTTED' as const })),
    ],
  };
}

function bySource(a: ChartPosition, b: ChartPosition): number {
  return (a.row ?? Infinity) - (b.row ?? Infinity) || compareIds(a.key, b.key);
}

const findById = cypher(
  'OrganizationRepository.findById',
  `MATCH (o:Organization {id: $id})
   RETURN o.id AS id, o.slug AS slug, o.name AS name, o.asOf AS asOf, o.description AS description`,
);

const countByOrganization = cypher(
  'OrganizationRepository.countPositions',
  `MATCH (p:Position {organization: $organization})
   RETURN count(p) AS count`,
);

const readPositions = cypher(
  'OrganizationRepository.readPositions',
  `MATCH (p:Position {organization: $organization})
   RETURN p.key AS key, p.sourceId AS sourceId, p.row AS row, p.title AS title, p.unit AS unit,
          p.location AS location, p.grade AS grade, p.fte AS fte, p.cost AS cost, p.vacant AS vacant,
          p.damagedColumns AS damagedColumns, p.unknownManagers AS unknownManagers,
          p.unknownDottedManagers AS unknownDottedManagers`,
);

const readLines = cypher(
  'OrganizationRepository.readLines',
  `MATCH (p:Position {organization: $organization})-[r:REPORTS_TO]->(m:Position)
   RETURN p.key AS from, m.key AS to, r.kind AS kind, r.place AS place`,
);

const readHoldings = cypher(
  'OrganizationRepository.readHoldings',
  `MATCH (p:Position {organization: $organization})-[h:HOLDS]->(r:Role)
   RETURN p.key AS key, r.id AS roleId, h.confidence AS confidence`,
);

const findAttributesByIds = cypher(
  'OrganizationRepository.findAttributes',
  `MATCH (p:Position)
   WHERE p.id IN $ids
   RETURN p.id AS id, p.attributes AS attributes`,
);
