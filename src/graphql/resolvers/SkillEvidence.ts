import { bandOf } from '../../skills/skill-band.ts';
import type { SkillEvidenceResolvers } from '../types.generated.ts';

export const SkillEvidence: SkillEvidenceResolvers = {
  skill: ({ skillId }, _args, { graph }) => graph.get('skills', skillId),
  band: ({ level }) => bandOf(level),
  basis: ({ requirement }) => requirement?.basis ?? null,
  citations: ({ requirement }) => requirement?.citations ?? [],
};
