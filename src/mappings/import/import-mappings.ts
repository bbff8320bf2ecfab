import { type Remark, Remarks } from '../../frameworks/middle/remarks.ts';
import { InvalidInputError, RolegraphError } from '../../graph/errors.ts';
import { idOf, slugOf, typeOf } from '../../graph/ids.ts';
import type { Mapping } from '../../graph/model.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import type { InPortions } from '../../graph/work/portions.ts';
import { finishInSlices } from '../../graph/work/slices.ts';
import { saveMappings } from '../../storage/mappings/save-mappings.ts';
import { type Database, WHOLE_SCOPE_MS } from '../../storage/port/database.ts';
import { told } from './open-mappings.ts';
import { ThingLookup } from './thing-lookup.ts';
import type { MappingsSource, StatedMapping } from './stated-mapping.ts';

export interface MappingsImportOptions {
  /** Looks everything up and writes nothing. */
  readonly dryRun?: boolean;
  /** Ends it: nothing is written then. */
  readonly signal?: AbortSignal | undefined;
}

/** What became of an import of mappings, or would become of it. */
export interface MappingsImportOutcome {
  readonly form: MappingsSource['form'];
  readonly statedBy: string;
  /** How many there are now from this source. */
  readonly mappings: number;
  /** How many of them are candidates, which nobody has confirmed. */
  readonly candidates: number;
  /** How many there were from it before. */
  readonly replaced: number;
  readonly remarks: readonly Remark[];
  readonly dryRun: boolean;
}

/**
 * Writes the mappings of a file in the place of those that the same file stated before: all of them, or none.
 *
 * @throws InvalidInputError with all that is wrong, a line each
 */
export async function importMappings(
  database: Database,
  graph: GraphReading,
  source: MappingsSource,
  { dryRun = false, signal }: MappingsImportOptions = {},
): Promise<MappingsImportOutcome> {
  const { form, statedBy } = source;
  const remarks = new Remarks();
  const mappings = await finishInSlices(resolved(graph, source, remarks));
  signal?.throwIfAborted();
  if (!dryRun) {
    await database.write((transaction) => saveMappings(transaction, statedBy, mappings, signal), {
      timeoutMs: WHOLE_SCOPE_MS,
    });
  }
  return {
    form,
    statedBy,
    mappings: mappings.length,
    candidates: mappings.filter(({ basis }) => basis === 'DERIVED').length,
    replaced: graph.mappings.list.filter((each) => each.statedBy === statedBy).length,
    remarks: [...source.remarks, ...remarks.all],
    dryRun,
  };
}

function* resolved(graph: GraphReading, source: MappingsSource, remarks: Remarks): InPortions<Mapping[]> {
  const things = new ThingLookup(graph, source.isByKeys);
  const byId = new Map<string, Mapping & { readonly at: string }>();
  const problems: string[] = [];
  // Not slugified: two sources are never one.
  const statedBy = encodeURIComponent(source.statedBy.toWellFormed());
  // Looking one up takes some microseconds, and where nothing has a name some milliseconds.
  for (const stated of source.mappings) {
    yield;
    const ends = endsOf(things, stated, source.isByKeys ? remarks : problems);
    if (ends === null) continue;
    const { at, type, basis, confidence, reason } = stated;
    const [fromId, toId] = ends;
    if (graph.scopeOf(fromId) === graph.scopeOf(toId)) {
      problems.push(
        `${at}: "${stated.from}" and "${stated.to}" are of one framework; mappings lead to another one`,
      );
      continue;
    }
    const kind = typeOf(fromId).toLowerCase();
    const id = idOf('Mapping', `${kind}/${slugOf(fromId)}--${slugOf(toId)}--${statedBy}`);
    const before = byId.get(id);
    const mapping = { id, fromId, toId, type, basis, confidence, reason, statedBy: source.statedBy, at };
    if (before === undefined) byId.set(id, mapping);
    else if (before.type === type && before.basis === basis) remarks.add('left out', 'a repeated row', at);
    else if (source.isByKeys)
      remarks.add('left out', `a second type for the same two, ${type} beside ${before.type}`, at);
    else
      problems.push(
        `${at}: it says ${type} (${basis}) of the two of which ${before.at} says ${before.type} (${before.basis})`,
      );
  }
  if (problems.length > 0) throw new InvalidInputError(told(problems));
  return [...byId.values()].map(({ at: _, ...mapping }) => mapping);
}

/** The ids of both things; null where there is none, which is told. */
function endsOf(
  things: ThingLookup,
  stated: StatedMapping,
  tell: Remarks | string[],
): readonly [string, string] | null {
  try {
    return things.ends(stated);
  } catch (error) {
    if (!(error instanceof RolegraphError)) throw error;
    if (Array.isArray(tell)) tell.push(`${stated.at}: ${error.message}`);
    else tell.add('left out', error.message, stated.at);
    return null;
  }
}
