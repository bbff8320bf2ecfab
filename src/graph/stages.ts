import { checkChoices } from './arguments/choices.ts';
import type { Given } from './arguments/given.ts';
import { compareIds, type Stage } from './model.ts';
import type { GraphReading } from './reading/graph-reading.ts';

/** The stages of all frameworks, in their order, then by id. */
export function listStages(graph: GraphReading): Stage[] {
  return graph.frameworks.flatMap(({ stages }) => stages.list).sort(byOrder);
}

/** The stages of these ids, in their order. */
export function stagesOf(graph: GraphReading, ids: readonly string[]): Stage[] {
  return ids.map((id) => graph.get('stages', id)).sort(byOrder);
}

/** The ids of the stages that texts name, by slug or title; null: any. @throws InvalidInputError */
export function checkStages(graph: GraphReading, stages: Given<readonly string[]>): string[] | null {
  return idsNamed(graph, 'stages', stages);
}

/** The ids of the stages that one text names, by slug or title; null: any. @throws InvalidInputError */
export function checkStage(graph: GraphReading, stage: Given<string>): string[] | null {
  return idsNamed(graph, 'stage', stage == null ? null : [stage]);
}

function idsNamed(graph: GraphReading, argument: string, texts: Given<readonly string[]>): string[] | null {
  return checkChoices('stage', argument, texts, () =>
    listStages(graph).map(({ id, slug, title }) => ({ value: id, names: [slug, title] })),
  );
}

/** Whether a fact holds in one of these stages; null: any. A fact that names no stage holds in all. */
export function holdsIn(
  { stageIds }: { readonly stageIds: readonly string[] },
  stages: readonly string[] | null,
): boolean {
  return stages === null || stageIds.length === 0 || stageIds.some((id) => stages.includes(id));
}

function byOrder(a: Stage, b: Stage): number {
  return a.order - b.order || compareIds(a.id, b.id);
}
