import type { UnderstoodTable } from '../understood-table.ts';
import { isRoleLike } from '../table-shape.ts';
import { pageName } from './page-tables.ts';

/** What pages are called that stand for the folder that they lie in. */
const OF_FOLDER = /^(_?index|readme|home)$/i;

/**
 * The family of each table, which leads the names of its roles; '': it has none. Where several pages have a matrix, each page is
 * one; where the matrices of one page stand under headings that are roles, each of these is.
 */
export function familiesOf(tables: readonly UnderstoodTable[]): (of: UnderstoodTable) => string {
  const matrices = tables.filter(({ table, shape }) => table.isOfPage && shape.kind === 'matrix');
  const byFile = Map.groupBy(matrices, ({ table }) => table.file);
  const names = namesOf([...byFile.keys()]);
  const areHeaded = new Set(
    [...byFile].flatMap(([file, all]) => {
      const headings = new Set(all.map(({ table }) => table.name));
      return headings.size > 1 && [...headings].every(isRoleLike) ? [file] : [];
    }),
  );
  return ({ table: { file, name } }) => {
    const page = byFile.size > 1 ? names.get(file) : undefined;
    const heading = areHeaded.has(file) && isRoleLike(name) ? name : undefined;
    return [page, heading].filter((part) => part !== undefined).join('/');
  };
}

/** By file its name, or that of its folder; the path of both where two are called alike. */
function namesOf(files: readonly string[]): ReadonlyMap<string, string> {
  const paths = files.map((file) => {
    const folders = file.split('/').slice(0, -1);
    const name = pageName(file);
    return OF_FOLDER.test(name) && folders.length > 0 ? folders : [...folders, name];
  });
  const short = paths.map((path) => path.at(-1) as string);
  const isTaken = (name: string) => short.filter((each) => each === name).length > 1;
  return new Map(
    files.map((file, at) => {
      const name = short[at] as string;
      return [file, isTaken(name) ? (paths[at] as string[]).join('/') : name];
    }),
  );
}
