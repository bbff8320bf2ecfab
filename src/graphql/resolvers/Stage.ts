import { listAdvice } from '../../services/advice.ts';
import { listClaims } from '../../services/claims.ts';
import { listFocusesOfStage } from '../../services/role-relations.ts';
import type { StageResolvers } from '../types.generated.ts';

export const Stage: StageResolvers = {
  claims: ({ id }, { attributes }, { snapshot }) => listClaims(snapshot, id, attributes),
  focuses: ({ id }, _args, { snapshot }) => listFocusesOfStage(snapshot, id),
  advice: ({ id }, args, { snapshot }) => listAdvice(snapshot, id, args),
};
