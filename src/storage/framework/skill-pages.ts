import { z } from 'zod';
import { cypher, type Parameters, type Transaction } from '../port/database.ts';
import type { Page, PageRequest } from '../../graph/pagination.ts';
import { type Listing, type OrderKey, readPage } from './page-repository.ts';

/** Which skills; null: any. */
export interface SkillConditions {
  readonly frameworks: readonly string[] | null;
  readonly categoryIds: readonly string[] | null;
  /** Only these skills. */
  readonly ids: readonly string[] | null;
  /** Found in the name, an alias or the description, ignoring case. */
  readonly text: string | null;
}

export function nameKey(descending: boolean): OrderKey {
  return { name: 'NAME', expression: 'toLower(n.name)', descending };
}

export function demandKey(descending: boolean): OrderKey {
  return { name: 'DEMAND', expression: 'COUNT { (n)<-[:REQUIRES]-(:Role) }', descending };
}

const LISTING: Listing = {
  label: 'Skill',
  condition: `($anyFramework OR n.framework IN $frameworks)
       AND ($anyCategory OR n.categoryId IN $categoryIds)
       AND ($anyId OR n.id IN $ids)
       AND ($anyText OR toLower(n.name) CONTAINS $text OR toLower(coalesce(n.description, '')) CONTAINS $text
            OR size([alias IN coalesce(n.aliases, []) WHERE toLower(alias) CONTAINS $text]) > 0)`,
};

/** One page of the skills that meet the conditions: their ids. */
export function readSkillPage(
  transaction: Transaction,
  conditions: SkillConditions,
  keys: readonly OrderKey[],
  request: PageRequest,
): Promise<Page<string>> {
  return readPage(transaction, LISTING, keys, request, parametersOf(conditions));
}

/** How many skills are alike in everything that facets count by. */
export interface SkillTally {
  readonly framework: string;
  readonly categoryId: string;
  readonly count: number;
}

/** The skills that meet the conditions, counted in the database. */
export async function tallySkills(
  transaction: Transaction,
  conditions: SkillConditions,
): Promise<SkillTally[]> {
  return tallyRows.parse(await transaction.run(skillTallies, parametersOf(conditions)));
}

const tallyRows = z.array(z.object({ framework: z.string(), categoryId: z.string(), count: z.number() }));

const skillTallies = cypher(
  'SkillRepository.tally',
  `MATCH (n:Skill)
     WHERE ${LISTING.condition}
     WITH n.framework AS framework, n.categoryId AS categoryId, count(n) AS count
     RETURN framework, categoryId, count`,
);

function parametersOf({ frameworks, categoryIds, ids, text }: SkillConditions): Parameters {
  return {
    anyFramework: frameworks === null,
    frameworks: frameworks ?? [],
    anyCategory: categoryIds === null,
    categoryIds: categoryIds ?? [],
    anyId: ids === null,
    ids: ids ?? [],
    anyText: text === null,
    text: text?.toLowerCase() ?? '',
  };
}
