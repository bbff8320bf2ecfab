import { DeadlineExceededError, NotFoundError } from '../graph/errors.ts';
import type { Understood } from '../graph/names/understood.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { findTransitionPaths, type PathQuestion } from '../paths/find-paths.ts';
import type { NoPath } from '../paths/no-path/no-path.ts';
import { noPathText } from '../paths/no-path/no-path-text.ts';
import type { TransitionPath } from '../paths/transition-path.ts';
import { briefOf } from './brief.ts';
import type { SettingQuestion } from './brief-setting.ts';
import { htmlPage } from './page/html-page.ts';
import { markdownPage } from './page/markdown-page.ts';
import { planPage } from './page/plan-page.ts';
import { wayOfPath } from './way.ts';

export type PlanFormat = 'md' | 'html';

/** A path as a text that a person would print, two to three pages, the same each time. @throws InvalidInputError */
export function planText(
  graph: GraphReading,
  path: TransitionPath,
  format: PlanFormat,
  setting: SettingQuestion = {},
): string {
  const page = planPage(graph, path, briefOf(graph, wayOfPath(path), setting));
  return format === 'html' ? htmlPage(page) : markdownPage(page);
}

/** A plan to print. */
export interface PrintedPlan {
  readonly text: string;
  /** What was asked for by a title rather than by a name. */
  readonly understood: readonly Understood[];
}

export type PlanQuestion = Pick<PathQuestion, 'from' | 'to' | 'by'> & SettingQuestion;

/**
 * The best path between two roles as a text to print.
 *
 * @param deadline when the path must be found, by `performance.now()`
 * @throws NotFoundError also where no path leads there, AmbiguousError, DeadlineExceededError
 */
export async function planBestPath(
  graph: GraphReading,
  question: PlanQuestion,
  format: PlanFormat,
  deadline: number,
): Promise<string> {
  const found = await findTransitionPaths(graph, { ...question, first: 1 }, deadline);
  const [best] = found.paths;
  if (best !== undefined) return planText(graph, best, format, question);
  const noPath = (await found.noPath()) as NoPath;
  const message = noPathText(graph, found, noPath);
  if (noPath.reason === 'GIVEN_UP') throw new DeadlineExceededError(message);
  throw new NotFoundError(message, { reason: noPath.reason, suggestions: [] });
}
