import type { BriefSettingResolvers } from '../types.generated.ts';

/** Every field is answered as src/plans/brief-setting.ts has it. */
export const BriefSetting: BriefSettingResolvers = {};
