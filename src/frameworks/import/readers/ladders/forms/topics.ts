import path from 'node:path';
import type { Entry } from '../../../../middle/entries.ts';
import type { Criterion, Ladder, LadderRung } from '../ladder.ts';
import { commonFolder, type LadderFile } from '../ladder-files.ts';
import { eachFile, type LadderForm } from '../ladder-reader.ts';
import { frontMatter, type PlacedYaml, placedYaml } from '../placed-yaml.ts';
import { SharedTopics } from '../shared-topics.ts';
import { withoutEmoji } from '../without-emoji.ts';
import { isYamlMap, yamlList, type YamlMap, yamlText, yamlTexts } from '../yaml-values.ts';

/** What a page says of a topic, level by level. */
interface TopicOfPage {
  readonly name: string;
  readonly title: string | null;
  readonly levels: readonly {
    readonly level: number;
    readonly lines: readonly string[];
    readonly at: string;
  }[];
  readonly at: string;
}

interface Page {
  /** `engineering/backend` */
  readonly key: string;
  readonly file: string;
  readonly title: string;
  readonly at: string;
  /** How many levels it says there are; null: it does not say. */
  readonly count: number | null;
  readonly topics: readonly TopicOfPage[];
}

const GENERIC = /^generic$/i;
const NOUN = /\s+(progression\s+)?framework$/i;

/** Markdown whose front matter has topics with criteria by level; topics named as in the generic page take that over. */
export const topicsForm: LadderForm = {
  name: 'ladder-topics',
  reads:
    'ladders as Markdown: a page a family, with "levels" and "topics" of criteria by level in its front matter',
  ending: /\.(md|markdown)$/i,
  recognises: ({ text }) => {
    const yaml = frontMatter(text) ?? '';
    return /^topics:/m.test(yaml) && /\blevel:/.test(yaml);
  },
  read: (files, isFolder) => {
    const others: Entry[] = [];
    const within = commonFolder(files.filter((file) => topicsForm.recognises(file)));
    const pages = eachFile(files, (file) => pageOf(file, isFolder ? within : null, others)).flatMap(
      (page) => page ?? [],
    );
    const generic = pages.find(({ key, file }) =>
      GENERIC.test(path.posix.basename(key || file).replace(/\.\w+$/, '')),
    );
    const topics = new SharedTopics();
    for (const topic of generic?.topics ?? []) {
      topics.add('', { key: topic.name, name: nameOf(topic), description: null, area: null, at: topic.at });
    }
    return {
      ladders: pages.map((page) => ladderOf(page, page === generic ? undefined : generic, topics, others)),
      topics: topics.all,
      others,
    };
  },
};

/** @param within the folder of all pages; null: there is one page only */
function pageOf({ name, text }: LadderFile, within: string | null, others: Entry[]): Page | null {
  const yaml = placedYaml(name, frontMatter(text) ?? '', 2);
  const value = isYamlMap(yaml.value) ? yaml.value : {};
  const title = withoutEmoji(yamlText(value['title']) ?? name).replace(NOUN, '');
  const topics = yamlList(value['topics']).flatMap(
    (topic, index) => topicOf(yaml, topic, index, others) ?? [],
  );
  const at = `${name}:1:1`;
  if (topics.length === 0) {
    const what = 'a page without topics and levels in its front matter; its text is not read';
    others.push({ is: 'remark', manner: 'left out', what, at });
    return null;
  }
  const count = value['levels'];
  return {
    key: within === null ? '' : name.slice(within.length).replace(/\.\w+$/, ''),
    file: name,
    title,
    at,
    count: typeof count === 'number' && Number.isInteger(count) && count > 0 && count <= 100 ? count : null,
    topics,
  };
}

function topicOf(yaml: PlacedYaml, stated: unknown, index: number, others: Entry[]): TopicOfPage | null {
  const topic: YamlMap = isYamlMap(stated) ? stated : {};
  const name = yamlText(topic['name']) ?? yamlText(topic['title']);
  if (name === null) {
    const at = yaml.at(['topics', index]);
    others.push({ is: 'remark', manner: 'left out', what: 'a topic without a name', at });
    return null;
  }
  const levels = yamlList(topic['content']).flatMap((content, place) => {
    const at = yaml.at(['topics', index, 'content', place]);
    const level = isYamlMap(content) ? Number(content['level']) : NaN;
    if (!isYamlMap(content) || !Number.isInteger(level)) {
      const what = 'criteria of a topic without the number of their level';
      others.push({ is: 'remark', manner: 'left out', what, at });
      return [];
    }
    const lines = [
      ...yamlTexts(content['criteria']),
      ...yamlList(content['exampleCriteria']).flatMap(exampleOf),
    ];
    if (lines.length === 0)
      others.push({ is: 'remark', manner: 'noticed', what: 'a level of a topic without criteria', at });
    return [{ level, lines, at }];
  });
  return { name, title: yamlText(topic['title']), levels, at: yaml.at(['topics', index]) };
}

function exampleOf(each: unknown): string[] {
  if (!isYamlMap(each)) return yamlTexts(each);
  const examples = yamlTexts(each['examples']);
  const suffix = examples.length === 0 ? '' : ` (for example: ${examples.join('; ')})`;
  return yamlTexts(each['criteria']).map((line) => `${line}${suffix}`);
}

function ladderOf(page: Page, generic: Page | undefined, topics: SharedTopics, others: Entry[]): Ladder {
  const { count, at } = page;
  const numbers = new Set(page.topics.flatMap(({ levels }) => levels.map(({ level }) => level)));
  // It is a count and no highest number: five levels may be numbered from 2 to 6.
  for (let number = 1; count !== null && numbers.size < count; number += 1) numbers.add(number);
  if (count !== null && numbers.size > count) {
    const what = `criteria of more levels than the ${count} that a page says it has; all are kept`;
    others.push({ is: 'remark', manner: 'noticed', what, at });
  }
  const rungs = [...numbers]
    .sort((a, b) => a - b)
    .map((number): LadderRung => {
      const criteria = page.topics.flatMap((topic): Criterion[] => {
        const inherited = generic?.topics.find(({ name }) => name === topic.name);
        // What the generic page calls it goes over what the page does, as on the published site.
        const name = nameOf(inherited ?? topic);
        const key = topics.add(page.key, {
          key: topic.name,
          name,
          description: null,
          area: null,
          at: topic.at,
        });
        const own = [...topic.levels, ...(inherited?.levels ?? [])].filter(({ level }) => level === number);
        const lines = own.flatMap((each) => each.lines);
        const [first] = own;
        return lines.length === 0 || first === undefined
          ? []
          : [{ topic: key, lines, grade: null, at: first.at }];
      });
      return {
        key: String(number),
        title: `${page.title}, level ${number}`,
        codes: [String(number)],
        number,
        at,
        criteria,
      };
    });
  const inherits = page.topics.filter(({ name }) => generic?.topics.some((other) => other.name === name));
  if (inherits.length > 0) {
    const what = 'criteria of the generic page, in the topics that are named as in it';
    others.push({ is: 'remark', manner: 'derived', what, at });
  }
  return { key: page.key, title: page.title, rungs, stepsByNumber: true };
}

function nameOf({ title, name }: TopicOfPage): string {
  const words = withoutEmoji(title ?? name);
  return title === null ? words.charAt(0).toUpperCase() + words.slice(1).replaceAll('-', ' ') : words;
}
