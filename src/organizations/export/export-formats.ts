import { InvalidInputError } from '../../graph/errors.ts';
import type { ExportedOrganization } from './exported-organization.ts';
import { csvText } from './formats/csv.ts';
import { dotText } from './formats/dot.ts';
import { graphmlText } from './formats/graphml.ts';
import { jsonText } from './formats/json.ts';
import { mermaidText } from './formats/mermaid.ts';
import { svgText } from './formats/svg/svg.ts';

export interface ExportFormatFacts {
  /** For the header `Content-Type`. */
  readonly mediaType: string;
  /** Of the file name, without a dot. */
  readonly ending: string;
  /** More are refused; null where any number can be written. */
  readonly mostPositions: number | null;
  /** Whether a browser shows it rather than saves it. */
  readonly isShown: boolean;
  /** The file as chunks of text; the same chart gives the same text. */
  readonly write: (organization: ExportedOrganization) => Iterable<string>;
}

/** The formats an organization chart is written in. */
export const EXPORT_FORMATS = {
  csv: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    ending: 'csv',
    mostPositions: null,
    isShown: false,
    write: csvText,
  },
  json: {
    mediaType: 'application/json; charset=utf-8',
    ending: 'json',
    mostPositions: null,
    isShown: false,
    write: jsonText,
  },
  graphml: {
    mediaType: 'application/graphml+xml; charset=utf-8',
    ending: 'graphml',
    mostPositions: null,
    isShown: false,
    write: graphmlText,
  },
  mermaid: {
    mediaType: 'text/vnd.mermaid; charset=utf-8',
    ending: 'mmd',
    mostPositions: 500,
    isShown: true,
    write: mermaidText,
  },
  dot: {
    mediaType: 'text/vnd.graphviz; charset=utf-8',
    ending: 'dot',
    mostPositions: null,
    isShown: false,
    write: dotText,
  },
  svg: {
    mediaType: 'image/svg+xml; charset=utf-8',
    ending: 'svg',
    mostPositions: 2000,
    isShown: true,
    write: svgText,
  },
} as const satisfies Readonly<Record<string, ExportFormatFacts>>;
export type ExportFormat = keyof typeof EXPORT_FORMATS;

/**
 * The chart in a format, as chunks of text that joined are the file. The same chart gives the same text. Formats
 * without a limit are written as they are read; nothing holds the whole.
 * @throws InvalidInputError at once, before the first chunk, for more positions than the format takes
 */
export function writeOrganization(
  organization: ExportedOrganization,
  format: ExportFormat,
): Iterable<string> {
  const { mostPositions, write } = EXPORT_FORMATS[format];
  const count = organization.positions.length;
  if (mostPositions !== null && count > mostPositions) {
    throw new InvalidInputError(
      `${format} takes at most ${mostPositions} positions and this would be ${count}: ask for a part of the chart ` +
        `(within), for fewer levels (depth), or for ${formatsFor(count).join(', ')}.`,
      { argument: 'format', positions: count, mostPositions },
    );
  }
  return write(organization);
}

function formatsFor(count: number): string[] {
  return Object.entries(EXPORT_FORMATS)
    .filter(([, { mostPositions }]) => mostPositions === null || count <= mostPositions)
    .map(([format]) => format);
}
