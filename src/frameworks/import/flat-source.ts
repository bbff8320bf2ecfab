import { stat } from 'node:fs/promises';
import path from 'node:path';
import { sheetNames } from '../../organizations/import/tables/sheet-cells.ts';
import { checkTerms } from '../licences/check-terms.ts';
import { areFlatTables, readFlatTables } from '../flat/read-flat-tables.ts';
import { type GivenTerms, stated } from '../documents/own-framework.ts';
import { renamedContent } from '../renamed-content.ts';
import type { FrameworkContent } from '../../graph/model.ts';
import type { ContentProblem } from '../../graph/reading/framework-reading.ts';
import { finishInSlices } from '../../graph/work/slices.ts';
import { closedContent } from '../../storage/framework/closed-content.ts';
import { Remarks } from '../middle/remarks.ts';
import { digestOfContent } from './content-digest.ts';
import type { FrameworkSource, ReadOptions } from './framework-source.ts';
import { namedTables, tableFiles } from './readers/tables/named-tables.ts';

/** A source that is an export of tables, of CSV files in a folder or a workbook; null: it is none. @throws InvalidInputError */
export async function openFlatSource(
  source: string,
  isFolder: boolean,
  given: GivenTerms,
  { encoding, delimiter, sheet }: ReadOptions = {},
): Promise<FrameworkSource | null> {
  // Who names a sheet wants a table read, and an export is more than one.
  if (sheet !== undefined) return null;
  if (isFolder) {
    if ((await stat(path.join(source, 'frameworks.csv')).catch(() => null)) === null) return null;
  } else if (!/\.xls[xm]$/i.test(source) || !(await sheetNames(source)).includes('frameworks')) return null;
  const tables = await namedTables(await tableFiles(source, isFolder), { encoding, delimiter });
  if (!areFlatTables(tables)) return null;
  const content = await readFlatTables(tables);
  return contentSource(source, 'an export of tables', content, given);
}

/** A source of which the content is known already: under other terms where they are given. */
export async function contentSource(
  source: string,
  what: string,
  content: FrameworkContent,
  given: GivenTerms,
): Promise<FrameworkSource> {
  const { id: _, citations: __, ...terms } = content.framework;
  const checked = checkTerms({ ...terms, ...stated(given) });
  const renamed = renamedContent(content, checked.slug);
  const whole = { ...renamed, framework: { ...renamed.framework, ...checked } };
  const { content: closed, problems } = await finishInSlices(closedContent(whole));
  return {
    path: source,
    reader: 'own',
    terms: checked,
    shown: [what],
    isGuessed: false,
    read: async () => ({
      content: closed,
      remarks: remarksOf(problems),
      digest: () => finishInSlices(digestOfContent(closed)),
    }),
  };
}

function remarksOf(problems: readonly ContentProblem[]) {
  const remarks = new Remarks();
  for (const { id, property, message } of problems) remarks.add('left out', `${property}: ${message}`, id);
  return remarks.all;
}
