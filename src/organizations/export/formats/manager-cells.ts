import { partsOf } from '../../chart/chart-builder.ts';
import type { StatedManagers } from './stated-managers.ts';

/**
 * The managers of a position as cells of a table such that each cell, read by itself, gives back what it was made of.
 * Ids stand together in one cell, `17; 42`, where a reader takes that apart into just these; an id with a separator in
 * it has a cell of its own, and so has every text that is nobody's id.
 */
export function managerCells({ known, unknown }: StatedManagers, isId: (text: string) => boolean): string[] {
  const cells: string[] = [];
  let together: string[] = [];
  const close = () => {
    const cell = together.join('; ');
    // All of it might be the id of yet another position.
    if (together.length > 1 && isId(cell)) cells.push(...together);
    else if (together.length > 0) cells.push(cell);
    together = [];
  };
  for (const id of known) {
    if (isId(id) && partsOf(id)[0] === id) {
      together.push(id);
    } else {
      close();
      cells.push(id);
    }
  }
  close();
  return [...cells, ...unknown];
}
