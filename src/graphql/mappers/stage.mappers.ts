export type { Stage as StageMapper, StageFocus as StageFocusMapper } from '../../graph/model.ts';
