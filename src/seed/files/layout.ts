import type { z } from 'zod';
import { suggest } from '../../graph/text/suggest.ts';
import * as files from '../format/seed-files.ts';
import { roleFile } from '../format/role-file.ts';
import { transitionFile } from '../format/transition-file.ts';

/** The schema of each kind of seed file. */
export const SEED_SCHEMAS = {
  framework: files.frameworkFile,
  sources: files.sourcesFile,
  attributes: files.attributesFile,
  stages: files.stagesFile,
  activities: files.activitiesFile,
  skills: files.skillsFile,
  responsibilities: files.responsibilitiesFile,
  role: roleFile,
  transition: transitionFile,
  advice: files.adviceFile,
  'reviewed-duplicates': files.reviewedDuplicatesFile,
} as const;

export type SeedKind = keyof typeof SEED_SCHEMAS;
export type SeedValue<Kind extends SeedKind> = z.infer<(typeof SEED_SCHEMAS)[Kind]>;

/** Where each kind of file lives; `*` stands for a name without a slash. */
export const PLACES: Readonly<Record<SeedKind, string>> = {
  framework: 'framework.yml',
  sources: 'sources.yml',
  attributes: 'attributes.yml',
  stages: 'stages.yml',
  activities: 'activities.yml',
  skills: 'skills/*.yml',
  responsibilities: 'responsibilities/*.yml',
  role: 'roles/*.yml',
  transition: 'transitions/*.yml',
  advice: 'advice/*.yml',
  'reviewed-duplicates': 'reviewed-duplicates.yml',
};

const ENTRIES = Object.entries(PLACES) as [SeedKind, string][];
/** `skills`, `roles`, ... */
const FOLDERS = ENTRIES.flatMap(([, place]) =>
  place.includes('*') ? [place.slice(0, place.indexOf('/'))] : [],
);
/** `framework`, `sources`, ... */
const FILES = ENTRIES.flatMap(([, place]) => (place.includes('*') ? [] : [stemOf(place)]));

/** The kind of a file by its path; undefined: no seed file is expected there. */
export function kindOf(path: string): SeedKind | undefined {
  const place = path.replace(/^([^/]+\/)[^/]+(\.yml)$/, '$1*$2');
  return ENTRIES.find((entry) => entry[1] === place)?.[0];
}

/** The name of a file without folder and ending: `director` of `roles/director.yml`. */
export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '');
}

/** The expected place nearest to where a misplaced file is. */
export function nearestPlace(path: string): string | undefined {
  const stem = stemOf(path);
  const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : undefined;
  const [place] = suggest(folder ?? stem, folder === undefined ? [...FILES, ...FOLDERS] : FOLDERS, 1);
  if (place === undefined) return undefined;
  return FOLDERS.includes(place) ? `${place}/${stem}.yml` : `${place}.yml`;
}
