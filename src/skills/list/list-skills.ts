import type { Arguments } from '../../graph/arguments/given.ts';
import type { Skill } from '../../graph/model.ts';
import {
  type AskedOrder,
  type ListPage,
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

/** A page of the skills that meet a filter. @throws InvalidInputError, NotFoundError */
export function listSkills(
  graph: GraphReading,
  args: ConnectionArguments & Arguments<{ filter: SkillFilter; orderBy: readonly SkillOrder[] }>,
): ListPage<Skill, SkillConditions> {
  const { skills, names, demands } = graph.derived(LISTED_SKILLS);
  const keys = orderKeys(args.orderBy?.length ? args.orderBy : USUAL, (field) =>
    field === 'NAME' ? names : demands,
  );
  const order = orderName(keys);
  const request = pageRequest(args, order);
  const conditions = skillConditions(graph, args.filter ?? {});
  const wanted = skillsThatMeet(graph, conditions);
  const numbers = wantedInOrder(graph, 'skills', keys, wanted);
  return { page: pageInOrder(skills, numbers, keys, request), order, conditions };
}
