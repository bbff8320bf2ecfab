import { compareIds } from '../graph/model.ts';

/** Something wrong in a seed folder: where it is, what is wrong, and what would be right. */
export interface Problem {
  /** Relative to the seed folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  /** The way to the value in the file, such as `requirements[3].level`; empty: the file itself. */
  readonly path: string;
  readonly message: string;
  /** What was probably meant, ready to be pasted. */
  readonly suggestion?: string;
}

/** In the order in which a person mends them: by file, then from top to bottom. */
export function inReadingOrder(problems: Iterable<Problem>): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareIds(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareIds(a.path, b.path) ||
      compareIds(a.message, b.message),
  );
}

/**
 * One line a problem, `seed/roles/director.yml:12:5 requirements[3].level: ...`, in the form that
 * editors and terminals turn into links.
 *
 * @param directory the seed folder as the reader knows it
 */
export function formatProblems(problems: readonly Problem[], directory = 'seed'): string {
  const folder = directory.replace(/\/+$/, '');
  return problems
    .map(({ file, line, column, path, message, suggestion }) => {
      const place = `${folder}/${file}:${line}:${column}`;
      const meant = suggestion === undefined ? '' : `; did you mean ${suggestion}?`;
      return `${place} ${path === '' ? '' : `${path}: `}${message}${meant}`;
    })
    .join('\n');
}
