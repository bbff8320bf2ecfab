/** A command of a page, and what it prints. */
export interface ShownCommand {
  /** What stands behind `rolegraph`. */
  readonly words: readonly string[];
  /** What it prints, white space at both ends aside. */
  readonly output: string;
  /** The picture of the docs that it is written to; null where the page shows the output. */
  readonly file: string | null;
}

export interface ConsoleExample {
  /** Where it is, for instance "docs/organizations.md:40". */
  readonly place: string;
  readonly commands: readonly ShownCommand[];
}

const FENCED = /^```console\n(.*?)^```$/gms;

/** The commands of a Markdown page: lines that begin with `$ rolegraph`, and the output beneath each. */
export function consoleExamples(page: string, markdown: string): ConsoleExample[] {
  return [...markdown.matchAll(FENCED)].map(({ 1: text = '', index }) => ({
    place: `${page}:${markdown.slice(0, index).split('\n').length}`,
    commands: text
      .split(/^\$ rolegraph /m)
      .slice(1)
      .map((command) => {
        const [line = '', ...output] = command.split('\n');
        const [, written = line, file = null] = /^(.*) > (\S+)$/.exec(line) ?? [];
        return { words: wordsOf(written), output: output.join('\n').trim(), file };
      }),
  }));
}

/** As a shell takes a line apart, as far as the pages need it. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
