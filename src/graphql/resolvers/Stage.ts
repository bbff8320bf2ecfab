import { listAdvice } from '../../advice/about-thing.ts';
import { listClaims } from '../../sources/claims.ts';
import { listFocusesOfStage } from '../../roles/relations.ts';
import type { StageResolvers } from '../types.generated.ts';

export const Stage: StageResolvers = {
  claims: ({ id }, { attributes }, { snapshot }) => listClaims(snapshot, id, attributes),
  focuses: ({ id }, _args, { snapshot }) => listFocusesOfStage(snapshot, id),
  advice: ({ id }, args, { snapshot }) => listAdvice(snapshot, id, args),
};
