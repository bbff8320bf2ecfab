import { cypher, type Transaction } from '../port/database.ts';
import { z } from 'zod';
import type { NodeLabel } from './graph-model.ts';
import { propertyMap } from './properties.ts';
import {
  activityCodec,
  adviceCodec,
  attributeCodec,
  type Codec,
  frameworkCodec,
  responsibilityCodec,
  roleCodec,
  skillCategoryCodec,
  skillCodec,
  sourceCodec,
  stageCodec,
  transitionCodec,
} from './things.ts';

/** Finds things by id: what exists, by id, in no order. */
export type FindByIds<Thing> = (
  transaction: Transaction,
  ids: readonly string[],
) => Promise<Map<string, Thing>>;

export const findRoles = findByIds('Role', roleCodec);
export const findSkills = findByIds('Skill', skillCodec);
export const findResponsibilities = findByIds('Responsibility', responsibilityCodec);
export const findActivities = findByIds('Activity', activityCodec);
export const findTransitions = findByIds('Transition', transitionCodec);
export const findAdvice = findByIds('Advice', adviceCodec);

/** All things of a kind in a framework, by id. Only for kinds of which a framework has few. */
export type ListAll<Thing> = (transaction: Transaction, framework: string) => Promise<Thing[]>;

export const listFrameworks = listAll('Framework', frameworkCodec);
export const listSources = listAll('Source', sourceCodec);
export const listAttributes = listAll('Attribute', attributeCodec);
export const listStages = listAll('Stage', stageCodec);
export const listSkillCategories = listAll('SkillCategory', skillCategoryCodec);

const rows = z.array(z.object({ properties: propertyMap }));

function findByIds<Thing extends { id: string }>(label: NodeLabel, codec: Codec<Thing>): FindByIds<Thing> {
  const statement = cypher(
    `${label}Repository.findByIds`,
    `MATCH (n:${label})
     WHERE n.id IN $ids
     RETURN properties(n) AS properties`,
  );
  return async (transaction, ids) =>
    new Map(
      rows.parse(await transaction.run(statement, { ids })).map(({ properties }) => {
        const thing = codec.parse(properties);
        return [thing.id, thing];
      }),
    );
}

function listAll<Thing>(label: NodeLabel, codec: Codec<Thing>): ListAll<Thing> {
  const statement = cypher(
    `${label}Repository.listAll`,
    `MATCH (n:${label} {framework: $framework})
     WITH n ORDER BY n.id
     RETURN properties(n) AS properties`,
  );
  return async (transaction, framework) =>
    rows
      .parse(await transaction.run(statement, { framework }))
      .map(({ properties }) => codec.parse(properties));
}
