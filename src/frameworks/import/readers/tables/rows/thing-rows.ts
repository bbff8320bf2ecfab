import { involvementOf, rungOf, severalOf, trackOf } from '../cell-values.ts';
import type { TableRow } from '../named-tables.ts';
import type { Cell } from '../row-cells.ts';
import type { TableFindings } from '../table-findings.ts';
import { stepRow } from './fact-rows.ts';

/** A row that describes a role, with what it answers for and where it leads. */
export function roleRow(findings: TableFindings, row: TableRow, cell: Cell): void {
  const { at } = row;
  const title = cell('role');
  const key = cell('roleId') || title;
  if (key === '') return findings.remark('left out', 'a row without a role', at);
  const track = cell('track');
  if (track !== '' && trackOf(track) === null) {
    const what = `the track "${track}", which is neither individual, management nor executive`;
    findings.remark('left out', what, at);
  }
  const rung = cell('rung');
  if (rung !== '' && rungOf(rung) === null)
    findings.remark('left out', `the rung "${rung}", which is no number from 1 to 20`, at);
  const aliases = severalOf(cell('aliases'));
  const code = cell('code');
  findings.role(
    {
      key,
      title: title || key,
      aliases,
      summary: cell('summary') || null,
      track: trackOf(track),
      seniority: rungOf(rung),
      levelCodes: code === '' ? [] : [code],
      at,
    },
    title,
    aliases,
  );
  for (const to of severalOf(cell('reportsTo'))) findings.fact({ is: 'reportingLine', from: key, to, at });
  for (const to of severalOf(cell('to'))) stepRow(findings, row, key, to, cell);
  for (const name of severalOf(cell('responsibility'))) {
    findings.responsibility({ key: name, title: name, area: cell('area') || null, at });
    const stated = cell('involvement');
    const involvement = involvementOf(stated);
    if (stated !== '' && involvement === null)
      findings.remark('left out', `the involvement "${stated}"; it owns it`, at);
    findings.fact({
      is: 'roleResponsibility',
      role: key,
      responsibility: name,
      involvement: involvement ?? 'OWNS',
      expectation: cell('expectation') || null,
      at,
    });
  }
}

/** A row that describes a skill. */
export function skillRow(findings: TableFindings, { at }: TableRow, cell: Cell): void {
  const name = cell('skill');
  const key = cell('skillId') || name;
  if (key === '') return findings.remark('left out', 'a row without a skill', at);
  const aliases = severalOf(cell('aliases'));
  const description = joined(cell('summary'), cell('expectation')) || null;
  const category = findings.category(cell('category'), at);
  findings.skill({ key, name: name || key, aliases, description, category, at }, name, aliases);
}

/** A row that describes a responsibility. */
export function responsibilityRow(findings: TableFindings, { at }: TableRow, cell: Cell): void {
  const title = cell('responsibility');
  if (title === '') return findings.remark('left out', 'a row without a responsibility', at);
  const description = joined(cell('summary'), cell('expectation')) || null;
  const [area, category] = [cell('area'), cell('category')];
  findings.responsibility({ key: title, title, description, area: area || category || null, at });
}

/** Both texts, each once. */
function joined(...texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== ''))].join('\n');
}
