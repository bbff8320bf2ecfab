import { findNode } from '../../graph/nodes.ts';
import { allReady, whenReady } from '../../graph/work/maybe-promise.ts';
import { rolesOf, skillOf, stagesOf } from '../../graph/lookups.ts';
import type { AdviceResolvers } from '../types.generated.ts';

export const Advice: AdviceResolvers = {
  about: ({ aboutIds }, _args, { snapshot }) =>
    whenReady(allReady(aboutIds.toSorted().map((id) => findNode(snapshot, id))), (things) =>
      things.filter((thing) => thing !== null),
    ),
  audience: ({ audienceIds }, _args, { snapshot }) => rolesOf(snapshot, audienceIds.toSorted()),
  develops: ({ developsIds }, _args, { snapshot }) =>
    allReady(developsIds.toSorted().map((id) => skillOf(snapshot, id))),
  stages: ({ stageIds }, _args, { snapshot }) => stagesOf(snapshot, stageIds),
};
