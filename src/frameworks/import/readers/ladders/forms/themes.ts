import path from 'node:path';
import { addTo } from '../../../../../graph/work/portions.ts';
import type { Entry } from '../../../../middle/entries.ts';
import type { Criterion, Ladder, LadderRung } from '../ladder.ts';
import type { LadderFile } from '../ladder-files.ts';
import { eachFile, type LadderForm } from '../ladder-reader.ts';
import { type PlacedYaml, placedYaml } from '../placed-yaml.ts';
import { statedTrack } from '../rung-places.ts';
import { SharedTopics } from '../shared-topics.ts';
import { withoutEmoji } from '../without-emoji.ts';
import { isYamlMap, yamlList, type YamlMap, yamlText, yamlTexts } from '../yaml-values.ts';

interface Document {
  readonly name: string;
  readonly yaml: PlacedYaml;
  readonly value: YamlMap;
}

/** A list that a file of this form has. */
const LISTED = /^(competencies|levels|themes):/m;
const NUMBERS = ['order', 'rank', 'number', 'grade'] as const;

/** YAML of competencies, each of a level and a theme: `levels`, `themes` and `competencies` in a file a family. */
export const themesForm: LadderForm = {
  name: 'ladder-themes',
  reads: 'ladders as YAML: a file a family, with the lists "levels", "themes" and "competencies"',
  ending: /\.ya?ml$/i,
  recognises: ({ text }) => /^competencies:/m.test(text) && /\blevel:/.test(text),
  read: (files, isFolder) => {
    const others: Entry[] = [];
    const documents = eachFile(files, (file) => documentOf(file, others)).flatMap(
      (document) => document ?? [],
    );
    const topics = new SharedTopics();
    // Levels and themes that a family does not list itself are those of a file that only lists.
    const shared = documents.filter(({ value }) => !Array.isArray(value['competencies']));
    const ladders = documents
      .filter(({ value }) => Array.isArray(value['competencies']))
      .map((document) => familyOf(document, shared, isFolder, topics, others));
    return { ladders, topics: topics.all, others };
  },
};

function documentOf({ name, text }: LadderFile, others: Entry[]): Document | null {
  const yaml = LISTED.test(text) ? placedYaml(name, text) : null;
  if (yaml !== null && isYamlMap(yaml.value)) return { name, yaml, value: yaml.value };
  const what = 'a YAML file without the lists "competencies", "levels" and "themes"';
  others.push({ is: 'remark', manner: 'left out', what, at: `${name}:1:1` });
  return null;
}

function familyOf(
  document: Document,
  shared: readonly Document[],
  isFolder: boolean,
  topics: SharedTopics,
  others: Entry[],
): Ladder {
  const { name, yaml, value } = document;
  const base = path.posix.basename(name).replace(/\.ya?ml$/i, '');
  const key = isFolder ? base : '';
  const themes = new Map<string, string>();
  for (const [from, index, theme] of listed(document, shared, 'themes')) {
    const id = yamlText(theme['id']) ?? yamlText(theme['name']);
    const at = from.yaml.at(['themes', index]);
    if (id === null) {
      others.push({ is: 'remark', manner: 'left out', what: 'a theme without an id or a name', at });
      continue;
    }
    const title = withoutEmoji(yamlText(theme['name']) ?? id);
    const description = yamlText(theme['summary']) ?? yamlText(theme['description']);
    themes.set(id, topics.add(base, { key: id, name: title, description, area: null, at }));
  }
  const criteria = new Map<string, Criterion[]>();
  for (const [index, competency] of yamlList(value['competencies']).entries()) {
    const at = yaml.at(['competencies', index]);
    const level = isYamlMap(competency) ? yamlText(competency['level']) : null;
    const theme = isYamlMap(competency) ? yamlText(competency['theme']) : null;
    if (!isYamlMap(competency) || level === null || theme === null) {
      others.push({ is: 'remark', manner: 'left out', what: 'a competency without a level or a theme', at });
      continue;
    }
    const topic =
      themes.get(theme) ?? topics.add(base, { key: theme, name: theme, description: null, area: null, at });
    if (!themes.has(theme)) {
      themes.set(theme, topic);
      others.push({ is: 'remark', manner: 'derived', what: `a theme that is not listed, "${theme}"`, at });
    }
    const lines = linesOf(competency);
    const grade = yamlText(competency['proficiency']);
    if (lines.length === 0 && grade === null) {
      others.push({ is: 'remark', manner: 'noticed', what: 'a competency that says nothing', at });
      continue;
    }
    addTo(criteria, level, { topic, lines, grade, at });
  }
  return {
    key,
    title: withoutEmoji(yamlText(value['name']) ?? base),
    rungs: rungsOf(document, shared, criteria, others),
    stepsByNumber: true,
  };
}

function rungsOf(
  document: Document,
  shared: readonly Document[],
  criteria: ReadonlyMap<string, readonly Criterion[]>,
  others: Entry[],
): LadderRung[] {
  const rungs: LadderRung[] = [];
  for (const [from, index, level] of listed(document, shared, 'levels')) {
    const id = yamlText(level['id']) ?? yamlText(level['name']);
    const at = from.yaml.at(['levels', index]);
    if (id === null) {
      others.push({ is: 'remark', manner: 'left out', what: 'a level without an id or a name', at });
      continue;
    }
    const own = criteria.get(id) ?? [];
    if (from !== document && own.length === 0) {
      const what = `a level that the family ${document.name} shares and does not use, "${id}"`;
      others.push({ is: 'remark', manner: 'left out', what, at });
      continue;
    }
    const title = withoutEmoji(yamlText(level['name']) ?? id);
    const number = NUMBERS.map((field) => level[field]).find((each) => typeof each === 'number') ?? null;
    rungs.push({
      key: id,
      title,
      at,
      summary: yamlText(level['summary']) ?? yamlText(level['description']),
      track: statedTrack(title),
      number: typeof number === 'number' ? number : null,
      criteria: own,
    });
  }
  const known = new Set(rungs.map(({ key }) => key));
  for (const [id, own] of criteria) {
    const [first] = own;
    if (known.has(id) || first === undefined) continue;
    others.push({
      is: 'remark',
      manner: 'derived',
      what: `a level that is not listed, "${id}"`,
      at: first.at,
    });
    rungs.push({ key: id, title: id, at: first.at, isUnlisted: true, criteria: own });
  }
  return rungs;
}

/** What a family lists itself; otherwise what is listed for all. A name alone is a thing too. */
function listed(
  document: Document,
  shared: readonly Document[],
  list: 'levels' | 'themes',
): [from: Document, index: number, thing: YamlMap][] {
  const sources = Array.isArray(document.value[list]) ? [document] : shared;
  return sources.flatMap((from) =>
    yamlList(from.value[list]).map((thing, index): [Document, number, YamlMap] => [
      from,
      index,
      isYamlMap(thing) ? thing : { id: thing, name: thing },
    ]),
  );
}

function linesOf(competency: YamlMap): string[] {
  const summary = yamlTexts(competency['summary']).map((text) => text.replace(/\s+/g, ' '));
  const examples = yamlTexts(competency['examples']).map((text) => text.replace(/\s+/g, ' '));
  const [last] = summary.slice(-1);
  if (last === undefined || examples.length === 0) return [...summary, ...examples];
  return [...summary.slice(0, -1), `${last} (for example: ${examples.join('; ')})`];
}
