import type { SkillBand } from '../graph/vocabulary.ts';

/**
 * The word for a level (0 < level <= 5): 1 AWARENESS, 2 FOUNDATIONAL, 3 WORKING, 4 PRACTITIONER, 5 EXPERT.
 *
 * Half steps round down: a band is reached only with the whole of its level. The rules for levels read
 * "learns or assists" as 1 to 1.5 and "tracks, minor part" as 2, so 1.5 belongs with 1; and 4.5 is
 * strong, but not yet "builds it in others". What is below 1 is AWARENESS too.
 */
export function skillBand(level: number): SkillBand {
  if (level < 2) return 'AWARENESS';
  if (level < 3) return 'FOUNDATIONAL';
  if (level < 4) return 'WORKING';
  if (level < 5) return 'PRACTITIONER';
  return 'EXPERT';
}

/** The word for a level that may be none or unknown; null then. */
export function bandOf(level: number | null): SkillBand | null {
  return level === null || level === 0 ? null : skillBand(level);
}
