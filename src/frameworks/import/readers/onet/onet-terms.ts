import path from 'node:path';
import type { FrameworkTerms } from '../../../middle/framework-terms.ts';

/** The release that a folder is named after, as the publisher's archives are: `db_30_1_text`; null: it says none. */
function releaseOf(folder: string): string | null {
  const [, major, minor] =
    /(?:^|[^0-9])(\d{1,2})[._](\d)(?:[^0-9]|$)/.exec(path.basename(path.resolve(folder))) ?? [];
  return major === undefined || minor === undefined ? null : `${major}.${minor}`;
}

/**
 * What the licence of the O*NET database asks for beside what is made of it: the release, the licence, the trademark, and
 * that it was changed.
 */
export function onetTerms(folder: string): Partial<FrameworkTerms> {
  const release = releaseOf(folder);
  const title = release === null ? 'O*NET Database' : `O*NET ${release} Database`;
  return {
    slug: 'onet',
    title,
    licence: 'CC BY 4.0',
    origin: 'https://www.onetcenter.org/database.html',
    attribution:
      `This includes information from the ${title} by the U.S. Department of Labor, Employment and Training ` +
      'Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. ' +
      'Rolegraph has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these ' +
      'modifications.',
    modified: true,
  };
}
