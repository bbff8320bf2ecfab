/** What the roles from a rung on need in all, by skill or by rung: most roles first, then the highest mean level. */
export function skillDemand(roles, least, groupBy) {
  const groups = new Map();
  for (const role of roles) {
    if (!(role.seniority >= least)) continue;
    for (const need of role.needs) {
      const key = groupBy === 'SKILL' ? need.skill : role.seniority;
      let group = groups.get(key);
      if (group === undefined) {
        group = { roleCount: 0, last: null, needs: 0, sum: 0, peakLevel: 0 };
        groups.set(key, group);
      }
      group.needs += 1;
      group.sum += need.level;
      group.peakLevel = Math.max(group.peakLevel, need.level);
      if (group.last !== role) group.roleCount += 1;
      group.last = role;
    }
  }
  return Array.from(groups, ([key, { roleCount, needs, sum, peakLevel }]) => ({
    ...(groupBy === 'SKILL' ? { skill: key } : { seniority: key }),
    place: groupBy === 'SKILL' ? key.id : key,
    roleCount,
    averageLevel: Math.round((sum / needs) * 1_000) / 1_000,
    peakLevel,
  })).sort(
    (a, b) => b.roleCount - a.roleCount || b.averageLevel - a.averageLevel || (a.place < b.place ? -1 : 1),
  );
}
