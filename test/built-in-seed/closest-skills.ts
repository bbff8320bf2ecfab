import type { FrameworkContent } from '../../src/graph/model.ts';

/** Whether two skills are the same, part of one another, or one the broader of the other, as it is stated. */
export function isClosest(content: FrameworkContent, one: string, other: string): boolean {
  const isPart = (whole: string, part: string) =>
    content.skills.some(({ id, partIds }) => id === whole && partIds.includes(part));
  const isBroader = (narrow: string, broad: string) =>
    content.skillRelations.some(
      ({ skillId, otherId, kind }) => kind === 'BROADER' && skillId === narrow && otherId === broad,
    );
  return (
    one === other ||
    isPart(one, other) ||
    isPart(other, one) ||
    isBroader(one, other) ||
    isBroader(other, one)
  );
}
