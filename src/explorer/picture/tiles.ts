import type { Inks } from './inks.ts';
import type { Sheet } from './sheet.ts';
import { SIDE, type TilePlace, tilePlaces } from './tile-places.ts';
import { TileSet } from './tile-set.ts';
import type { View } from './view.ts';

/** What may be spent on new tiles in one frame of 16 ms: the rest is for the browser. */
const BUDGET_MS = 6;
/** Of those around what is seen, at least; a tile is a quarter of a megabyte. */
const KEPT = 96;

/**
 * A sheet as tiles, so that panning puts together what was drawn before. New ones are drawn a few in each frame, what is seen
 * first, then what is around it; until they are there the tiles of the size before stand in for them.
 */
export class Tiles {
  readonly #worktop = new OffscreenCanvas(SIDE, SIDE);
  #now: TileSet | undefined;
  #before: TileSet | undefined;

  /** @returns whether there is more to draw */
  draw(ink: CanvasRenderingContext2D, view: View, dense: number, sheet: Sheet, inks: Inks): boolean {
    const scale = view.scale * dense;
    const isNew = this.#now?.is(sheet, inks, scale) !== true;
    if (isNew) this.#begin(new TileSet(sheet, inks, scale, dense));
    const set = this.#now;
    if (set === undefined) return false;
    const x = Math.round(view.x * dense);
    const y = Math.round(view.y * dense);
    const drawn = { width: sheet.width * scale, height: sheet.height * scale };
    const seen = tilePlaces(x, y, ink.canvas, drawn, 0);
    // While somebody zooms, tiles of a size that is gone in the next frame are not worth drawing.
    const isPassing = isNew && this.#before !== undefined;
    const isWhole = !isPassing && this.#make(set, seen, performance.now() + BUDGET_MS, true);
    ink.setTransform(1, 0, 0, 1, 0, 0);
    ink.fillStyle = inks.ground;
    ink.fillRect(0, 0, ink.canvas.width, ink.canvas.height);
    if (isWhole) this.#forget();
    else this.#before?.layScaled(ink, x, y, scale);
    for (const place of seen) set.lay(ink, x, y, place);
    if (!isWhole) return true;
    set.isWhole = true;
    const around = tilePlaces(x, y, ink.canvas, drawn, 1);
    const isReady = this.#make(set, around, performance.now() + BUDGET_MS / 2, false);
    set.keep(Math.max(KEPT, 2 * around.length));
    return !isReady;
  }

  #begin(set: TileSet): void {
    if (this.#now?.isWhole === true) {
      this.#forget();
      this.#before = this.#now;
    } else this.#now?.keep(0);
    this.#now = set;
  }

  #forget(): void {
    this.#before?.keep(0);
    this.#before = undefined;
  }

  /** @returns whether all are there */
  #make(set: TileSet, places: readonly TilePlace[], until: number, isNeeded: boolean): boolean {
    let made = 0;
    for (const place of places) {
      if (set.has(place)) continue;
      if (performance.now() > until && (made > 0 || !isNeeded)) return false;
      set.make(this.#worktop, place);
      made += 1;
    }
    return true;
  }
}
