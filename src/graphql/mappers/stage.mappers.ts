export type { Stage as StageMapper, StageFocus as StageFocusMapper } from '../../domain/model.ts';
