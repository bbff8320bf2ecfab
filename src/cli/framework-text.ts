import type { FrameworkImportOutcome } from '../frameworks/import/import-framework.ts';
import type { Remark } from '../frameworks/middle/remarks.ts';

const MOST_REMARKS = 30;
const MOST_PLACES = 3;
const MOST_KEPT = 20;
const HEADINGS = {
  derived: 'Derived, and so less sure than what the source states:',
  'left out': 'Left out:',
  noticed: 'Noticed:',
} as const;
/** What lists are called for people, where that is not their name. */
const NAMES: Readonly<Record<string, string>> = {
  skillCategories: 'categories',
  roleTitles: 'titles of roles',
  roleResponsibilities: 'responsibilities of roles',
  roleActivities: 'activities of roles',
  buildsOn: 'lines on what roles build on',
  reportingLines: 'reporting lines',
  stageFocuses: 'focuses at stages',
  skillRelations: 'relations of skills',
};

/** What came of an import, or would come of it. `command`: how this program is called. */
export function frameworkOutcomeText(outcome: FrameworkImportOutcome, command: string): string {
  const { framework, taken, remarks, added, changed, removed, unchanged, kept, replaced, dryRun } = outcome;
  const lead = dryRun ? 'would be imported' : 'is imported';
  const place = replaced ? `, over what ${dryRun ? 'has' : 'had'} this slug` : '';
  const counts = Object.entries(taken).map(
    ([list, count]) => `${NAMES[list] ?? list} ${count.toLocaleString('en')}`,
  );
  const licence = framework.licence === null ? 'no licence is stated' : `licence: ${framework.licence}`;
  const lines = [
    `"${framework.title}" ${lead} as ${framework.slug}${place}; ${licence}.`,
    `Taken: ${counts.join(', ')}.`,
    ...(['derived', 'left out', 'noticed'] as const).flatMap((manner) => remarkLines(remarks, manner)),
    '',
    `${added} added, ${changed} changed, ${removed} removed, ${unchanged} as they were.`,
    ...(kept.length === 0
      ? []
      : [
          'Left alone, because it was changed in the database since the last import (--overwrite replaces it):',
          ...kept.slice(0, MOST_KEPT).map(({ id, reason }) => `  ! ${id} (${reason})`),
          ...(kept.length > MOST_KEPT ? [`  and ${kept.length - MOST_KEPT} more`] : []),
        ]),
    ...(dryRun
      ? ['Nothing was written, because of --dry-run.']
      : [
          '',
          'To go on:',
          `  ask      { roles(filter: {frameworks: ["${framework.slug}"]}) { nodes { id title requirements { level skill { name } } } } }`,
          `  export   ${command} export framework ${framework.slug} --format yaml --out ${framework.slug}.yaml`,
          `  remove   ${command} remove framework ${framework.slug}`,
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

function remarkLines(remarks: readonly Remark[], manner: Remark['manner']): string[] {
  const some = remarks.filter((remark) => remark.manner === manner);
  if (some.length === 0) return [];
  return [
    '',
    HEADINGS[manner],
    ...some.slice(0, MOST_REMARKS).map(({ what, count, places }) => {
      const shown = places.slice(0, MOST_PLACES).join('; ');
      return `  ${count.toLocaleString('en').padStart(7)}  ${what} (${shown}${count > MOST_PLACES ? '; ...' : ''})`;
    }),
    ...(some.length > MOST_REMARKS ? [`           and ${some.length - MOST_REMARKS} more kinds`] : []),
  ];
}
