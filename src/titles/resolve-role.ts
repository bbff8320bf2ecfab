import { NotFoundError, type RolegraphError } from '../graph/errors.ts';
import { BUILT_IN_FRAMEWORK } from '../graph/ids.ts';
import { findRoleByName, LONGEST_NAME, noRoleOfTheName, resolveEach } from '../graph/names/resolve.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { listed } from '../graph/text/wording.ts';
import { toThousandths } from '../graph/thousandths.ts';
import { matchesOfTitle } from './match-title.ts';
import type { TitleMatch } from './resolve-title.ts';

/** From here on a title is taken for its role, where no other role is nearly as likely. */
const SURE = 0.85;
const CLEAR = 0.1;
const MOST_CANDIDATES = 5;
const AN_ID = /^[A-Za-z]+:\S/;

/**
 * The id of the role that a text means: the one that has it for a name, else the one that it surely means as a title,
 * which the graph notes as understood. The built-in framework comes before imported ones. `argument` is the path of the
 * argument that it came in.
 *
 * @throws NotFoundError with the roles that the title may mean, or else the nearest names; AmbiguousError with candidates
 */
export function resolveRole(graph: GraphReading, ref: string, argument: string): string {
  const named = findRoleByName(graph, ref, argument);
  if (named !== null) return named;
  const { sure, candidates } = meaningsOf(graph, ref);
  if (sure === null) {
    throw candidates.length > 0
      ? notSure(graph, ref, argument, candidates)
      : noRoleOfTheName(graph, ref, argument);
  }
  const { id, title } = graph.get('roles', sure.roleId);
  graph.noteUnderstood({ argument, ref, id, name: title, confidence: sure.confidence });
  return id;
}

/**
 * The id of each role or, in its place, why there is none: for who tells all problems at once. `argumentOf` gives the
 * path of the argument of each.
 */
export function resolveRoles(
  graph: GraphReading,
  refs: readonly string[],
  argumentOf: (index: number) => string,
): (string | RolegraphError)[] {
  return resolveEach(refs, (ref, index) => resolveRole(graph, ref, argumentOf(index)));
}

interface Meanings {
  readonly sure: TitleMatch | null;
  /** Most likely first. */
  readonly candidates: readonly TitleMatch[];
}

function meaningsOf(graph: GraphReading, ref: string): Meanings {
  if (ref.length > LONGEST_NAME || AN_ID.test(ref.trim())) return { sure: null, candidates: [] };
  return graph.remembered(`roles that may be meant by ${ref}`, () => {
    const matches = matchesOfTitle(graph.frameworks, ref);
    // So that an import does not change what is sure without it.
    const builtIn = matches.filter(({ roleId }) => graph.scopeOf(roleId)?.scope === BUILT_IN_FRAMEWORK);
    return { sure: sureOf(builtIn) ?? sureOf(matches), candidates: matches.slice(0, MOST_CANDIDATES) };
  });
}

function sureOf([best, second]: readonly TitleMatch[]): TitleMatch | null {
  if (best === undefined || best.confidence < SURE) return null;
  // Confidences have three decimals, and their difference has them too.
  const lead = toThousandths(best.confidence - (second?.confidence ?? 0));
  return lead >= CLEAR ? best : null;
}

function notSure(graph: GraphReading, ref: string, argument: string, matches: readonly TitleMatch[]) {
  const candidates = matches.map(({ roleId, confidence, reason }) => {
    const { id, title } = graph.get('roles', roleId);
    return { id, title, confidence, reason };
  });
  const told = candidates.map(({ title, confidence }) => `"${title}" (${confidence})`);
  return new NotFoundError(
    `No role is called "${ref}". As a title it may mean ${listed(told)}; ask by one of these names.`,
    { argument, suggestions: candidates.map(({ id, title }) => ({ id, name: title })), candidates },
  );
}
