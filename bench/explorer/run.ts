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
import { measureRating, type RatingFigures } from './rating.ts';
import type { PictureRow } from './rows.ts';
import { serveExplorer } from './served-explorer.ts';

/** The canvas of a window as wide as a page can be. */
const FRAME = { width: 1_120, height: 640 };
const CANVAS = 'picture/picture-canvas.tsx';
const MAP_FILES = [CANVAS, 'map/map-sheet.ts', 'map/map-marks.ts', 'map/map-worker.ts'];
const CHART_FILES = [CANVAS, 'chart/chart-sheet.ts', 'chart/chart-marks.ts', 'chart/lay-out.ts'];
/** `--alone`: without the libraries. */
const isAlone = process.argv.includes('--alone');

const rating = await ratingFigures();
await using explorer = await serveExplorer({ isLarge: true });
const firstView = await measureFirstView(explorer.url);
const blank = await measureBlankPage(FRAME);
console.table([{ ...blank }, { ...firstView }, { ...rating }]);
const rows: PictureRow[] = [];
keep();
for (const [picture, drawnBy] of [
  [mapPicture(FRAME), MAP_FILES],
  [chartPicture(FRAME), CHART_FILES],
] as const) {
  note(picture.name);
  const { rows: own, size } = await measureExplorer(explorer.url, picture, await drawingKb(drawnBy));
  rows.push(...own);
  for (const library of isAlone ? [] : LIBRARIES) {
    note(library.name);
    rows.push(...(await measureLibrary(library, picture, size)));
    keep();
  }
}
keep();
console.table(rows.map((row) => ({ ...row, memoryMb: row.memoryMb - blank.memoryMb })));

/** With the built-in framework alone: it is the one that advises on ways. */
async function ratingFigures(): Promise<RatingFigures> {
  await using small = await serveExplorer({ isLarge: false });
  return await measureRating(small.url);
}

/** After each, so that a run that is ended has measured something. */
function keep(): void {
  const machine = `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`;
  const results = { machine, blank, firstView, rating, pictures: rows };
  const name = isAlone ? 'explorer-alone.json' : 'explorer.json';
  writeFileSync(new URL(`../results/${name}`, import.meta.url), `${JSON.stringify(results, rounding, 2)}\n`);
}

/** A tenth is more than a busy machine repeats. */
function rounding(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 10) / 10 : value;
}

function note(what: string): void {
  process.stderr.write(`${what}\n`);
}
