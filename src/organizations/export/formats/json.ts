import { neighboursOf, spanOf } from '../../chart/forest.ts';
import { type ExportedOrganization, positionAt } from '../exported-organization.ts';
import { type ManagersInExport, managersInExport } from './stated-managers.ts';

/**
 * A chart as JSON, `{"organization": "the-slug", "name": ..., "asOf": ..., "positions": [...]}`, with `gradeOrder` where an
 * order of grades was stated, a position a line and in
 * the order of the source, so that importing it gives the same chart. `managers` and `dottedManagers` are what the
 * source states, each manager an entry. `key` is there where it is not the id. `derived` holds what was worked out from
 * the whole chart, also where a part of it is written: whom the position reports to as the chart is read, by their keys, and how
 * far it is from both ends; an import passes over it and over the keys.
 */
export function* jsonText(organization: ExportedOrganization): Generator<string> {
  const { name, slug, asOf, gradeOrder, positions } = organization;
  const managers = managersInExport(organization);
  const head = { organization: slug, name, asOf, ...(gradeOrder === null ? {} : { gradeOrder }) };
  const entries = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  yield `{\n${entries.join('')}"positions": [`;
  let separator = '\n';
  for (const number of positions.toSorted((a, b) => a - b)) {
    yield separator + JSON.stringify(written(organization, managers, number));
    separator = ',\n';
  }
  yield '\n]\n}\n';
}

function written(organization: ExportedOrganization, managers: ManagersInExport, number: number) {
  const solid = managers.solid(number);
  const dotted = managers.dotted(number);
  const { forest } = organization;
  const keyOf = (other: number) => (other === -1 ? null : positionAt(organization, other).key);
  const position = positionAt(organization, number);
  const { sourceId, key, title, unit, location, grade, fte, cost } = position;
  const { currency, vacant, status, headcount } = position;
  return {
    id: sourceId,
    ...(key === sourceId ? {} : { key }),
    title,
    managers: [...solid.known, ...solid.unknown],
    dottedManagers: [...dotted.known, ...dotted.unknown],
    role: organization.roleTitle(number),
    unit,
    location,
    grade,
    fte,
    cost,
    ...(currency === null ? {} : { currency }),
    vacant,
    ...(status === null ? {} : { status }),
    ...(headcount === null ? {} : { headcount }),
    attributes: organization.attributes(number),
    derived: {
      manager: keyOf(forest.manager[number]!),
      dottedManagers: Array.from(neighboursOf(forest.dottedManagers, number), keyOf),
      depth: forest.depth[number],
      height: forest.height[number],
      span: spanOf(forest, number),
      descendants: forest.descendants[number],
    },
  };
}
