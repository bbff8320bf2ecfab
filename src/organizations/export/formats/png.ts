import { InvalidInputError } from '../../../graph/errors.ts';
import type { ExportedOrganization } from '../exported-organization.ts';
import { drawChart } from '../picture/draw-chart.ts';
import { layOut } from '../picture/layout/lay-out.ts';
import { ownLetters } from '../picture/letters.ts';
import type { PictureOptions } from '../picture/options.ts';
import { svgOf } from './svg.ts';

/** A picture of more is refused: it would take 4 bytes each while it is drawn. */
const MOST_PIXELS = 64_000_000;
/** Pixels a px of the layout where there is room for them, so that small letters are clear. */
const SCALES = [2, 1.5, 1];

/**
 * A chart as a picture of pixels, with letters of its own; the SVG, drawn.
 * @throws InvalidInputError at once, where it would have too many pixels
 */
export function pngBytes(
  organization: ExportedOrganization,
  { layout }: PictureOptions,
): AsyncIterable<Uint8Array> {
  const placed = layOut(organization, layout);
  const pixels = placed.width * placed.height;
  const scale = SCALES.find((each) => pixels * each * each <= MOST_PIXELS);
  if (scale === undefined) {
    throw new InvalidInputError(
      `The picture would have ${placed.width} x ${placed.height} pixels, more than ${MOST_PIXELS}: ask for a part of the ` +
        'chart (within), for fewer levels (depth), for the layout compact, or for pdf, which has pages.',
      { argument: 'format' },
    );
  }
  return draw();

  async function* draw(): AsyncGenerator<Uint8Array> {
    const [{ renderAsync }, letters] = await Promise.all([import('@resvg/resvg-js'), ownLetters()]);
    const drawing = drawChart(organization, placed, { unreadable: letters.lacking(organization) });
    const image = await renderAsync([...svgOf(drawing)].join(''), {
      fitTo: { mode: 'zoom', value: scale! },
      font: { loadSystemFonts: false, fontFiles: [...letters.files], defaultFontFamily: 'DejaVu Sans' },
    });
    yield image.asPng();
  }
}
