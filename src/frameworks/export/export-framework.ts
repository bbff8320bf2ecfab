import { InvalidInputError } from '../../graph/errors.ts';
import { type List, LISTS } from '../../graph/kinds/kinds.ts';
import type { FrameworkReading, ScopeState } from '../../graph/reading/framework-reading.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { countsOf } from '../../graph/reading/memory.ts';
import { inPieces } from '../../graph/text/pieces.ts';
import { suggest } from '../../graph/text/suggest.ts';
import { tagOfParts } from '../../graph/text/tag.ts';
import { tablesOf } from '../flat/flat-rows.ts';
import { frameworkOf } from '../framework-of.ts';
import { MAPPED, type Mapped } from '../../mappings/mapped.ts';
import {
  checkMayBePassedOn,
  mayBePassedOn,
  type PassedOnTerms,
  passedOnTerms,
} from '../licences/passing-on.ts';
import { FRAMEWORK_FORMATS, type FrameworkFormat, type FrameworkWriter } from './framework-formats.ts';
import type { MappingsOfThings } from './rdf/rdf-nodes.ts';

/** What is wanted of a framework, and for whom. */
export interface FrameworkExportQuestion {
  readonly format: FrameworkFormat;
  /** Of csv: which table. */
  readonly table?: string | undefined;
  /** Whether it is for the use of who has it, and not to be passed on. */
  readonly isForOwnUse?: boolean | undefined;
}

/** A framework as it is written in a format. */
export interface WrittenFramework {
  readonly title: string;
  /** What is to be said where it is passed on. */
  readonly terms: PassedOnTerms;
  /** How many things and facts it has. */
  readonly records: number;
  /** The tables that are not empty: what `table` may be. */
  readonly tables: readonly string[];
  /** Pieces that are made while they are taken; null where the asker has them already. */
  readonly pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array> | null;
}

/** The same as a file to be sent. */
export interface ExportedFramework extends WrittenFramework {
  readonly mediaType: string;
  /** `acme.yaml`, `acme.requirements.csv` */
  readonly fileName: string;
  /** Changes with everything that the text depends on; letters and digits. */
  readonly tag: string;
}

/**
 * A framework of the graph in a format. `has` tells by the tag whether the asker has it already.
 *
 * @throws NotFoundError with suggestions, InvalidInputError, ForbiddenError for one that may not be passed on
 */
export async function exportFramework(
  graph: GraphReading,
  slug: string,
  { format, table, isForOwnUse = false }: FrameworkExportQuestion,
  has: (tag: string) => boolean = () => false,
): Promise<ExportedFramework> {
  const reading = frameworkOf(graph, slug);
  if (!isForOwnUse) checkMayBePassedOn(reading.framework);
  const { mediaType, ending, write, isRdf = false }: FrameworkWriter = FRAMEWORK_FORMATS[format];
  const list = checkTable(reading, format, table);
  const more = isRdf ? [isForOwnUse, versionOf(graph.mappings), graph.frameworks.map(versionOf)] : [];
  const tag = tagOfParts([versionOf(reading), [format, list], ...more]);
  const mappings = () => (isRdf ? mappingsToTell(graph, isForOwnUse) : undefined);
  return {
    title: reading.framework.title,
    terms: passedOnTerms(reading.framework),
    records: countsOf({ frameworks: [reading], organizations: [] }).records,
    tables: tablesOf(reading),
    mediaType,
    fileName: list === null ? `${slug}.${ending}` : `${slug}.${list}.${ending}`,
    tag,
    pieces: has(tag) ? null : piecesOf(await write(reading, list ?? 'roles', mappings())),
  };
}

/** @throws InvalidInputError for a table that is none, or is not asked for and has to be */
function checkTable(
  reading: FrameworkReading,
  format: FrameworkFormat,
  table: string | undefined,
): List | null {
  const isOne = LISTS.find((list) => list === table);
  const tables = tablesOf(reading);
  if (format !== 'csv') {
    if (table === undefined) return null;
    throw new InvalidInputError(`A table is asked for of csv alone, and this is ${format}.`, {
      argument: 'table',
    });
  }
  if (isOne !== undefined) return isOne;
  const near = table === undefined ? [] : suggest(table, tables, 1);
  throw new InvalidInputError(
    `${table === undefined ? 'Of csv a table is asked for' : `"${table}" is no table`}; there are ${tables.join(', ')}.${near.map((each) => ` Did you mean ${each}?`).join('')}`,
    { argument: 'table', suggestions: tables },
  );
}

function versionOf({
  scope,
  version,
  stamp,
}: Pick<ScopeState, 'scope' | 'version' | 'stamp'>): readonly (string | number)[] {
  return [scope, version, stamp];
}

/** All mappings; to be passed on those alone that lead to what may be passed on, since slugs are made of names. */
function mappingsToTell(graph: GraphReading, isForOwnUse: boolean): MappingsOfThings {
  const mapped = graph.derived(MAPPED);
  if (isForOwnUse || graph.frameworks.every(({ framework }) => mayBePassedOn(framework))) return mapped;
  const isOpen = ({ otherId }: Mapped) => {
    const other = graph.scopeOf(otherId);
    return other !== undefined && mayBePassedOn(other.framework);
  };
  return new Map([...mapped].map(([id, each]) => [id, each.filter(isOpen)]));
}

function piecesOf(written: Iterable<string> | Uint8Array): Iterable<string | Uint8Array> {
  return written instanceof Uint8Array ? [written] : inPieces(written);
}
