import { countAdvice, listAdvice } from '../../advice/advice.ts';
import { listClaims } from '../../sources/claims.ts';
import { listFocusesOfStage } from '../../roles/stage-focuses.ts';
import type { StageResolvers } from '../types.generated.ts';

export const Stage: StageResolvers = {
  claims: ({ id }, { attributes }, { graph }) => listClaims(graph, id, attributes),
  focuses: ({ id }, _args, { graph }) => listFocusesOfStage(graph, id),
  advice: ({ id }, args, { graph }) => listAdvice(graph, id, args),
  adviceCount: ({ id }, args, { graph }) => countAdvice(graph, id, args),
};
