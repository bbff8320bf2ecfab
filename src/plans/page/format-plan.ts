import { htmlPage } from './html.ts';
import { markdownPage } from './markdown.ts';
import { planPage } from './plan-page.ts';
import type { Plan } from './plan.ts';

export type {
  Plan,
  PlanActivity,
  PlanLevel,
  PlanSkill,
  PlanSource,
  PlanStatement,
  PlanStep,
} from './plan.ts';

export type PlanFormat = 'md' | 'html';

/** A plan as a text that a person would print: about a page and a half, the same each time. */
export function formatPlan(plan: Plan, format: PlanFormat): string {
  const page = planPage(plan);
  return format === 'html' ? htmlPage(page) : markdownPage(page);
}
