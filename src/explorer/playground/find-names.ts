import {
  RolesNamedDocument,
  type RolesNamedQuery,
  SkillsNamedDocument,
  type SkillsNamedQuery,
} from '../graphql/graphql.ts';
import { askServer } from './ask-server.ts';
import type { StringArgument } from './string-argument.ts';

interface FoundName {
  readonly name: string;
  /** What it is, in a word or two. */
  readonly detail: string;
}

/** The names of roles or skills that are like what somebody has begun to write; the first of all where it is nothing. */
export async function findNames(kind: StringArgument['names'], begun: string): Promise<readonly FoundName[]> {
  const found = kind === 'ROLE' ? await findRoles(begun) : await findSkills(begun);
  const start = begun.trim().toLowerCase();
  const begins = ({ name }: FoundName) => Number(name.toLowerCase().startsWith(start));
  return found.toSorted((a, b) => begins(b) - begins(a));
}

async function findRoles(begun: string): Promise<readonly FoundName[]> {
  const data = await ask<RolesNamedQuery>(RolesNamedDocument.toString(), begun);
  const roles =
    data?.search?.nodes.flatMap(({ node }) => ('title' in node ? [node] : [])) ?? data?.roles?.nodes ?? [];
  return roles.map(({ title, aliases }) => ({ name: title, detail: aliases[0] ?? '' }));
}

async function findSkills(begun: string): Promise<readonly FoundName[]> {
  const data = await ask<SkillsNamedQuery>(SkillsNamedDocument.toString(), begun);
  const skills =
    data?.search?.nodes.flatMap(({ node }) => ('name' in node ? [node] : [])) ?? data?.skills?.nodes ?? [];
  return skills.map(({ name, category }) => ({ name, detail: category.title }));
}

/** @returns undefined where there is no answer: the editor says nothing then, as where nothing is found */
async function ask<TData>(query: string, text: string): Promise<TData | undefined> {
  const variables = { text, isSearch: text.trim() !== '' };
  try {
    const { data } = (await askServer({ query, variables })) as { data?: TData };
    return data;
  } catch {
    return undefined;
  }
}
