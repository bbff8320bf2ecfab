import { notStatedOf } from '../../plans/capabilities.ts';
import { skillBand } from '../../skills/skill-band.ts';
import type { CapabilityResolvers } from '../types.generated.ts';

export const Capability: CapabilityResolvers = {
  skill: ({ skill }, _args, { graph }) => graph.get('skills', skill.skillId),
  status: ({ skill }) => skill.status,
  have: ({ skill }) => skill.have,
  haveAtMost: ({ skill }) => skill.haveAtMost ?? null,
  need: ({ skill }) => skill.need,
  needBand: ({ skill }) => skillBand(skill.need),
  firstNeededAt: ({ skill }, _args, { graph }) =>
    graph.get('roles', skill.firstNeededAtId ?? skill.then.roleId),
  priority: ({ skill }) => skill.priority,
  then: ({ skill }) => skill.then.expectation,
  actionRole: ({ actionRoleId }, _args, { graph }) =>
    actionRoleId === null ? null : graph.get('roles', actionRoleId),
  inside: ({ skill, held }) => skill.inside.map((each) => ({ ...each, held })),
  notStated: (capability) => notStatedOf(capability),
  citations: ({ skill }) => skill.then.citations,
};
