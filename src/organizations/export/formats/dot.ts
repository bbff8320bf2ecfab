import { spanOf } from '../../chart/forest.ts';
import type { PlacedBox } from '../picture/layout/chart-layout.ts';
import { layOut } from '../picture/layout/lay-out.ts';
import type { PictureOptions } from '../picture/options.ts';
import { type ExportedOrganization, positionAt } from '../exported-organization.ts';
import { pictureLines } from '../picture/picture-lines.ts';
import { labelOf, sublabelOf } from '../picture/position-label.ts';

/**
 * A chart for Graphviz: a node a position, called `n` and its number, with what was worked out from the whole chart as
 * attributes of its own; an edge from a manager to a report. Dotted lines do not move a position to another level.
 */
export function* dotText(
  organization: ExportedOrganization,
  { layout }: Pick<PictureOptions, 'layout'>,
): Generator<string> {
  const name = dotString(organization.name);
  yield `digraph ${name} {\n  label=${name}; labelloc=t; fontname="Helvetica";\n`;
  yield '  node [shape=box, style=rounded, fontname="Helvetica", fontsize=11];\n  edge [arrowhead=none];\n';
  for (const box of layOut(organization, layout).boxes) {
    yield `  n${box.position} [${nodeAttributes(organization, box.position)}, ${placeOf(box)}];\n`;
  }
  for (const { manager, report, kind } of pictureLines(organization)) {
    yield `  n${manager} -> n${report}${kind === 'solid' ? '' : ' [style=dotted, constraint=false]'};\n`;
  }
  yield '}\n';
}

function nodeAttributes(organization: ExportedOrganization, number: number): string {
  const { forest } = organization;
  const label = [labelOf(organization, number), sublabelOf(organization, number)].filter(
    (line) => line !== '',
  );
  const attributes = [
    `label=${dotString(label.join('\n'))}`,
    `depth=${forest.depth[number]!}`,
    `height_below=${forest.height[number]!}`,
    `span=${spanOf(forest, number)}`,
    `descendants=${forest.descendants[number]!}`,
  ];
  if (positionAt(organization, number).vacant) attributes.push('style="rounded,dashed"');
  return attributes.join(', ');
}

/** In points upwards, as `neato -n` and `fdp` take places; `dot` makes its own. */
function placeOf({ left, top, width, height }: PlacedBox): string {
  return `pos="${left + width / 2},${-(top + height / 2)}!"`;
}

/**
 * A quoted string of the DOT language that Graphviz shows as the text is. Besides quotes and line ends, a label knows
 * backslashes (`\N` is the name of the node) and entities as in HTML.
 */
export function dotString(text: string): string {
  const escaped = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\v\f\x0e-\x1f]/g, '\ufffd')
    .replace(/["\\]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('\n', '\\n');
  return `"${escaped}"`;
}
