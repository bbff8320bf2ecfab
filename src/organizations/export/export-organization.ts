import { InvalidInputError } from '../../graph/errors.ts';
import { csvText } from './formats/csv.ts';
import { dotText } from './formats/dot.ts';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats.ts';
import type { ExportedOrganization } from './exported-organization.ts';
import { graphmlText } from './formats/graphml.ts';
import { jsonText } from './formats/json.ts';
import { mermaidText } from './formats/mermaid.ts';
import { svgText } from './formats/svg/svg.ts';

/**
 * The chart in a format, as chunks of text that joined are the file. The same chart gives the same text. Formats
 * without a limit are written as they are read; nothing holds the whole.
 * @throws InvalidInputError at once, before the first chunk, for more positions than the format takes
 */
export function exportOrganization(
  organization: ExportedOrganization,
  format: ExportFormat,
): Iterable<string> {
  const { mostPositions } = EXPORT_FORMATS[format];
  const count = organization.positions.length;
  if (mostPositions !== null && count > mostPositions) {
    throw new InvalidInputError(
      `${format} takes at most ${mostPositions} positions and this would be ${count}: ask for a part of the chart ` +
        `(within), for fewer levels (depth), or for ${formatsFor(count).join(', ')}.`,
      { argument: 'format', positions: count, mostPositions },
    );
  }
  return WRITERS[format](organization);
}

const WRITERS: Readonly<Record<ExportFormat, (organization: ExportedOrganization) => Iterable<string>>> = {
  csv: csvText,
  json: jsonText,
  graphml: graphmlText,
  mermaid: mermaidText,
  dot: dotText,
  svg: svgText,
};

function formatsFor(count: number): string[] {
  return Object.entries(EXPORT_FORMATS)
    .filter(([, { mostPositions }]) => mostPositions === null || count <= mostPositions)
    .map(([format]) => format);
}
