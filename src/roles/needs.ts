import type { Effective, Requirement } from '../graph/model.ts';
import type { Derivation } from '../graph/reading/derivation.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { addTo, eachInPortions } from '../graph/work/portions.ts';
import { effectiveRequirements, type FactsByRole, REQUIREMENTS_BY_ROLE } from './effective.ts';
import { buildInheritance } from './inheritance.ts';

/** How many roles a portion looks at. */
const ROLES = 64;

/**
 * What the roles themselves need, what they take over included: without what is only advice to people who want the role,
 * so that of such a skill what the role builds on holds. Needs REQUIREMENTS_BY_ROLE.
 */
export const NEEDS_BY_ROLE: Derivation<FrameworkReading, FactsByRole<Effective<Requirement>>> = {
  name: 'needs by role',
  make: function* (framework) {
    const inheritance = buildInheritance(framework.buildsOn.list, 'skills');
    const own = new Map<string, Requirement[]>();
    yield* eachInPortions(framework.requirements.list, (fact) => {
      if (fact.purpose === 'ROLE') addTo(own, fact.roleId, fact);
    });
    const byRole = new Map<string, readonly Effective<Requirement>[]>();
    const enter = (roleId: string, stated: readonly Effective<Requirement>[]) => {
      const isNeeded = stated.every(({ purpose }) => purpose === 'ROLE');
      byRole.set(roleId, isNeeded ? stated : effectiveRequirements(roleId, own, inheritance));
    };
    yield* eachInPortions([...framework.derived(REQUIREMENTS_BY_ROLE)], (each) => enter(...each), ROLES);
    return byRole;
  },
};

/** What a role itself needs: most important first. */
export function needsOf(graph: GraphReading, roleId: string): readonly Effective<Requirement>[] {
  return graph.scopeOf(roleId)?.derived(NEEDS_BY_ROLE).get(roleId) ?? [];
}
