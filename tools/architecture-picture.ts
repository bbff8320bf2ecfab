/*
 * docs/images/architecture.svg: the rooms of src/ and what each imports, as dependency-cruiser finds it. Where a room
 * stands is said here, since a person reads it from top to bottom; which arrows there are is not.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');

interface Room {
  readonly name: string;
  /** What lies in it, beneath src/. */
  readonly holds: RegExp;
  readonly lines: readonly string[];
  /** The middle of its box, and the width. */
  readonly at: readonly [x: number, y: number];
  readonly width: number;
}

const SUBJECTS = [
  'advice',
  'frameworks',
  'nodes',
  'organizations',
  'mappings',
  'paths',
  'plans',
  'reporting',
  'roles',
  'search',
  'seed',
  'sizes',
  'skills',
  'sources',
  'titles',
];

/** The first room that holds a file is the room that it is in. */
const ROOMS: readonly Room[] = [
  { name: 'cli', holds: /^cli\//, lines: ['commands'], at: [140, 120], width: 180 },
  { name: 'http', holds: /^http\//, lines: ['requests, files, health'], at: [800, 120], width: 200 },
  { name: 'graphql', holds: /^graphql\//, lines: ['SDL, resolvers, errors'], at: [480, 120], width: 200 },
  { name: 'access', holds: /^access\//, lines: ['who asks, and what'], at: [620, 265], width: 130 },
  {
    name: 'running-server',
    holds: /^running-server\//,
    lines: ['how it is found'],
    at: [90, 195],
    width: 150,
  },
  {
    name: 'readings',
    holds: /^readings\//,
    lines: ['keeps the graph as it was read'],
    at: [810, 265],
    width: 230,
  },
  {
    name: 'organizations/chart',
    holds: /^organizations\/chart\//,
    lines: ['one org chart, read whole'],
    at: [230, 430],
    width: 210,
  },
  {
    name: 'subjects',
    holds: new RegExp(`^(${SUBJECTS.join('|')})/`),
    lines: [SUBJECTS.slice(0, 6).join(', '), SUBJECTS.slice(6).join(', ')],
    at: [330, 265],
    width: 420,
  },
  { name: 'graph', holds: /^graph\//, lines: ['what all subjects speak of'], at: [500, 560], width: 220 },
  {
    name: 'storage/port',
    holds: /^storage\/port\//,
    lines: ['the seam to a database'],
    at: [780, 560],
    width: 190,
  },
  { name: 'storage/neo4j', holds: /^storage\/neo4j\//, lines: ['an engine'], at: [870, 655], width: 150 },
  {
    name: 'storage/embedded',
    holds: /^storage\/embedded\//,
    lines: ['an engine'],
    at: [660, 655],
    width: 170,
  },
  { name: 'storage', holds: /^storage\//, lines: ['every Cypher statement'], at: [800, 430], width: 200 },
];
/**
 * What puts the program together, its configuration, what watches it, and what runs in a browser: they would have no
 * arrows, or all.
 */
const NO_ROOM = /^(composition\/|explorer\/|telemetry\/|(app|config|main|seed-folder|variables)\.ts$)/;

interface Cruise {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly resolved: string }[];
  }[];
}

/** The picture as SVG: the same for the same rooms, however many imports an arrow stands for. */
export function architecturePicture(): string {
  const imports = importsOfRooms();
  const arrows = imports.map(([from, to]) => {
    const isMutual = imports.some(([other, back]) => other === to && back === from);
    return arrow(from, to, isMutual ? 6 : 0);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 80 960 620" font-family="Helvetica, Arial, sans-serif" role="img">
<title>The rooms of src/ and what they import</title>
<style>
  text { fill: #1f2933; text-anchor: middle }
  .name { font-weight: bold; font-size: 15px }
  .line { font-size: 12px; fill: #52606d }
  .room { fill: #f5f7fa; stroke: #7b8794 }
  .import { fill: none; stroke: #829ab1; stroke-width: 1.5px }
</style>
<rect y="80" width="960" height="620" fill="#fff"/>
<defs><marker id="to" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" fill="#627d98"/></marker></defs>
${[...arrows, ...ROOMS.map(box)].join('\n')}
</svg>
`;
}

/** Which room imports which, in the order of the rooms. */
function importsOfRooms(): (readonly [Room, Room])[] {
  const found = new Set<string>();
  for (const { source, dependencies } of cruise().modules) {
    for (const { resolved } of dependencies) found.add(`${roomOf(source)?.name} ${roomOf(resolved)?.name}`);
  }
  return ROOMS.flatMap((from) => ROOMS.map((to) => [from, to] as const)).filter(
    ([from, to]) => from !== to && found.has(`${from.name} ${to.name}`),
  );
}

function cruise(): Cruise {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      path.join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
      'src',
      '--output-type',
      'json',
    ],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  // It also fails where a rule is broken, which `npm run check` tells by itself.
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser failed with ${status}:\n${stderr}`);
  return JSON.parse(stdout) as Cruise;
}

function roomOf(file: string): Room | null {
  if (!file.startsWith('src/')) return null;
  const beneath = file.slice('src/'.length);
  if (NO_ROOM.test(beneath)) return null;
  const room = ROOMS.find(({ holds }) => holds.test(beneath));
  if (room === undefined) throw new Error(`${file} is in no room that tools/architecture-picture.ts knows.`);
  return room;
}

function box(room: Room): string {
  const { name, lines, at, width } = room;
  const [x, y] = at;
  const height = heightOf(room);
  const texts = lines.map(
    (line, index) => `<text class="line" x="${x}" y="${y - height / 2 + 37 + 15 * index}">${line}</text>`,
  );
  return `<g><rect class="room" x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="6"/><text class="name" x="${x}" y="${y - height / 2 + 20}">${name}</text>${texts.join('')}</g>`;
}

function heightOf({ lines }: Room): number {
  return 30 + 15 * lines.length;
}

/** From the edge of a box to the edge of another, along the line between their middles; two ways lie side by side. */
function arrow(from: Room, to: Room, beside: number): string {
  const [dx, dy] = [to.at[0] - from.at[0], to.at[1] - from.at[1]];
  const length = Math.hypot(dx, dy);
  const [aside, down] = [(-dy / length) * beside, (dx / length) * beside];
  const [x1, y1] = edgeOf(from, dx, dy);
  const [x2, y2] = edgeOf(to, -dx, -dy);
  const points = [x1 + aside, y1 + down, x2 + aside, y2 + down].map((value) => value.toFixed(1)).join(' ');
  return `<path class="import" d="M${points}" marker-end="url(#to)"><title>${from.name} imports ${to.name}</title></path>`;
}

/** Where the line that leaves a box's middle in a direction crosses its edge. */
function edgeOf(room: Room, dx: number, dy: number): readonly [number, number] {
  const share = Math.min(
    room.width / 2 / Math.max(Math.abs(dx), 1e-9),
    heightOf(room) / 2 / Math.max(Math.abs(dy), 1e-9),
  );
  return [room.at[0] + dx * share, room.at[1] + dy * share];
}
