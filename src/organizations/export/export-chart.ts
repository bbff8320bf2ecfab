import { InvalidInputError } from '../../graph/errors.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import { EXPORT_FORMATS, type ExportFormat, type ExportFormatFacts } from './export-formats.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { inPieces } from '../../graph/text/pieces.ts';
import { tagOfParts } from '../../graph/text/tag.ts';
import { exportedChart, selectPositions } from './exported-organization.ts';
import type { LayoutName, PaperName, PictureOptions } from './picture/options.ts';
import { getOrganization } from '../organizations.ts';
import { getNumber } from '../positions/find-number.ts';
import { type Chunks, USUAL_PICTURE, writeOrganization } from './write-organization.ts';

/** Which part of a chart is wanted, and how it is written. */
export interface ExportQuestion {
  readonly format: ExportFormat;
  /** The position at the top, by global id or the source's own; left out: the whole chart. */
  readonly within?: string | undefined;
  /** How many levels below the top, 0 or more; left out: all. */
  readonly depth?: number | undefined;
  /** How boxes are placed, where the format has places; left out: so that the picture is not too wide. */
  readonly layout?: LayoutName | undefined;
  /** What a document is printed on; left out: A4. */
  readonly paper?: PaperName | undefined;
}

/** A chart in a format. */
export interface OrganizationExport {
  readonly slug: string;
  readonly name: string;
  /** How many of them are written. */
  readonly positions: number;
  readonly mediaType: string;
  /** `acme@2026-01-31.csv` */
  readonly fileName: string;
  /** Changes with everything that the text depends on; letters and digits. */
  readonly tag: string;
  /** Pieces of text of about 64 KB, or of bytes, made while they are taken; null where the asker has this already. */
  readonly content: Chunks | null;
}

/**
 * The organization of a slug, or the latest of its dates, in a format. `has` tells by the tag whether the asker has the
 * file already, so that it is not made.
 *
 * @throws NotFoundError with suggestions, InvalidInputError also for more positions than the format takes; each before
 * any text is taken
 */
export function exportChart(
  graph: GraphReading,
  slug: string,
  { format, within, depth, ...asked }: ExportQuestion,
  has: (tag: string) => boolean = () => false,
): OrganizationExport {
  if (depth !== undefined && !(Number.isSafeInteger(depth) && depth >= 0)) {
    throw new InvalidInputError(`depth is ${depth}; it counts levels below the top, from 0 on.`, {
      argument: 'depth',
    });
  }
  const reading = getOrganization(graph, slug, 'slug');
  const options = optionsFor(format, asked);
  const { organization, forest } = reading;
  const top = within === undefined ? null : getNumber(reading, within, 'within');
  const positions = selectPositions(forest, top, depth ?? null);
  const tag = tagOf(graph, reading, [format, top, depth ?? null, options.layout, options.paper]);
  const write = () => {
    const chunks = writeOrganization(exportedChart(graph, reading, positions), format, options);
    return Symbol.iterator in chunks ? inPieces(chunks) : chunks;
  };
  const { mediaType, ending } = EXPORT_FORMATS[format];
  return {
    slug: organization.slug,
    name: organization.name,
    positions: positions.length,
    mediaType,
    fileName: `${organization.slug}.${ending}`,
    tag,
    content: has(tag) ? null : write(),
  };
}

/** Of the versions too that the titles of the roles are from. */
function tagOf(
  { frameworks }: GraphReading,
  { slug, state: { version, stamp } }: ChartReading,
  parameters: readonly (string | number | null)[],
): string {
  const versions = [
    slug,
    version,
    stamp,
    ...frameworks.flatMap((each) => [each.scope, each.version, each.stamp]),
  ];
  return tagOfParts([versions, parameters]);
}

/** @throws InvalidInputError for options that the format does not heed, rather than a picture unlike what was meant */
function optionsFor(format: ExportFormat, asked: Pick<ExportQuestion, 'layout' | 'paper'>): PictureOptions {
  const { options }: ExportFormatFacts = EXPORT_FORMATS[format];
  for (const name of ['layout', 'paper'] as const) {
    if (asked[name] === undefined || options.includes(name)) continue;
    const formats = Object.entries<ExportFormatFacts>(EXPORT_FORMATS).filter(([, each]) =>
      each.options.includes(name),
    );
    throw new InvalidInputError(
      `${format} has no ${name}; that is for ${formats.map(([each]) => each).join(', ')}.`,
      { argument: name },
    );
  }
  return { layout: asked.layout ?? USUAL_PICTURE.layout, paper: asked.paper ?? USUAL_PICTURE.paper };
}
