import type { Arguments } from '../../graph/arguments/given.ts';
import type { Skill } from '../../graph/model.ts';
import {
  type AskedOrder,
  inOrder,
  type ListPage,
  type OrderKey,
  orderKeys,
  orderName,
  pageInOrder,
  wantedInOrder,
} from '../../graph/orders.ts';
import { type ConnectionArguments, pageRequest } from '../../graph/pagination.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { LISTED_SKILLS } from './listed-skills.ts';
import { type SkillConditions, skillConditions, type SkillFilter, skillsThatMeet } from './skill-filter.ts';

type SkillOrder = AskedOrder<'NAME' | 'DEMAND'>;

const USUAL: readonly SkillOrder[] = [{ field: 'NAME' }];

/** Needs LISTED_SKILLS. */
export const USUAL_SKILL_ORDER = inOrder('skills', 'NAME id', (graph) => keysOf(graph, USUAL));

/** A page of the skills that meet a filter. @throws InvalidInputError, NotFoundError */
export function listSkills(
  graph: GraphReading,
  args: ConnectionArguments & Arguments<{ filter: SkillFilter; orderBy: readonly SkillOrder[] }>,
): ListPage<Skill, SkillConditions> {
  const { skills } = graph.derived(LISTED_SKILLS);
  const keys = keysOf(graph, args.orderBy?.length ? args.orderBy : USUAL);
  const order = orderName(keys);
  const request = pageRequest(args, order);
  const conditions = skillConditions(graph, args.filter ?? {});
  const wanted = skillsThatMeet(graph, conditions);
  const numbers = wantedInOrder(graph, 'skills', keys, wanted);
  return { page: pageInOrder(skills, numbers, keys, request), order, conditions };
}

function keysOf(graph: GraphReading, orderBy: readonly SkillOrder[]): OrderKey[] {
  const { names, demands } = graph.derived(LISTED_SKILLS);
  return orderKeys(orderBy, (field) => (field === 'NAME' ? names : demands));
}
