import { z } from 'zod';
import { cypher, type Statement, type Transaction } from '../port/database.ts';
import { BUILT_IN_FRAMEWORK } from '../../graph/ids.ts';
import type { NameEntry } from '../../graph/names/name-index.ts';
import { textList } from './properties.ts';

const rows = z.array(z.object({ id: z.string(), slug: z.string(), title: z.string(), aliases: textList }));

/** The names of every role of a framework. */
export function listRoleNames(transaction: Transaction, framework: string): Promise<NameEntry[]> {
  return listNames(transaction, roleNames, framework);
}

/** The names of every skill of a framework. */
export function listSkillNames(transaction: Transaction, framework: string): Promise<NameEntry[]> {
  return listNames(transaction, skillNames, framework);
}

async function listNames(
  transaction: Transaction,
  statement: Statement,
  framework: string,
): Promise<NameEntry[]> {
  const builtIn = framework === BUILT_IN_FRAMEWORK;
  return rows
    .parse(await transaction.run(statement, { framework }))
    .map((entry) => ({ ...entry, framework, builtIn }));
}

const roleNames = cypher(
  'NameRepository.listRoles',
  `MATCH (n:Role {framework: $framework})
   RETURN n.id AS id, n.slug AS slug, n.title AS title, n.aliases AS aliases`,
);

const skillNames = cypher(
  'NameRepository.listSkills',
  `MATCH (n:Skill {framework: $framework})
   RETURN n.id AS id, n.slug AS slug, n.name AS title, n.aliases AS aliases`,
);
