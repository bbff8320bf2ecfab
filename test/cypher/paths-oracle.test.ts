import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/paths/generated-graph.ts';
import { cypher, type Database } from '../../src/storage/port/database.ts';
import { idOf } from '../../src/graph/ids.ts';
import type { FrameworkContent, Range } from '../../src/graph/model.ts';
import { type PathCost, TRANSITION_KINDS } from '../../src/graph/vocabulary.ts';
import { type Json, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, range, reload } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

/** How many roles the graphs have. */
const SIZES = [10, 30, 60];
/** The database lists paths of so many steps, which among ten roles are all that there are. */
const MOST_STEPS = 9;
const MOST_PATHS = 20;
const COSTS: readonly PathCost[] = ['STEPS', 'YEARS', 'GAP'];

const CONSTRAINTS = ['via', 'avoid', 'kinds', 'maxSteps', 'maxYears'] as const;
/** Every set of constraints, from none to all of them. */
const SETS = Array.from({ length: 2 ** CONSTRAINTS.length }, (_, bits) =>
  CONSTRAINTS.filter((_name, at) => (bits & (1 << at)) !== 0),
);
type Where = Partial<Record<(typeof CONSTRAINTS)[number], Json>>;

/** Roles are ids and steps are ids of transitions. */
interface Walk {
  readonly roles: readonly string[];
  readonly steps: readonly string[];
}

/** A path as the product answers it, and as the oracle expects it. */
interface Answered {
  readonly cost: number;
  readonly steps: readonly string[];
}

type Random = (below: number) => number;

const QUESTION = `query Paths($from: RoleRef!, $to: RoleRef!, $by: PathCost, $where: PathConstraints) {
  transitionPaths(from: $from, to: $to, by: $by, first: ${MOST_PATHS}, where: $where) {
    exhausted paths { cost steps { transition { id } } } } }`;

/** Every walk over LEADS_TO, whatever its roles: which are loopless is easier said here than in both engines' Cypher. */
const ENUMERATE = cypher(
  'test.enumeratePaths',
  `MATCH p = (a:Role {id: $from})-[:LEADS_TO*1..${MOST_STEPS}]->(b:Role)
   RETURN [n IN nodes(p) | n.id] AS roles, [r IN relationships(p) | r.id] AS steps`,
);

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`The best paths on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it.each(SIZES)(
      'are those that the database itself finds among %i roles, under any constraints',
      async (size) => {
        const seed = fc.noShrink(fc.integer({ min: 0, max: 2 ** 31 - 1 }));
        await fc.assert(
          fc.asyncProperty(seed, async (seed) => {
            const random = seededRandom(seed);
            const below = (limit: number) => Math.floor(random() * limit);
            const content = sparseGraph(size, below);
            await empty(graph.database);
            await reload(graph.database, content);
            const { ask } = await serve(graph.database);

            const from = idOf('Role', 'r00');
            const walks = await enumerate(graph.database, from);
            const to = commonest(walks.map(({ roles }) => roles.at(-1)!));
            const all = walks.filter(({ roles }) => roles.at(-1) === to);
            for (const [at, names] of SETS.entries()) {
              const by = COSTS[(at + below(2)) % COSTS.length]!;
              const where = drawn(names, all, content, below);
              const { transitionPaths }: Json = await ask(QUESTION, { from, to, by, where });
              const answered = transitionPaths.paths.map(({ cost, steps }: Json) => ({
                cost,
                steps: steps.map(({ transition }: Json) => transition.id),
              }));
              expectBest(
                { paths: answered, exhausted: transitionPaths.exhausted },
                { content, by, where, all },
              );
            }
          }),
          // The same few graphs every time, and others.
          { examples: [[1], [2], [3]], numRuns: engine.shared ? 4 : 12 },
        );
      },
      60_000,
    );
  });
}

/** Each role leads to one to three others, mostly onwards, and some of these transitions are there twice. */
function sparseGraph(size: number, below: Random): FrameworkContent {
  const slug = (number: number) => `r${String(number).padStart(2, '0')}`;
  const reach = Math.max(1, Math.ceil(size / 3));
  const numbers = Array.from({ length: size }, (_, number) => number);
  const anyYears = (): Range | null =>
    [null, null, range(0), range(1), range(2), range(1, 2), range(2, 3), range(3, null), range(null, 2)][
      below(9)
    ]!;
  const transitions = numbers.flatMap((number) =>
    Array.from({ length: 1 + below(3) }, () => {
      const distance = 1 + below(reach);
      const to = (number + (below(4) > 0 ? distance : size - distance)) % size;
      return Array.from({ length: below(6) > 0 ? 1 : 2 }, () => ({
        from: slug(number),
        to: slug(to),
        kind: TRANSITION_KINDS[below(3)]!,
        years: anyYears(),
      }));
    }).flat(),
  );
  return framework({
    roles: numbers.map((number) => ({ slug: slug(number) })),
    transitions,
    requirements: numbers.flatMap((number) =>
      ['coaching', 'coding', 'planning']
        .filter(() => below(3) > 0)
        .map((skill) => ({
          role: slug(number),
          skill,
          level: 1 + below(9) / 2,
          importance: (1 + below(4)) / 4,
        })),
    ),
  });
}

/** Constraints that bind: most are taken from one path of the database, which meets them, at their very limit. */
function drawn(
  names: readonly string[],
  all: readonly Walk[],
  content: FrameworkContent,
  below: Random,
): Where {
  const one = <T>(values: readonly T[]): T => values[below(values.length)]!;
  const someOf = <T>(values: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: values.length === 0 ? 0 : 1 + below(most) }, () => one(values))),
  ];
  const inner = ({ roles }: Walk) => roles.slice(1, -1);
  const kindOf = new Map(content.transitions.map(({ id, kind }) => [id, kind]));
  const meant = one(all);
  const path = () => (below(6) > 0 ? meant : one(all));
  const via = names.includes('via') ? someOf(inner(path()), 3) : [];
  const kept = new Set([...path().roles, ...via]);
  const others = [...new Set(all.flatMap(inner))].filter((role) => !kept.has(role));
  const values: Required<Where> = {
    via,
    avoid: someOf(others, 3),
    kinds: [...new Set([...path().steps.map((id) => kindOf.get(id)), one(TRANSITION_KINDS)])],
    maxSteps: path().steps.length,
    maxYears: sumOf(path().steps, costsOf(content, 'YEARS')),
  };
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}

/** Compares an answer with all the paths of the database, of which those count that keep to the question. */
function expectBest(
  { paths, exhausted }: { readonly paths: readonly Answered[]; readonly exhausted: boolean },
  question: {
    readonly content: FrameworkContent;
    readonly by: PathCost;
    readonly where: Where;
    readonly all: readonly Walk[];
  },
): void {
  const { content, by, where, all } = question;
  const costOf = costsOf(content, by);
  const isWanted = keepsTo(where, content);
  const found = all
    .filter(isWanted)
    .map(({ steps }): Answered => ({ cost: sumOf(steps, costOf), steps }))
    .sort(inOrder);
  const asked = `by ${by} where ${JSON.stringify(where)}`;

  // The database lists no path of more steps; where those are asked for as well, they may come in between.
  const isShort = ({ steps }: Answered) => steps.length <= MOST_STEPS;
  const short = paths.filter(isShort);
  expect(short, asked).toEqual(found.slice(0, short.length));
  for (const long of paths.filter((path) => !isShort(path))) {
    expect(isWanted(walkOf(long.steps, content)), asked).toBe(true);
    expect(long.cost, asked).toBe(sumOf(long.steps, costOf));
  }
  expect(paths, asked).toEqual(paths.toSorted(inOrder));
  expect(new Set(paths.map(({ steps }) => steps.join())).size).toBe(paths.length);

  const left = found[short.length];
  if (exhausted) expect(left, asked).toBeUndefined();
  else expect(paths, asked).toHaveLength(MOST_PATHS);
  if (left !== undefined) expect(inOrder(left, paths.at(-1)!), asked).toBeGreaterThan(0);
  const isAll = (where.maxSteps ?? content.roles.length - 1) <= MOST_STEPS;
  if (isAll) expect(exhausted, asked).toBe(found.length <= MOST_PATHS);
}

/** Whether a path keeps to the constraints, in their plainest words. */
function keepsTo(where: Where, content: FrameworkContent): (walk: Walk) => boolean {
  const yearsOf = costsOf(content, 'YEARS');
  const kindOf = new Map(content.transitions.map(({ id, kind }) => [id, kind]));
  return ({ roles, steps }) =>
    new Set(roles).size === roles.length &&
    (where.via ?? []).every((role: string) => roles.includes(role)) &&
    !(where.avoid ?? []).some((role: string) => roles.includes(role)) &&
    steps.length <= (where.maxSteps ?? Infinity) &&
    steps.every((id) => where.kinds?.includes(kindOf.get(id)) ?? true) &&
    sumOf(steps, yearsOf) <= (where.maxYears ?? Infinity);
}

/**
 * STEPS: 1 each. YEARS: the middle of what is stated, else the median of the kind, else of all, else 1. GAP: the mean of
 * what the next role needs more of than the one before, weighted by importance, of the skills that both state; drawn to
 * the mean of all transitions by an importance of 8, to a thousandth.
 */
function costsOf({ transitions, requirements }: FrameworkContent, by: PathCost): (id: string) => number {
  const middle = (years: Range | null) =>
    years && ((years.min ?? years.max)! + (years.max ?? years.min)!) / 2;
  const median = (values: readonly number[]) => {
    const sorted = values.toSorted((a, b) => a - b);
    return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.floor(sorted.length / 2)]!) / 2;
  };
  const stated = (kind: string | null) =>
    transitions
      .filter((each) => kind === null || each.kind === kind)
      .flatMap(({ years }) => middle(years) ?? []);
  const levelOf = (role: string, skill: string) =>
    requirements.find(({ roleId, skillId }) => roleId === role && skillId === skill)?.level ?? undefined;
  const add = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0);
  const needsOf = ({ fromId, toId }: { readonly fromId: string; readonly toId: string }) =>
    requirements
      .filter(({ roleId }) => roleId === toId)
      .flatMap(({ skillId, level, importance }) => {
        const have = levelOf(fromId, skillId);
        return have === undefined ? [] : [{ importance, rise: importance * Math.max(0, level! - have) }];
      });
  const all = transitions.flatMap(needsOf);
  const weightOfAll = add(all.map(({ importance }) => importance));
  const mean = weightOfAll === 0 ? 1 : add(all.map(({ rise }) => rise)) / weightOfAll;
  const costs = new Map(
    transitions.map(({ id, kind, years, fromId, toId }) => {
      if (by === 'STEPS') return [id, 1];
      if (by === 'YEARS')
        return [
          id,
          middle(years) ?? median([stated(kind), stated(null), [1]].find(({ length }) => length > 0)!),
        ];
      const needs = needsOf({ fromId, toId });
      const rise = add(needs.map((need) => need.rise));
      const weight = add(needs.map(({ importance }) => importance));
      return [id, Math.round(((rise + 8 * mean) / (weight + 8)) * 1000) / 1000];
    }),
  );
  return (id) => costs.get(id)!;
}

function sumOf(steps: readonly string[], costOf: (id: string) => number): number {
  // In thousandths, which add up exactly.
  return steps.reduce((sum, id) => sum + Math.round(costOf(id) * 1000), 0) / 1000;
}

/** By cost, then by the number of steps, then by the ids of the transitions from the first on. */
function inOrder(a: Answered, b: Answered): number {
  if (a.cost !== b.cost) return a.cost - b.cost;
  if (a.steps.length !== b.steps.length) return a.steps.length - b.steps.length;
  const at = a.steps.findIndex((id, index) => id !== b.steps[index]);
  return at < 0 ? 0 : a.steps[at]! < b.steps[at]! ? -1 : 1;
}

/** The roles of a list of transitions; none at all where one does not start where the one before it ends. */
function walkOf(steps: readonly string[], { transitions }: FrameworkContent): Walk {
  const taken = steps.map((step) => transitions.find(({ id }) => id === step)!);
  expect(taken.slice(1).map(({ fromId }) => fromId)).toEqual(taken.slice(0, -1).map(({ toId }) => toId));
  return { roles: [taken[0]!.fromId, ...taken.map(({ toId }) => toId)], steps };
}

/** The loopless walks of at most {@link MOST_STEPS} from a role to any other. */
async function enumerate(database: Database, from: string): Promise<Walk[]> {
  const rows = await database.read((transaction) => transaction.run(ENUMERATE, { from }));
  return (rows as unknown as Walk[]).filter(({ roles }) => new Set(roles).size === roles.length);
}

function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}

async function empty(database: Database): Promise<void> {
  await database.write((transaction) => transaction.run(cypher('test.empty', 'MATCH (n) DETACH DELETE n')));
}
