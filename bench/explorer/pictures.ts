import { chartTree } from '../../src/explorer/chart/chart-tree.ts';
import { BOX_HEIGHT, BOX_WIDTH, layOut } from '../../src/explorer/chart/lay-out.ts';
import { BOX, layOutMap } from '../../src/explorer/map/lay-out-map.ts';
import { generateFramework, SHAPES } from '../graph/generated-framework.ts';
import { generateOrganization } from '../organizations/generated-organization.ts';

export const CHART = { slug: 'big', posts: 15_000 } as const;
export const MAP = SHAPES.small;

/** What is drawn, where, for a library that draws boxes and the lines between them. */
export interface Picture {
  readonly name: 'map of 1,000 roles' | 'chart of 15,000 posts';
  readonly width: number;
  readonly height: number;
  readonly box: { readonly width: number; readonly height: number };
  readonly nodes: readonly {
    readonly x: number;
    readonly y: number;
    readonly title: string;
    readonly group: number;
  }[];
  readonly lines: readonly { readonly from: number; readonly to: number }[];
}

/** The same map as the explorer draws, laid out by it. */
export function mapPicture(frame: { width: number; height: number }): Picture {
  const { roles, transitions } = generateFramework(MAP);
  const numbers = new Map(roles.map(({ id }, number) => [id, number]));
  const lines = transitions.map(({ fromId, toId }) => ({
    from: numbers.get(fromId) ?? 0,
    to: numbers.get(toId) ?? 0,
  }));
  const shape = {
    rungs: Float32Array.from(roles, ({ seniority }) => seniority ?? NaN),
    from: Int32Array.from(lines, ({ from }) => from),
    to: Int32Array.from(lines, ({ to }) => to),
  };
  const { x, y, width, height } = layOutMap(shape, frame);
  const nodes = roles.map(({ title, seniority }, number) => ({
    x: x[number] ?? 0,
    y: y[number] ?? 0,
    title,
    group: seniority ?? 0,
  }));
  return { name: 'map of 1,000 roles', width, height, box: BOX, nodes, lines };
}

/** The same chart as the explorer draws, laid out by it. */
export function chartPicture(frame: { width: number; height: number }): Picture {
  const rows = generateOrganization(CHART.posts, 'balanced');
  const numbers = new Map(rows.map(({ id }, number) => [id, number]));
  const manager = Int32Array.from(rows, ({ managers: [above] }) =>
    typeof above === 'string' ? (numbers.get(above) ?? -1) : -1,
  );
  const units = [...new Set(rows.map(({ unit }) => unit))];
  const { x, y, width, height } = layOut(
    chartTree(manager),
    new Uint8Array(rows.length),
    frame.width / frame.height,
  );
  const nodes = rows.map(({ title, unit }, number) => ({
    x: x[number] ?? 0,
    y: y[number] ?? 0,
    title,
    group: units.indexOf(unit) % 8,
  }));
  const lines = [...manager].flatMap((from, to) => (from === -1 ? [] : [{ from, to }]));
  return {
    name: 'chart of 15,000 posts',
    width,
    height,
    box: { width: BOX_WIDTH, height: BOX_HEIGHT },
    nodes,
    lines,
  };
}
