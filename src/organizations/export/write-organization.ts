import { InvalidInputError } from '../../graph/errors.ts';
import { EXPORT_FORMATS, type ExportFormat, type ExportFormatFacts } from './export-formats.ts';
import type { ExportedOrganization } from './exported-organization.ts';
import { csvText } from './formats/csv.ts';
import { dotText } from './formats/dot.ts';
import { graphmlText } from './formats/graphml.ts';
import { jsonText } from './formats/json.ts';
import { mermaidText } from './formats/mermaid.ts';
import { pngBytes } from './formats/png.ts';
import { svgText } from './formats/svg.ts';
import type { PictureOptions } from './picture/options.ts';

/** A file as chunks that joined are the whole. */
export type Chunks = Iterable<string> | AsyncIterable<Uint8Array>;

/** The file in chunks; the same chart gives the same. */
type Write = (organization: ExportedOrganization, options: PictureOptions) => Chunks;

const WRITERS = {
  csv: csvText,
  json: jsonText,
  graphml: graphmlText,
  mermaid: mermaidText,
  dot: dotText,
  svg: svgText,
  png: pngBytes,
  pdf: writePdf,
} as const satisfies Readonly<Record<ExportFormat, Write>>;

export const USUAL_PICTURE: PictureOptions = { layout: null, paper: 'a4' };

/** Its libraries take longer to load than most charts to write. */
async function* writePdf(organization: ExportedOrganization, options: PictureOptions) {
  yield* (await import('./formats/pdf.ts')).pdfBytes(organization, options);
}

/**
 * The chart in a format, as chunks that joined are the file. The same chart gives the same. Formats of text without a
 * limit are written as they are read; nothing holds the whole.
 * @throws InvalidInputError at once, before the first chunk, for more positions than the format takes
 */
export function writeOrganization(
  organization: ExportedOrganization,
  format: ExportFormat,
  options: PictureOptions = USUAL_PICTURE,
): Chunks {
  const { mostPositions }: ExportFormatFacts = EXPORT_FORMATS[format];
  const count = organization.positions.length;
  if (mostPositions !== null && count > mostPositions) {
    throw new InvalidInputError(
      `${format} takes at most ${mostPositions} positions and this would be ${count}: ask for a part of the chart ` +
        `(within), for fewer levels (depth), or for ${formatsFor(count).join(', ')}.`,
      { argument: 'format', positions: count, mostPositions },
    );
  }
  const write: Write = WRITERS[format];
  return write(organization, options);
}

function formatsFor(count: number): string[] {
  return Object.entries(EXPORT_FORMATS)
    .filter(([, { mostPositions }]) => mostPositions === null || count <= mostPositions)
    .map(([format]) => format);
}
