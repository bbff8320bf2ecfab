import { z } from 'zod';
import { cypher, type Transaction } from '../port/database.ts';

const COUNTED = [
  'Role',
  'Skill',
  'Responsibility',
  'Activity',
  'Transition',
  'Advice',
  'Stage',
  'Source',
] as const;

const countRow = z.object({ count: z.number() });
const categoryRows = z.array(z.object({ categoryId: z.string(), count: z.number() }));

const areaRows = z.array(z.object({ area: z.string() }));

/** How many things of each kind a framework has, by label. */
export async function countByKind(
  transaction: Transaction,
  framework: string,
): Promise<ReadonlyMap<string, number>> {
  const counts = await Promise.all(
    COUNTED.map(async (label) => {
      const [row] = await transaction.run(countStatements[label], { framework });
      return [label, countRow.parse(row).count] as const;
    }),
  );
  return new Map(counts);
}

/** How many skills each category of a framework has; one without any is left out. */
export async function countSkillsByCategory(
  transaction: Transaction,
  framework: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = categoryRows.parse(await transaction.run(skillsByCategory, { framework }));
  return new Map(rows.map(({ categoryId, count }) => [categoryId, count]));
}

/** The areas that a framework's responsibilities belong to, in alphabetical order. */
export async function listAreas(transaction: Transaction, framework: string): Promise<string[]> {
  return areaRows.parse(await transaction.run(distinctAreas, { framework })).map(({ area }) => area);
}

const countStatements = Object.fromEntries(
  COUNTED.map((label) => [
    label,
    cypher(
      `CountRepository.count${label}`,
      `MATCH (n:${label} {framework: $framework})
       RETURN count(n) AS count`,
    ),
  ]),
) as Record<(typeof COUNTED)[number], ReturnType<typeof cypher>>;

const skillsByCategory = cypher(
  'CountRepository.countSkillsByCategory',
  `MATCH (n:Skill {framework: $framework})
   WITH n.categoryId AS categoryId, count(n) AS count
   RETURN categoryId, count`,
);

const distinctAreas = cypher(
  'CountRepository.listAreas',
  `MATCH (n:Responsibility {framework: $framework})
   WITH DISTINCT n.area AS area ORDER BY area
   RETURN area`,
);
