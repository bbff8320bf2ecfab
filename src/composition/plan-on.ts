import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { PlanFormat, PlanQuestion, PrintedPlan } from '../plans/plan-text.ts';

/** The best way from one role to another by a graph, as a text to print. @throws NotFoundError, AmbiguousError */
export async function planOn(
  graph: GraphReading,
  deadline: number,
  question: PlanQuestion,
  format: PlanFormat,
): Promise<PrintedPlan> {
  const { planBestPath } = await import('../plans/plan-text.ts');
  const asked = graph.forOperation();
  const text = await planBestPath(asked, question, format, deadline);
  return { text, understood: asked.understood };
}
