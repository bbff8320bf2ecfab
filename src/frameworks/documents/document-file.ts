import { z } from 'zod';
import * as files from '../../seed/format/seed-files.ts';
import { roleFile } from '../../seed/format/role-file.ts';
import { transitionFile } from '../../seed/format/transition-file.ts';

/**
 * A framework as one YAML or JSON document: what the files of a seed folder hold, under the names of the files and
 * folders.
 */
export const documentFile = z.strictObject({
  framework: files.frameworkFile,
  sources: files.sourcesFile.shape.sources.optional(),
  attributes: files.attributesFile.shape.attributes.optional(),
  stages: files.stagesFile.shape.stages.optional(),
  activities: files.activitiesFile.shape.activities.optional(),
  skills: z.array(files.skillsFile).optional().describe('One entry a category.'),
  responsibilities: z.array(files.responsibilitiesFile).optional().describe('One entry an area.'),
  roles: z.array(roleFile).optional(),
  transitions: z.array(transitionFile).optional(),
  advice: files.adviceFile.shape.advice.optional(),
});

export type FrameworkDocument = z.infer<typeof documentFile>;
