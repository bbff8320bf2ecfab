/*
 * What somebody who knows Cypher writes for the questions: each is one statement that comes back with the answer as it is
 * nested.
 */

const ROLE = `{
  .id, .title, .summary, .seniority,
  requirements: COLLECT {
    MATCH (r)-[q:REQUIRES]->(s:Skill)
    WITH q, s ORDER BY q.importance DESC, q.level DESC, s.id
    RETURN {level: q.level, importance: q.importance, expectation: q.expectation, skill: {id: s.id, name: s.name}}
  },
  responsibilities: COLLECT {
    MATCH (r)-[q:RESPONSIBLE_FOR]->(d:Responsibility)
    WITH q, d ORDER BY q.involvement, d.id
    RETURN {involvement: q.involvement, responsibility: {id: d.id, title: d.title}}
  },
  transitionsTo: COLLECT {
    MATCH (r)-[q:LEADS_TO]->(to:Role)
    WITH q, to ORDER BY q.id
    RETURN {kind: q.kind, to: {id: to.id, title: to.title}}
  }
}`;

export const ROLE_BY_ID = `MATCH (r:Role {id: $ref}) RETURN r ${ROLE} AS role`;

export const FIRST_ROLES = `
  MATCH (r:Role)
  WITH r ORDER BY r.seniority, r.title, r.id LIMIT $first
  WITH r ${ROLE} AS role
  RETURN role ORDER BY role.seniority, role.title, role.id`;

export const SKILL_BY_ID = `
  MATCH (s:Skill {id: $ref})
  RETURN s {.id, .name, levels: COLLECT { MATCH (:Role)-[q:REQUIRES]->(s) RETURN q.level }} AS skill`;

export const COUNT_ROLES = 'MATCH (r:Role) RETURN count(r) AS count';
export const COUNT_SKILLS = 'MATCH (s:Skill) RETURN count(s) AS count';

/** Every way is looked at: Cypher itself finds the fewest steps, not the least sum. */
export const cheapestPaths = (mostSteps) => `
  MATCH way = (:Role {id: $from})-[:LEADS_TO*1..${mostSteps}]->(:Role {id: $to})
  WHERE all(each IN nodes(way) WHERE single(other IN nodes(way) WHERE other = each))
  WITH way, reduce(sum = 0.0, step IN relationships(way) | sum + (step.yearsMin + step.yearsMax) / 2) AS cost
  ORDER BY cost, length(way) LIMIT $first
  RETURN {
    cost: cost, length: length(way),
    steps: [step IN relationships(way) | {
      cost: (step.yearsMin + step.yearsMax) / 2, to: {id: endNode(step).id, title: endNode(step).title}
    }]
  } AS path
  ORDER BY path.cost, path.length`;

const FIGURES = `
  count(DISTINCT r) AS roleCount, round(avg(q.level), 3) AS averageLevel, max(q.level) AS peakLevel`;

export const DEMAND_BY_SKILL = `
  MATCH (r:Role)-[q:REQUIRES]->(s:Skill) WHERE r.seniority >= $least
  WITH s, ${FIGURES}
  ORDER BY roleCount DESC, averageLevel DESC, s.id LIMIT $first
  RETURN {skill: {id: s.id, name: s.name}, roleCount: roleCount, averageLevel: averageLevel, peakLevel: peakLevel} AS row`;

export const DEMAND_BY_SENIORITY = `
  MATCH (r:Role)-[q:REQUIRES]->(:Skill) WHERE r.seniority >= $least
  WITH r.seniority AS seniority, ${FIGURES}
  ORDER BY roleCount DESC, averageLevel DESC, seniority LIMIT $first
  RETURN {seniority: seniority, roleCount: roleCount, averageLevel: averageLevel, peakLevel: peakLevel} AS row`;
