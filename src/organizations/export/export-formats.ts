import { InvalidInputError } from '../../graph/errors.ts';
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

export interface ExportFormatFacts {
  /** For the header `Content-Type`. */
  readonly mediaType: string;
  /** Of the file name, without a dot. */
  readonly ending: string;
  /** More are refused; null where any number can be written. */
  readonly mostPositions: number | null;
  /** Whether a browser shows it rather than saves it. */
  readonly isShown: boolean;
  /** Which of the options about pictures it heeds. */
  readonly options: readonly (keyof PictureOptions)[];
  /** The file in chunks; the same chart gives the same. */
  readonly write: (organization: ExportedOrganization, options: PictureOptions) => Chunks;
}

/** The formats an organization chart is written in. */
export const EXPORT_FORMATS = {
  csv: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    ending: 'csv',
    mostPositions: null,
    isShown: false,
    options: [],
    write: csvText,
  },
  json: {
    mediaType: 'application/json; charset=utf-8',
    ending: 'json',
    mostPositions: null,
    isShown: false,
    options: [],
    write: jsonText,
  },
  graphml: {
    mediaType: 'application/graphml+xml; charset=utf-8',
    ending: 'graphml',
    mostPositions: null,
    isShown: false,
    options: ['layout'],
    write: graphmlText,
  },
  mermaid: {
    mediaType: 'text/vnd.mermaid; charset=utf-8',
    ending: 'mmd',
    mostPositions: 500,
    isShown: true,
    options: [],
    write: mermaidText,
  },
  dot: {
    mediaType: 'text/vnd.graphviz; charset=utf-8',
    ending: 'dot',
    mostPositions: null,
    isShown: false,
    options: ['layout'],
    write: dotText,
  },
  svg: {
    mediaType: 'image/svg+xml; charset=utf-8',
    ending: 'svg',
    mostPositions: 2000,
    isShown: true,
    options: ['layout'],
    write: svgText,
  },
  png: {
    mediaType: 'image/png',
    ending: 'png',
    mostPositions: 2000,
    isShown: true,
    options: ['layout'],
    write: pngBytes,
  },
  pdf: {
    mediaType: 'application/pdf',
    ending: 'pdf',
    mostPositions: 20_000,
    isShown: true,
    options: ['paper'],
    // Its libraries take longer to load than most charts to write.
    write: async function* (organization, options) {
      yield* (await import('./formats/pdf.ts')).pdfBytes(organization, options);
    },
  },
} as const satisfies Readonly<Record<string, ExportFormatFacts>>;
export type ExportFormat = keyof typeof EXPORT_FORMATS;

export const USUAL_PICTURE: PictureOptions = { layout: null, paper: 'a4' };

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
  const { mostPositions, write }: ExportFormatFacts = EXPORT_FORMATS[format];
  const count = organization.positions.length;
  if (mostPositions !== null && count > mostPositions) {
    throw new InvalidInputError(
      `${format} takes at most ${mostPositions} positions and this would be ${count}: ask for a part of the chart ` +
        `(within), for fewer levels (depth), or for ${formatsFor(count).join(', ')}.`,
      { argument: 'format', positions: count, mostPositions },
    );
  }
  return write(organization, options);
}

function formatsFor(count: number): string[] {
  return Object.entries(EXPORT_FORMATS)
    .filter(([, { mostPositions }]) => mostPositions === null || count <= mostPositions)
    .map(([format]) => format);
}
