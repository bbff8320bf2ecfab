import { BASE } from '../client/base.ts';

/** The addresses of pages, beneath the base of the router. State that somebody may want to pass on is in their search. */
export const START = '/';
export const WAYS = '/explore/ways';
export const WAY = '/explore/way';
export const COMPARE = '/explore/compare';
export const ROLES = '/explore/roles';
export const SKILLS = '/explore/skills';
export const SOURCES = '/explore/sources';
export const ORGANIZATIONS = '/explore/organizations';
export const COMPARE_CHARTS = '/explore/compare-charts';

/** Beneath them is a page for each. */
export const FRAMEWORKS = '/explore/frameworks';
export const MAPS = '/explore/maps';
export const STAGES = '/explore/stages';

/** The map of a framework, by its slug. */
export function mapAddress(slug: string): string {
  return `${MAPS}/${encodeURIComponent(slug)}`;
}

export type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A path with a search; what is undefined or empty is left out. */
export function withSearch(path: string, search: Search): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const each of typeof value === 'string' ? [value] : (value ?? [])) {
      if (each !== '') parameters.append(name, each);
    }
  }
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The ways between two roles, which may be named in any words. */
export function waysAddress(from: string, to: string): string {
  return withSearch(WAYS, { from, to });
}

/** The page of anything that has one, by its global id; undefined where there is none. */
export function addressOf(id: string): string | undefined {
  const [kind, slug] = splitId(id);
  const folder = FOLDERS[kind];
  return folder === undefined ? undefined : `${folder}/${slug.split('/').map(encodeURIComponent).join('/')}`;
}

const FOLDERS: Readonly<Record<string, string>> = {
  Role: ROLES,
  Skill: SKILLS,
  Stage: STAGES,
  Source: SOURCES,
  Framework: FRAMEWORKS,
  Organization: ORGANIZATIONS,
};

/** The readable half of a global id, or of anything else all of it. */
export function slugOf(id: string): string {
  return splitId(id)[1];
}

function splitId(id: string): [kind: string, slug: string] {
  const at = id.indexOf(':');
  return [id.slice(0, at), id.slice(at + 1)];
}

/**
 * The playground with a query in a tab of its own, and with the page that it leads back to. What somebody says of themselves
 * is left out: it would be in the address.
 */
export function playgroundAddress(query?: string, variables: object = {}, back?: string): string {
  const shown = 'profile' in variables ? { ...variables, profile: [] } : variables;
  const search = withSearch('', {
    query,
    variables: Object.keys(shown).length === 0 ? undefined : JSON.stringify(shown, null, 2),
    back,
  });
  return `${BASE}graphql${search}`;
}
