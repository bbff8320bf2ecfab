/*
 * The whole graph, read once, as objects that name each other.
 */
import { rowsOf } from './database.js';

const THINGS = ['Role', 'Skill', 'SkillCategory', 'Responsibility', 'Transition', 'Source', 'Framework'];
const FACTS = ['REQUIRES', 'RESPONSIBLE_FOR', 'REPORTS_TO'];

export async function readGraph() {
  const things = await Promise.all(
    THINGS.map((label) => rowsOf(`MATCH (n:${label}) RETURN properties(n) AS thing ORDER BY n.id`)),
  );
  const facts = await Promise.all(
    FACTS.map((type) =>
      rowsOf(
        `MATCH (a)-[r:${type}]->(b) RETURN a.id AS from, b.id AS to, properties(r) AS fact ORDER BY r.id`,
      ),
    ),
  );
  const steps = await rowsOf(
    `MATCH (a:Role)<-[:LEAVES]-(t:Transition)-[:REACHES]->(b:Role)
     RETURN t.id AS id, a.id AS from, b.id AS to ORDER BY t.id`,
  );
  return linked(
    Object.fromEntries(THINGS.map((label, at) => [label, things[at].map(({ thing }) => thing)])),
    {
      ...Object.fromEntries(FACTS.map((type, at) => [type, facts[at]])),
      steps,
    },
  );
}

function linked(things, { REQUIRES, RESPONSIBLE_FOR, REPORTS_TO, steps }) {
  const byId = (list) => new Map(list.map((thing) => [thing.id, thing]));
  const [roles, skills] = [byId(things.Role), byId(things.Skill)];
  const [responsibilities, transitions] = [byId(things.Responsibility), byId(things.Transition)];
  for (const role of things.Role) {
    Object.assign(role, {
      needs: [],
      responsibilities: [],
      transitionsTo: [],
      transitionsFrom: [],
      reportsTo: [],
    });
  }
  for (const skill of things.Skill) skill.neededBy = [];
  for (const { from, to, fact } of REQUIRES) {
    Object.assign(fact, { role: roles.get(from), skill: skills.get(to) });
    fact.role.needs.push(fact);
    fact.skill.neededBy.push(fact);
  }
  for (const { from, to, fact } of RESPONSIBLE_FOR) {
    Object.assign(fact, { role: roles.get(from), responsibility: responsibilities.get(to) });
    fact.role.responsibilities.push(fact);
  }
  for (const { from, to, fact } of REPORTS_TO) {
    if (roles.has(from)) roles.get(from).reportsTo.push(Object.assign(fact, { to: roles.get(to) }));
  }
  for (const { id, from, to } of steps) {
    const step = transitions.get(id);
    Object.assign(step, {
      from: roles.get(from),
      to: roles.get(to),
      cost: (step.yearsMin + step.yearsMax) / 2,
    });
    step.from.transitionsTo.push(step);
    step.to.transitionsFrom.push(step);
  }
  for (const role of things.Role) {
    role.needs.sort(
      (a, b) => b.importance - a.importance || b.level - a.level || compare(a.skill.id, b.skill.id),
    );
    role.responsibilities.sort(
      (a, b) => compare(a.involvement, b.involvement) || compare(a.responsibility.id, b.responsibility.id),
    );
  }
  const inOrder = things.Role.toSorted(
    (a, b) => a.seniority - b.seniority || compare(a.title, b.title) || compare(a.id, b.id),
  );
  return { roles, skills, inOrder, sources: byId(things.Source), categories: byId(things.SkillCategory) };
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
