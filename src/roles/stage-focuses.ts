import type { Given } from '../graph/arguments/given.ts';
import { compareIds, type StageFocus } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { checkStages } from '../graph/stages.ts';

/** What a role concentrates on at each stage, in the order of the stages. @throws InvalidInputError */
export function listStageFocuses(
  graph: GraphReading,
  roleId: string,
  stages: Given<readonly string[]>,
): readonly StageFocus[] {
  const wanted = checkStages(graph, stages);
  const orderOf = ({ stageId }: StageFocus) => graph.get('stages', stageId).order;
  return graph
    .naming('stageFocuses', 'roleId', roleId)
    .filter(({ stageId }) => wanted?.includes(stageId) ?? true)
    .sort((a, b) => orderOf(a) - orderOf(b) || compareIds(a.stageId, b.stageId) || compareIds(a.id, b.id));
}

/** What roles concentrate on at a stage, by role, then by id. */
export function listFocusesOfStage(graph: GraphReading, stageId: string): readonly StageFocus[] {
  return graph
    .naming('stageFocuses', 'stageId', stageId)
    .toSorted((a, b) => compareIds(a.roleId, b.roleId) || compareIds(a.id, b.id));
}
