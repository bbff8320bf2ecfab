import { InvalidInputError } from '../../../../../graph/errors.ts';
import { frontMatter, placedYaml } from '../placed-yaml.ts';
import { isYamlMap, yamlText } from '../yaml-values.ts';

export interface FrontTitle {
  readonly title: string | null;
  /** The first place at which the front matter is no YAML, `backend.md:4:12`; null: it is, or there is none. */
  readonly brokenAt: string | null;
}

const LINE = /^title[^\S\n]*:[^\S\n]*(["']?)(.*)\1[^\S\n]*\r?$/m;

/**
 * The title that the front matter of a page states. In a handbook of hundreds of pages that many people write, some have a
 * quotation mark too few: such a page keeps its title, where that stands on a line, and everything behind its front matter.
 */
export function frontTitle(name: string, text: string): FrontTitle {
  const front = frontMatter(text) ?? '';
  try {
    const { value } = placedYaml(name, front, 2);
    return { title: isYamlMap(value) ? yamlText(value['title']) : null, brokenAt: null };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    const brokenAt = /^.*?:\d+:\d+(?=: )/.exec(error.message)?.[0] ?? `${name}:2:1`;
    return { title: LINE.exec(front)?.[2]?.trim() || null, brokenAt };
  }
}
