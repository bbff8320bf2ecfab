import { spanOf } from '../../chart/forest.ts';
import type { PlacedBox } from '../picture/layout/chart-layout.ts';
import { layOut } from '../picture/layout/lay-out.ts';
import type { PictureOptions } from '../picture/options.ts';
import { type ExportedOrganization, positionAt } from '../exported-organization.ts';
import { type PictureLine, pictureLines } from '../picture/picture-lines.ts';
import { labelOf } from '../picture/position-label.ts';
import { xmlText } from './xml-text.ts';

/*
 * GraphML as Gephi, yEd, NetworkX and igraph read it. The ids of the keys are their names, because Gephi goes by the
 * ids; `label` is the one it shows. yEd shows only what its own graphics elements say.
 */

type Value = string | number | boolean | null;
type Read = (organization: ExportedOrganization, position: number) => Value;

/** What a node carries, by name: its GraphML type, and how to read it. */
const NODE_DATA: Readonly<Record<string, readonly [type: string, read: Read | null]>> = {
  label: ['string', labelOf],
  key: ['string', (organization, position) => positionAt(organization, position).key],
  title: ['string', (organization, position) => positionAt(organization, position).title],
  role: ['string', ({ roleTitle }, position) => roleTitle(position)],
  unit: ['string', (organization, position) => positionAt(organization, position).unit],
  location: ['string', (organization, position) => positionAt(organization, position).location],
  grade: ['string', (organization, position) => positionAt(organization, position).grade],
  fte: ['double', (organization, position) => positionAt(organization, position).fte],
  cost: ['double', (organization, position) => positionAt(organization, position).cost],
  vacant: ['boolean', (organization, position) => positionAt(organization, position).vacant],
  depth: ['int', ({ forest }, position) => forest.depth[position]!],
  height: ['int', ({ forest }, position) => forest.height[position]!],
  span: ['int', ({ forest }, position) => spanOf(forest, position)],
  descendants: ['int', ({ forest }, position) => forest.descendants[position]!],
  // Where the layout has it, upwards as Gephi counts.
  x: ['double', null],
  y: ['double', null],
};

/**
 * A chart as a directed graph: a node a position, with what the source says and what was worked out from the whole
 * chart; an edge from a manager to a report, whose `kind` is solid or dotted. Nodes are in the order of the forest and
 * called `n` and their position's number.
 */
export function* graphmlText(
  organization: ExportedOrganization,
  { layout }: Pick<PictureOptions, 'layout'>,
): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
${Object.entries(NODE_DATA)
  .map(([name, [type]]) => `<key id="${name}" for="node" attr.name="${name}" attr.type="${type}"/>\n`)
  .join('')}<key id="nodegraphics" for="node" yfiles.type="nodegraphics"/>
<key id="kind" for="edge" attr.name="kind" attr.type="string"/>
<key id="edgegraphics" for="edge" yfiles.type="edgegraphics"/>
<graph id="${xmlText(graphId(organization.slug))}" edgedefault="directed">
<desc>${xmlText(organization.name)}: edges run from a manager to a report</desc>
`;
  for (const box of layOut(organization, layout).boxes) yield node(organization, box);
  for (const line of pictureLines(organization)) yield edge(line);
  yield '</graph>\n</graphml>\n';
}

/** A name that XML takes for an id. */
function graphId(slug: string): string {
  return `organization-${slug.replace(/[^A-Za-z0-9._-]/g, '-')}`;
}

function node(organization: ExportedOrganization, box: PlacedBox): string {
  const { position, left, top, width, height } = box;
  const place: Readonly<Record<string, Value>> = { x: left + width / 2, y: -(top + height / 2) };
  const data = Object.entries(NODE_DATA).map(([name, [, read]]) => {
    const value = read === null ? place[name]! : read(organization, position);
    return value === null ? '' : `<data key="${name}">${xmlText(value.toString())}</data>`;
  });
  const { vacant } = positionAt(organization, position);
  const label = xmlText(labelOf(organization, position));
  const graphics =
    `<y:ShapeNode><y:Geometry x="${left}" y="${top}" width="${width}" height="${height}"/><y:Fill color="#FFFFFF"/>` +
    `<y:BorderStyle color="#475569" type="${vacant ? 'dashed' : 'line'}" width="1.0"/>` +
    `<y:NodeLabel>${label}</y:NodeLabel><y:Shape type="roundrectangle"/></y:ShapeNode>`;
  return `<node id="n${position}">${data.join('')}<data key="nodegraphics">${graphics}</data></node>\n`;
}

function edge({ manager, report, kind }: PictureLine): string {
  const style = kind === 'solid' ? 'line' : 'dotted';
  const graphics =
    `<y:PolyLineEdge><y:LineStyle color="#475569" type="${style}" width="1.0"/>` +
    '<y:Arrows source="none" target="none"/></y:PolyLineEdge>';
  return (
    `<edge source="n${manager}" target="n${report}"><data key="kind">${kind}</data>` +
    `<data key="edgegraphics">${graphics}</data></edge>\n`
  );
}
