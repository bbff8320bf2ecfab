/*
 * `npm run bench -- explorer`: the explorer in Chromium without a GPU, with a server, a framework of 1,000 roles and an org
 * chart of 15,000 posts of its own; the same pictures drawn by graph libraries; and a blank page of the same machine. Takes
 * some minutes. Prints tables and writes bench/results/explorer.json.
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { measureBlankPage } from './blank-page.ts';
import { drawingKb } from './drawing-bytes.ts';
import { measureFirstView } from './first-view.ts';
import { LIBRARIES } from './libraries.ts';
import { measureExplorer } from './measure-explorer.ts';
import { measureLibrary } from './measure-library.ts';
import { chartPicture, mapPicture } from './pictures.ts';
import { measureRating } from './rating.ts';
import type { PictureRow } from './rows.ts';
import { serveExplorer } from './served-explorer.ts';

/** The canvas of a window as wide as a page can be. */
const FRAME = { width: 1_120, height: 640 };
const isAlone = process.argv.includes('--alone');

await using explorer = await serveExplorer();
const rows: PictureRow[] = [];
let size = FRAME;
for (const [picture, drawnBy] of [
  [
    mapPicture(FRAME),
    ['picture/picture-canvas.tsx', 'map/map-sheet.ts', 'map/map-marks.ts', 'map/map-worker.ts'],
  ],
  [
    chartPicture(),
    ['picture/picture-canvas.tsx', 'chart/chart-sheet.ts', 'chart/chart-marks.ts', 'chart/lay-out.ts'],
  ],
] as const) {
  note(picture.name);
  const measured = await measureExplorer(explorer.url, picture, await drawingKb(drawnBy));
  rows.push(...measured.rows);
  size = measured.size;
  for (const library of isAlone ? [] : LIBRARIES) {
    note(library.name);
    rows.push(...(await measureLibrary(library, picture, size)));
  }
}
const blank = await measureBlankPage(size);
const firstView = await measureFirstView(explorer.url);
const rating = await measureRating(explorer.url);
console.table(rows.map((row) => ({ ...row, memoryMb: row.memoryMb - blank.memoryMb })));
console.table([{ ...blank }, { ...firstView }, { ...rating }]);

const machine = `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`;
const results = { machine, canvas: size, blank, firstView, rating, pictures: rows };
const file = new URL(
  isAlone ? '../results/explorer-alone.json' : '../results/explorer.json',
  import.meta.url,
);
writeFileSync(file, `${JSON.stringify(results, rounding, 2)}\n`);

/** A tenth is more than a busy machine repeats. */
function rounding(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 10) / 10 : value;
}

function note(what: string): void {
  process.stderr.write(`${what}\n`);
}
