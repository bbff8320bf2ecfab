import { checkMayBePassedOn } from '../../frameworks/licences/passing-on.ts';
import { InvalidInputError } from '../../graph/errors.ts';
import type { FrameworkReading } from '../../graph/reading/framework-reading.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import type { InPortions } from '../../graph/work/portions.ts';
import { finishInSlices } from '../../graph/work/slices.ts';
import { candidateSearch } from '../counterparts.ts';
import { statedOf } from '../mapped.ts';
import type { Things } from '../things.ts';
import { twoFrameworks } from '../two-frameworks.ts';
import type { Candidate, CandidateSearch } from './candidates.ts';
import { CANDIDATE_FORMATS, type CandidateFormat } from './candidate-formats.ts';

/** Which candidates are wanted, and for whom. */
export interface CandidatesQuestion {
  /** The framework whose things are looked for in the other one, by slug or title. */
  readonly a: string;
  readonly b: string;
  readonly format: CandidateFormat;
  /** Left out: both. */
  readonly things?: Things | undefined;
  /** How sure they are at least, 0 to 1; left out: as sure as candidates are. */
  readonly atLeast?: number | undefined;
  /** Whether it is for the use of who has it, and not to be passed on. */
  readonly isForOwnUse?: boolean | undefined;
}

/** Candidates as a file of mappings, which a person goes through and gives back. */
export interface WrittenCandidates {
  readonly candidates: number;
  readonly mediaType: string;
  /** `acme-globex.csv` */
  readonly fileName: string;
  readonly pieces: Iterable<string> | AsyncIterable<string | Uint8Array>;
}

/** Things between two looks at whether it is still wanted. */
const PORTION = 256;

/**
 * What may mean the same in two frameworks, of which nobody has said anything: by the id of the first one's thing, roles
 * before skills, of one thing the surest first. Of what is SAME as something of the other one already nothing is looked for.
 *
 * @throws NotFoundError, InvalidInputError, ForbiddenError for a framework that may not be passed on, why `signal` ended it
 */
export async function exportCandidates(
  graph: GraphReading,
  question: CandidatesQuestion,
  signal?: AbortSignal,
): Promise<WrittenCandidates> {
  const { format, things, atLeast = 0, isForOwnUse = false } = question;
  if (!(atLeast >= 0 && atLeast <= 1)) {
    throw new InvalidInputError(`atLeast is ${atLeast}; it is a number from 0 to 1.`, {
      argument: 'atLeast',
    });
  }
  const [a, b] = twoFrameworks(graph, question);
  if (!isForOwnUse) for (const { framework } of [a, b]) checkMayBePassedOn(framework);
  const found: Candidate[] = [];
  for (const each of things === undefined ? (['roles', 'skills'] as const) : [things]) {
    const { search } = await candidateSearch(graph, each, a, b);
    for (let from = 0; from < a[each].list.length; from += PORTION) {
      signal?.throwIfAborted();
      const portion = candidatesAmong(graph, search, a[each].list.slice(from, from + PORTION), from, b);
      found.push(...(await finishInSlices(portion)).filter(({ confidence }) => confidence >= atLeast));
    }
  }
  const { ending, mediaType, write } = CANDIDATE_FORMATS[format];
  return {
    candidates: found.length,
    mediaType,
    fileName: `${a.scope}-${b.scope}.${ending}`,
    pieces: await write(graph, found),
  };
}

/** `things`: those of the first framework from a place on, in whose order the search has them. */
function* candidatesAmong(
  graph: GraphReading,
  search: CandidateSearch,
  things: readonly { readonly id: string }[],
  from: number,
  other: FrameworkReading,
): InPortions<Candidate[]> {
  const found: Candidate[] = [];
  for (const [index, { id }] of things.entries()) {
    yield;
    const told = statedOf(graph, id).filter(({ otherId }) => graph.scopeOf(otherId) === other);
    if (told.some(({ type }) => type === 'SAME')) continue;
    const isTold = new Set(told.map(({ otherId }) => otherId));
    found.push(...search.of(from + index).filter(({ toId }) => !isTold.has(toId)));
  }
  return found;
}
