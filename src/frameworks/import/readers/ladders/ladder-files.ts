import type { SourceText } from '../../source-texts.ts';

/** A text of a repository of ladders. */
export type LadderFile = SourceText;

/** The folder that all files lie in, with its slash: `frameworks/`; '': there is none. */
export function commonFolder(files: readonly LadderFile[]): string {
  const [first, ...others] = files.map(({ name }) => name.split('/').slice(0, -1));
  if (first === undefined) return '';
  const length = first.findIndex((part, index) => others.some((parts) => parts[index] !== part));
  const shared = length === -1 ? first : first.slice(0, length);
  return shared.map((part) => `${part}/`).join('');
}
