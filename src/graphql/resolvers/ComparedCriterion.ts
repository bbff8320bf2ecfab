import type { ComparedCriterionResolvers } from './../types.generated.ts';
export const ComparedCriterion: ComparedCriterionResolvers = {
  /* Implement ComparedCriterion resolver logic here */
};
