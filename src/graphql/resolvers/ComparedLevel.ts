import type { ComparedLevelResolvers } from './../types.generated.ts';
export const ComparedLevel: ComparedLevelResolvers = {/* Implement ComparedLevel resolver logic here */};
