import { compareIds, type Requirement } from '../graph/model.ts';
import type { Derivation } from '../graph/reading/derivation.ts';
import { fieldsOf } from '../graph/reading/fields-of.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import { eachInPortions } from '../graph/work/portions.ts';
import { buildInheritance } from './inheritance.ts';

/** Of how many of a role's own requirements a source must speak to describe the role. */
const DESCRIBES = 5;
/** How many roles a portion deals with. */
const ROLES = 64;
/** How many requirements a portion deals with. */
const REQUIREMENTS = 256;

/** What sources tell of roles that are described alike. */
export interface Described {
  /** The sources that describe the role or one that it builds on, by id. */
  readonly sourceIds: readonly string[];
  /** Of each of them: the highest rung of which it requires a skill, by the id of the skill. */
  readonly highestRungs: readonly ReadonlyMap<string, number>[];
  /** The rung of the role; of one that states no requirement itself, the highest of those whose it takes over. */
  readonly rung: number | null;
}

/** The rungs of roles. */
export const ROLE_RUNGS = fieldsOf('roles', 'id', 'seniority');

/** What sources tell of each role, by its id; roles that are described alike have the same object. Needs {@link ROLE_RUNGS}. */
export const DESCRIPTIONS: Derivation<FrameworkReading, ReadonlyMap<string, Described>> = {
  name: 'descriptions of roles',
  make: function* (framework) {
    const { requirements, buildsOn } = framework;
    const roles = framework.derived(ROLE_RUNGS);
    const rungOf = new Map<string, number | null>();
    yield* eachInPortions(roles, ({ id, seniority }) => rungOf.set(id, seniority));
    const highestRung = new Map<string, Map<string, number>>();
    const enter = ({ roleId, skillId, citations }: Requirement) => {
      const rung = rungOf.get(roleId);
      if (rung == null) return;
      for (const { sourceId } of citations) {
        let rungs = highestRung.get(sourceId);
        if (rungs === undefined) highestRung.set(sourceId, (rungs = new Map<string, number>()));
        const highest = rungs.get(skillId);
        if (highest === undefined || highest < rung) rungs.set(skillId, rung);
      }
    };
    yield* eachInPortions(requirements.list, enter, REQUIREMENTS);

    const own = yield* requirements.prepare('roleId');
    const inheritance = buildInheritance(buildsOn.list, 'skills');
    const describing = new Map<string, readonly string[]>();
    yield* eachInPortions(roles, ({ id }) => describing.set(id, describingSources(own.get(id))), ROLES);

    const descriptions = new Map<string, Described>();
    const alike = new Map<string, Described>();
    yield* eachInPortions(
      roles,
      ({ id, seniority }) => {
        const layers = inheritance.ancestorsByDistance(id);
        const sources = new Set([id, ...layers.flat()].flatMap((each) => describing.get(each) ?? []));
        const sourceIds = [...sources].sort(compareIds);
        const copied = own.has(id) ? undefined : layers.find((layer) => layer.some((each) => own.has(each)));
        const rungs = copied?.map((each) => rungOf.get(each) ?? null) ?? [seniority];
        const known = rungs.filter((each) => each !== null);
        const rung = known.length === 0 ? null : Math.max(...known);
        const key = `${rung} ${sourceIds.join(' ')}`;
        const highestRungs = sourceIds.flatMap((sourceId) => highestRung.get(sourceId) ?? []);
        const described = alike.get(key) ?? { sourceIds, highestRungs, rung };
        alike.set(key, described);
        descriptions.set(id, described);
      },
      ROLES,
    );
    return descriptions;
  },
};

/** Whether a source that describes a role requires a skill of a later rung. */
export function isRequiredLater({ highestRungs, rung }: Described, skillId: string): boolean {
  return rung !== null && highestRungs.some((rungs) => (rungs.get(skillId) ?? rung) > rung);
}

function describingSources(own: readonly Requirement[] = []): string[] {
  const counts = new Map<string, number>();
  for (const { citations } of own) {
    for (const [at, { sourceId }] of citations.entries()) {
      // Cited twice is spoken of once.
      if (at > 0 && citations.findIndex((citation) => citation.sourceId === sourceId) < at) continue;
      counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count >= DESCRIBES).map(([sourceId]) => sourceId);
}
