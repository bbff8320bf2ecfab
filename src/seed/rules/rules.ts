import type { Rule } from '../seed.ts';
import { adviceSubjects } from './advice-subjects.ts';
import { chosenClaims } from './chosen-claims.ts';
import { circles } from './circles.ts';
import { citations } from './citations.ts';
import { duplicateFacts, duplicateSlugs } from './duplicates.ts';
import { fileNames } from './file-names.ts';
import { likelyDuplicates } from './likely-duplicates.ts';
import { names } from './names.ts';
import { passages } from './passages.ts';
import { rationale } from './rationale.ts';
import { references } from './references.ts';
import { skillRelations } from './skill-relations.ts';
import { toItself } from './to-itself.ts';

/** Everything that must hold beyond the shape of the single files. */
export const RULES: readonly Rule[] = [
  references,
  citations,
  passages,
  duplicateSlugs,
  duplicateFacts,
  names,
  likelyDuplicates,
  fileNames,
  toItself,
  circles,
  skillRelations,
  chosenClaims,
  rationale,
  adviceSubjects,
];
