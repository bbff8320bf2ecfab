import type { Inks } from './inks.ts';
import type { Sheet } from './sheet.ts';
import { SIDE, type TilePlace } from './tile-places.ts';

/** The tiles of one sheet at one size and in one theme, each drawn once. */
export class TileSet {
  readonly sheet: Sheet;
  readonly inks: Inks;
  /** Pixels of the device for a unit of the sheet. */
  readonly scale: number;
  /** Whether all that was seen has once been there. */
  isWhole = false;
  readonly #dense: number;
  readonly #tiles = new Map<string, ImageBitmap>();

  constructor(sheet: Sheet, inks: Inks, scale: number, dense: number) {
    this.sheet = sheet;
    this.inks = inks;
    this.scale = scale;
    this.#dense = dense;
  }

  is(sheet: Sheet, inks: Inks, scale: number): boolean {
    return this.sheet === sheet && this.inks === inks && this.scale === scale;
  }

  has({ column, row }: TilePlace): boolean {
    return this.#tiles.has(`${column} ${row}`);
  }

  /** Puts a tile where it belongs, if it is there. */
  lay(ink: CanvasRenderingContext2D, x: number, y: number, { column, row }: TilePlace): void {
    const key = `${column} ${row}`;
    const tile = this.#tiles.get(key);
    if (tile === undefined) return;
    // Those that were used last are forgotten last.
    this.#tiles.delete(key);
    this.#tiles.set(key, tile);
    ink.drawImage(tile, x + column * SIDE, y + row * SIDE);
  }

  /** All tiles, larger or smaller than they were drawn: until there are better ones. */
  layScaled(ink: CanvasRenderingContext2D, x: number, y: number, scale: number): void {
    const side = (SIDE * scale) / this.scale;
    for (const [key, tile] of this.#tiles) {
      const [column = 0, row = 0] = key.split(' ').map(Number);
      const left = Math.round(x + column * side);
      const top = Math.round(y + row * side);
      if (left > ink.canvas.width || top > ink.canvas.height || left + side < 0 || top + side < 0) continue;
      // To whole pixels, or the ground would be seen between two.
      const right = Math.round(x + (column + 1) * side);
      const bottom = Math.round(y + (row + 1) * side);
      ink.drawImage(tile, left, top, right - left, bottom - top);
    }
  }

  make(worktop: OffscreenCanvas, { column, row }: TilePlace): void {
    const ink = worktop.getContext('2d', { alpha: false });
    if (ink === null) return;
    const { scale, sheet, inks } = this;
    const left = column * SIDE;
    const top = row * SIDE;
    ink.setTransform(1, 0, 0, 1, 0, 0);
    ink.fillStyle = inks.ground;
    ink.fillRect(0, 0, SIDE, SIDE);
    ink.setTransform(scale, 0, 0, scale, -left, -top);
    const part = {
      left: left / scale,
      top: top / scale,
      right: (left + SIDE) / scale,
      bottom: (top + SIDE) / scale,
    };
    sheet.drawPart(ink, part, scale / this.#dense, inks);
    this.#tiles.set(`${column} ${row}`, worktop.transferToImageBitmap());
  }

  /** Forgets what was used longest ago. */
  keep(most: number): void {
    for (const [key, tile] of this.#tiles) {
      if (this.#tiles.size <= most) return;
      tile.close();
      this.#tiles.delete(key);
    }
  }
}
