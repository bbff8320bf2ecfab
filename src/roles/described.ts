import { compareIds, type Requirement } from '../graph/model.ts';
import type { Derivation } from '../graph/reading/derivation.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import { eachInPortions } from '../graph/work/portions.ts';
import { buildInheritance } from './inheritance.ts';

/** Of how many of a role's own requirements a source must speak to describe the role. */
const DESCRIBES = 5;
/** How many roles a portion deals with. */
const ROLES = 64;
/** How many requirements a portion deals with: a few microseconds each. */
const REQUIREMENTS = 1_024;

/** What sources tell of roles that are described alike. */
export interface Described {
  /** The sources that describe the role or one that it builds on, by id. */
  readonly sourceIds: readonly string[];
  /** The rung of the role; of one that states no requirement itself, the highest of those whose it takes over. */
  readonly rung: number | null;
}

export interface Descriptions {
  /** By the id of the role; roles that are described alike have the same object. */
  readonly ofRole: ReadonlyMap<string, Described>;
  /** By the id of a source and of a skill: the highest rung of which the source requires the skill. */
  readonly highestRung: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Which sources describe which roles, and of which rungs they require what. */
export const DESCRIPTIONS: Derivation<FrameworkReading, Descriptions> = {
  name: 'descriptions of roles',
  make: function* ({ roles, requirements, buildsOn }) {
    const own = yield* requirements.prepare('roleId');
    const inheritance = buildInheritance(buildsOn.list, 'skills');
    const ofRole = new Map<string, Described>();
    const alike = new Map<string, Described>();
    const describing = new Map<string, readonly string[]>();
    yield* eachInPortions(roles.list, ({ id }) => describing.set(id, describingSources(own.get(id))), ROLES);
    yield* eachInPortions(
      roles.list,
      ({ id, seniority }) => {
        const layers = inheritance.ancestorsByDistance(id);
        const sourceIds = [...new Set([id, ...layers.flat()].flatMap((each) => describing.get(each) ?? []))];
        const copied = own.has(id) ? undefined : layers.find((layer) => layer.some((each) => own.has(each)));
        const rungs = copied?.map((each) => roles.get(each)?.seniority ?? null) ?? [seniority];
        const known = rungs.filter((rung) => rung !== null);
        const rung = known.length === 0 ? null : Math.max(...known);
        const key = `${rung} ${sourceIds.sort(compareIds).join(' ')}`;
        const described = alike.get(key) ?? { sourceIds, rung };
        alike.set(key, described);
        ofRole.set(id, described);
      },
      ROLES,
    );
    const highestRung = new Map<string, Map<string, number>>();
    const enter = ({ roleId, skillId, citations }: Requirement) => {
      const rung = roles.get(roleId)?.seniority;
      if (rung == null) return;
      for (const { sourceId } of citations) {
        const rungs = highestRung.get(sourceId) ?? new Map<string, number>();
        highestRung.set(sourceId, rungs.set(skillId, Math.max(rung, rungs.get(skillId) ?? rung)));
      }
    };
    yield* eachInPortions(requirements.list, enter, REQUIREMENTS);
    return { ofRole, highestRung };
  },
};

/** Whether a source that describes a role requires a skill of a later rung. */
export function isRequiredLater(
  { highestRung }: Descriptions,
  { sourceIds, rung }: Described,
  skillId: string,
): boolean {
  if (rung === null) return false;
  return sourceIds.some((sourceId) => (highestRung.get(sourceId)?.get(skillId) ?? rung) > rung);
}

function describingSources(own: readonly Requirement[] = []): string[] {
  const counts = new Map<string, number>();
  for (const { citations } of own) {
    for (const sourceId of new Set(citations.map((citation) => citation.sourceId))) {
      counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count >= DESCRIBES).map(([sourceId]) => sourceId);
}
