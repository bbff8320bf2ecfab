import { isNode, LineCounter, parseDocument } from 'yaml';
import { InvalidInputError } from '../../../../graph/errors.ts';

type Path = readonly (string | number)[];

/** A YAML text, or the front matter of a page, that knows where its values stand. */
export interface PlacedYaml {
  readonly value: unknown;
  /** `ladder.yml:12:5` */
  at(path: Path): string;
}

const TAB = 'a tab where YAML has spaces; indent with spaces';

/**
 * @param firstLine the line of the file on which the text begins
 * @throws InvalidInputError with all that is wrong with it as YAML, a line each
 */
export function placedYaml(file: string, text: string, firstLine = 1): PlacedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${Math.max(1, line) + firstLine - 1}:${Math.max(1, col)}`;
  };
  if (document.errors.length > 0) {
    const isTab = ({ code, pos }: (typeof document.errors)[number]) =>
      code === 'TAB_AS_INDENT' || text[pos[0]] === '\t';
    const tabs = document.errors.filter(isTab);
    // The others follow from them.
    const told = tabs.length > 0 ? tabs : document.errors;
    throw new InvalidInputError(
      told
        .map((error) => `${place(error.pos[0])}: ${isTab(error) ? TAB : `not valid YAML: ${error.message}`}`)
        .join('\n'),
    );
  }
  return {
    value: document.toJS() as unknown,
    at: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return place(node.range[0]);
      }
      return place(0);
    },
  };
}

const FRONT = /^---[^\S\n]*\r?\n([\s\S]*?)\r?\n?^---[^\S\n]*\r?$/m;

/** The YAML between the lines of hyphens at the top of a page; null: there is none. */
export function frontMatter(text: string): string | null {
  if (!/^---[^\S\n]*\r?\n/.test(text)) return null;
  const found = FRONT.exec(text);
  return found?.index === 0 ? (found[1] ?? '') : null;
}

/** A page with nothing but line ends in the place of its front matter, so that the lines behind it keep their numbers. */
export function behindFrontMatter(text: string): string {
  if (frontMatter(text) === null) return text;
  return text.replace(FRONT, (front) => front.replace(/[^\n]/g, ''));
}
