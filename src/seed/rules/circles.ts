import { compareIds } from '../../graph/model.ts';
import type { Located } from '../files/located.ts';
import type { Problem } from '../problem.ts';
import type { Seed } from '../seed.ts';

/** One thing that leads to another, and the value that says so. */
interface Edge {
  readonly from: string;
  readonly to: string;
  readonly value: Located;
}

/** Roles or skills that stand on each other in a circle: each circle in full, in every sense in which it is one. */
export function* circles(seed: Seed): Generator<Problem> {
  const roles = seed.roots('role');
  const buildsOn = (sense: 'skills' | 'responsibilities') =>
    edges(
      roles.flatMap((role) =>
        role
          .select('buildsOn[]')
          .filter((each) => each.at(sense).value === true)
          .map((each) => [role, each.at('role')]),
      ),
    );
  yield* circleProblems(buildsOn('skills'), 'buildsOn for skills');
  yield* circleProblems(buildsOn('responsibilities'), 'buildsOn for responsibilities');
  yield* circleProblems(edges(roles.map((role) => [role, role.at('variantOf')])), 'variantOf', true);
  const skills = seed.select('skills', 'skills[]');
  const within = [
    ...skills.map((skill) => [skill, skill.at('partOf')]),
    ...skills.flatMap((skill) => skill.select('broader[].skill').map((broader) => [skill, broader])),
  ];
  yield* circleProblems(edges(within), senseOf, true);
}

/** A part is within its whole as what is narrower is within what is broader: a circle may be of both. */
function senseOf(circle: readonly Edge[]): string {
  return [...new Set(circle.map(({ value }) => (value.path.includes('broader') ? 'broader' : 'partOf')))]
    .sort()
    .join(' and ');
}

function edges(pairs: readonly (readonly Located[])[]): Edge[] {
  return pairs.flatMap(([owner, value]) => {
    const [from, to] = [owner?.at('slug').text, value?.text];
    return from === undefined || to === undefined || value === undefined ? [] : [{ from, to, value }];
  });
}

/** @param loops whether a thing that leads to itself is told here, rather than by another rule */
function* circleProblems(
  edges: readonly Edge[],
  sense: string | ((circle: readonly Edge[]) => string),
  loops = false,
): Generator<Problem> {
  for (const circle of circlesOf(edges)) {
    const [first] = circle;
    if (first === undefined || (circle.length === 1 && !loops)) continue;
    const way = [...circle.map(({ from }) => from), first.from].join(' -> ');
    const said = typeof sense === 'string' ? sense : sense(circle);
    yield first.value.problem(`a circle in ${said}: ${way}; take one of these away`);
  }
}

/** Enough for a person; a graph of circles within circles has exponentially many. */
const MOST_CIRCLES = 100;
const MOST_STEPS = 100_000;

/** The circles without a repeated thing, each once and from its first thing on. */
function circlesOf(edges: readonly Edge[]): Edge[][] {
  const out = Map.groupBy(edges, ({ from }) => from);
  const into = Map.groupBy(edges, ({ to }) => to);
  const found: Edge[][] = [];
  let steps = 0;
  for (const start of [...out.keys()].sort(compareIds)) {
    const leadsBack = thatLeadTo(start, into);
    const follow = (at: string, way: readonly Edge[]): void => {
      for (const edge of out.get(at) ?? []) {
        steps += 1;
        if (found.length >= MOST_CIRCLES || steps > MOST_STEPS) return;
        if (edge.to === start) found.push([...way, edge]);
        else if (edge.to > start && leadsBack.has(edge.to) && !way.some(({ from }) => from === edge.to)) {
          follow(edge.to, [...way, edge]);
        }
      }
    };
    follow(start, []);
  }
  return found;
}

/** What leads to a thing through things that come after it only. */
function thatLeadTo(start: string, into: ReadonlyMap<string, readonly Edge[]>): Set<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const { from } of into.get(at) ?? []) {
      if (from <= start || reached.has(from)) continue;
      reached.add(from);
      waiting.push(from);
    }
  }
  return reached;
}
