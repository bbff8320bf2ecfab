import { checkFromOne } from '../graph/arguments/bounds.ts';
import type { Given } from '../graph/arguments/given.ts';
import { compareIds, type Role, type Skill } from '../graph/model.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { foldedName } from '../graph/text/folding.ts';
import { toThousandths } from '../graph/thousandths.ts';
import type { MappingType } from '../graph/vocabulary.ts';
import { addTo } from '../graph/work/portions.ts';
import { requirementsOf } from '../roles/effective.ts';
import { equalsOf } from './held-across.ts';
import { statedOf } from './mapped.ts';
import { twoFrameworks } from './two-frameworks.ts';

const USUAL = 20;
const MOST_COMPARED_THINGS = 100;

/** Two frameworks side by side. */
export interface FrameworkComparison {
  readonly a: FrameworkReading;
  readonly b: FrameworkReading;
  /** From the lowest rung up. */
  readonly levels: readonly {
    readonly rung: number;
    readonly a: readonly Role[];
    readonly b: readonly Role[];
  }[];
  /** What roles of one ask for, and nothing of the other is mapped to or called: what most roles ask for first. */
  readonly onlyA: readonly AskedSkill[];
  readonly onlyB: readonly AskedSkill[];
  /** Skills of both that are called the same, and nobody says whether they are. */
  readonly unclear: readonly { readonly a: Skill; readonly b: Skill }[];
  /** Roles of both that are called the same: those that ask for the most different things first. */
  readonly sameTitles: readonly SameTitle[];
  /** How many each list has that is cut. */
  readonly onlyACount: number;
  readonly onlyBCount: number;
  readonly unclearCount: number;
  readonly sameTitleCount: number;
}

export interface AskedSkill {
  readonly skillId: string;
  readonly roleCount: number;
}

export interface SameTitle {
  readonly a: Role;
  readonly b: Role;
  /** What is stated or confirmed of the two; null: nothing. */
  readonly mapping: MappingType | null;
  /** The share of the skills of both that are common to both; null where one of them states none. */
  readonly overlap: number | null;
  readonly sharedSkills: number;
  readonly onlyA: number;
  readonly onlyB: number;
}

/** @throws InvalidInputError for a framework that is not there, or one beside itself */
export function compareFrameworks(
  graph: GraphReading,
  question: { readonly a: string; readonly b: string; readonly perList?: Given<number> },
): FrameworkComparison {
  const first = checkFromOne(question.perList ?? USUAL, 'perList', MOST_COMPARED_THINGS);
  const [a, b] = twoFrameworks(graph, question);
  const named = { a: skillsByName(a), b: skillsByName(b) };
  const asked = { a: askedSkills(graph, a), b: askedSkills(graph, b) };
  const isAlone = (skillId: string, other: FrameworkReading, names: ReadonlyMap<string, readonly Skill[]>) =>
    !statedOf(graph, skillId).some(({ otherId }) => graph.scopeOf(otherId) === other) &&
    namesOf(graph.get('skills', skillId)).every((name) => !names.has(name));
  const onlyA = asked.a.filter(({ skillId }) => isAlone(skillId, b, named.b));
  const onlyB = asked.b.filter(({ skillId }) => isAlone(skillId, a, named.a));
  const unclear = unclearSkills(graph, a, b, named.b);
  const titled = sameTitles(graph, a, b);
  return {
    a,
    b,
    levels: levelsOf(a, b),
    onlyA: onlyA.slice(0, first),
    onlyB: onlyB.slice(0, first),
    unclear: unclear.slice(0, first),
    sameTitles: titled.slice(0, first),
    onlyACount: onlyA.length,
    onlyBCount: onlyB.length,
    unclearCount: unclear.length,
    sameTitleCount: titled.length,
  };
}

function levelsOf(a: FrameworkReading, b: FrameworkReading): FrameworkComparison['levels'] {
  const on = ({ roles }: FrameworkReading) => Map.groupBy(roles.list, ({ seniority }) => seniority);
  const [ofA, ofB] = [on(a), on(b)];
  const rungs = new Set([...ofA.keys(), ...ofB.keys()].filter((rung) => rung !== null));
  return [...rungs]
    .sort((one, other) => one - other)
    .map((rung) => ({ rung, a: ofA.get(rung) ?? [], b: ofB.get(rung) ?? [] }));
}

/** What roles of a framework ask for, with what they take over: what most of them ask for first, then by id. */
function askedSkills(graph: GraphReading, { roles }: FrameworkReading): AskedSkill[] {
  const counts = new Map<string, number>();
  for (const { id } of roles.list) {
    for (const { skillId } of requirementsOf(graph, id)) counts.set(skillId, (counts.get(skillId) ?? 0) + 1);
  }
  return [...counts]
    .map(([skillId, roleCount]) => ({ skillId, roleCount }))
    .sort((one, other) => other.roleCount - one.roleCount || compareIds(one.skillId, other.skillId));
}

function namesOf({ name, aliases }: Skill): string[] {
  return [name, ...aliases].map(foldedName).filter((each) => each !== '');
}

function skillsByName({ skills }: FrameworkReading): ReadonlyMap<string, readonly Skill[]> {
  const named = new Map<string, Skill[]>();
  for (const skill of skills.list) for (const name of new Set(namesOf(skill))) addTo(named, name, skill);
  return named;
}

function unclearSkills(
  graph: GraphReading,
  a: FrameworkReading,
  b: FrameworkReading,
  named: ReadonlyMap<string, readonly Skill[]>,
): { readonly a: Skill; readonly b: Skill }[] {
  return a.skills.list.flatMap((skill) => {
    const alike = new Set(namesOf(skill).flatMap((name) => named.get(name) ?? []));
    const told = new Set(statedOf(graph, skill.id).map(({ otherId }) => otherId));
    return [...alike].filter(({ id }) => !told.has(id)).map((other) => ({ a: skill, b: other }));
  });
}

function sameTitles(graph: GraphReading, a: FrameworkReading, b: FrameworkReading): SameTitle[] {
  const titled = new Map<string, Role[]>();
  const titlesOf = ({ title, aliases }: Role) =>
    new Set([title, ...aliases].map(foldedName).filter((each) => each !== ''));
  for (const role of b.roles.list) for (const title of titlesOf(role)) addTo(titled, title, role);
  return a.roles.list
    .flatMap((role) => {
      const alike = new Set([...titlesOf(role)].flatMap((title) => titled.get(title) ?? []));
      return [...alike].map((other) => sameTitle(graph, role, other));
    })
    .sort(
      (one, other) =>
        (one.overlap ?? 2) - (other.overlap ?? 2) ||
        compareIds(one.a.id, other.a.id) ||
        compareIds(one.b.id, other.b.id),
    );
}

/** A skill counts as common where a mapping says so, or where both are called the same and nothing says otherwise. */
function sameTitle(graph: GraphReading, a: Role, b: Role): SameTitle {
  const [ofA, ofB] = [a, b].map(({ id }) => requirementsOf(graph, id).map(({ skillId }) => skillId)) as [
    string[],
    string[],
  ];
  const asked = new Set(ofB);
  const named = new Map<string, string[]>();
  for (const id of ofB) for (const name of namesOf(graph.get('skills', id))) addTo(named, name, id);
  const common = new Set<string>();
  let shared = 0;
  for (const id of ofA) {
    const told = new Set(statedOf(graph, id).map(({ otherId }) => otherId));
    const there =
      equalsOf(graph, id).find(({ otherId }) => asked.has(otherId))?.otherId ??
      namesOf(graph.get('skills', id))
        .flatMap((name) => named.get(name) ?? [])
        .find((other) => !told.has(other));
    if (there === undefined) continue;
    shared += 1;
    common.add(there);
  }
  const [onlyA, onlyB] = [ofA.length - shared, ofB.length - common.size];
  const all = shared + onlyA + onlyB;
  const mapping = statedOf(graph, a.id).find(({ otherId }) => otherId === b.id);
  return {
    a,
    b,
    mapping: mapping?.type ?? null,
    overlap: ofA.length === 0 || ofB.length === 0 ? null : toThousandths(shared / all),
    sharedSkills: shared,
    onlyA,
    onlyB,
  };
}
