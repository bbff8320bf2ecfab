import { addTo } from '../../../../graph/work/portions.ts';
import type { CategoryEntry, Entry, SkillEntry } from '../../../middle/entries.ts';
import type { PublishedRow } from '../published/published-table.ts';
import { keyOfUri, labelsOf } from './esco-cells.ts';
import type { EscoTable, EscoTables } from './esco-files.ts';
import { EscoHierarchy } from './esco-hierarchy.ts';

/** What a skill is called in one language. */
interface Labels {
  readonly language: string;
  readonly labels: readonly string[];
}

/** Skills and the groups of skills, which are skills too, wider ones; what lies highest is their categories. */
export async function* skillEntries(tables: EscoTables): AsyncGenerator<readonly Entry[]> {
  const hierarchy = await EscoHierarchy.of(tables);
  const [groups = [], skills = []] = [tables.get('skillGroups'), tables.get('skills')];
  const otherLabels = await labelsIn([...groups.slice(1), ...skills.slice(1)]);
  const wanted = new Map<string, CategoryEntry>();
  const describes = new Set<string>();
  const portionsOf = async function* (table: EscoTable | undefined) {
    for await (const rows of table?.rows() ?? []) {
      yield rows.map((row) => skill(row, table?.language ?? '', hierarchy, otherLabels));
    }
  };
  const held: SkillEntry[] = [];
  for await (const portion of portionsOf(groups[0])) held.push(...portion);
  const titles = await hierarchyTitles(tables);
  for (const { key, name, description } of held)
    titles.set(key, { title: name, description: description ?? null });
  const categoryOf = (entry: SkillEntry): Entry[] => {
    const { category, at } = entry;
    if (category == null || wanted.has(category)) return [];
    const known = titles.get(category);
    const made: CategoryEntry = {
      is: 'category',
      key: category,
      title: known?.title ?? category,
      description: known?.description ?? null,
      at,
    };
    wanted.set(category, made);
    return [made];
  };
  const told = (entry: SkillEntry): Entry[] => {
    describes.add(entry.key);
    return [...categoryOf(entry), entry];
  };
  yield held.flatMap(told);
  for await (const portion of portionsOf(skills[0])) yield portion.flatMap(told);
  // A group that only the hierarchy names is there as well.
  yield [...titles]
    .filter(([key]) => !describes.has(key))
    .flatMap(([key, { title, description }]) =>
      told({
        is: 'skill',
        key,
        name: title,
        description,
        category: hierarchy.categoryOf(key) ?? key,
        at: 'skillsHierarchy',
      }),
    );
  yield hierarchy.within.map(({ inner, outer, at }): Entry => ({
    is: 'skillRelation',
    skill: inner,
    other: outer,
    kind: 'BROADER',
    at,
  }));
  const [related] = tables.get('skillSkillRelations') ?? [];
  for await (const rows of related?.rows() ?? []) yield rows.map(relation);
}

function skill(
  row: PublishedRow,
  language: string,
  hierarchy: EscoHierarchy,
  others: ReadonlyMap<string, readonly Labels[]>,
): SkillEntry {
  const key = keyOfUri(row.cell('conceptUri'));
  const own: Labels = {
    language,
    labels: [...labelsOf(row.cell('altLabels')), ...labelsOf(row.cell('hiddenLabels'))],
  };
  const all = [own, ...(others.get(key) ?? [])].filter(({ labels }) => labels.length > 0);
  return {
    is: 'skill',
    key,
    name: row.cell('preferredLabel'),
    language,
    aliases: all.flatMap(({ language, labels }) => labels.map((text) => ({ text, language }))),
    description: row.cell('description') || row.cell('definition') || null,
    // What lies in nothing is a category of its own where something lies in it.
    category: hierarchy.categoryOf(key) ?? (row.cell('conceptType') === 'SkillGroup' ? key : null),
    note: [row.cell('conceptUri'), row.cell('skillType'), row.cell('reuseLevel'), row.cell('status')]
      .filter((part) => part !== '')
      .join('; '),
    at: row.at,
  };
}

/** What skills are called in other languages than the first. */
async function labelsIn(tables: readonly EscoTable[]): Promise<ReadonlyMap<string, readonly Labels[]>> {
  const found = new Map<string, Labels[]>();
  for (const table of tables) {
    for await (const rows of table.rows()) {
      for (const row of rows) {
        const key = keyOfUri(row.cell('conceptUri'));
        const labels = ['preferredLabel', 'altLabels', 'hiddenLabels'].flatMap((column) =>
          labelsOf(row.cell(column)),
        );
        addTo(found, key, { language: table.language, labels });
      }
    }
  }
  return found;
}

async function hierarchyTitles(tables: EscoTables) {
  const titles = new Map<string, { title: string; description: string | null }>();
  const [table] = tables.get('skillsHierarchy') ?? [];
  for await (const rows of table?.rows() ?? []) {
    for (const row of rows) {
      for (let level = 0; level <= 3; level += 1) {
        const key = keyOfUri(row.cell(`Level ${level} URI`));
        const title = row.cell(`Level ${level} preferred term`);
        if (key !== '' && title !== '' && !titles.has(key)) titles.set(key, { title, description: null });
      }
    }
  }
  return titles;
}

function relation(row: PublishedRow): Entry {
  const type = row.cell('relationType').toLowerCase();
  return {
    is: 'skillRelation',
    skill: keyOfUri(row.cell('originalSkillUri')),
    other: keyOfUri(row.cell('relatedSkillUri')),
    kind: 'RELATED',
    reason: type === '' ? null : `The source calls the second ${type} for the first.`,
    at: row.at,
  };
}
