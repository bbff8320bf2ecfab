import path from 'node:path';
import { slugified } from '../../graph/text/slugified.ts';
import { checkTerms } from '../licences/check-terms.ts';
import { starterFiles } from './starter-files.ts';

/**
 * The files of a small framework that is called after a folder, by their paths in it.
 *
 * @param schemas where the JSON Schemas of the files are
 * @throws InvalidInputError for a slug that is none
 */
export function starterFramework(
  folder: string,
  schemas: string,
  slug = slugified(path.basename(path.resolve(folder))),
): Readonly<Record<string, string>> {
  const words = slug.replaceAll('-', ' ');
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  checkTerms({
    slug,
    title,
    licence: null,
    origin: null,
    attribution: null,
    modified: false,
    redistribution: null,
  });
  return starterFiles(slug, title, schemas);
}
