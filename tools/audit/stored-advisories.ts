import { z } from 'zod';
import type { ProductionPackage } from './production-packages.ts';

/** A list of advisories as it was kept, for where no registry can be asked. */
export const storedAdvisories = z.object({
  asOf: z.iso.date(),
  advisories: z.array(
    z.object({
      id: z.string(),
      package: z.string(),
      /** Comparisons that all hold, such as `>=1.2.3 <2.0.0`, and `||` between such. */
      vulnerable: z.string(),
      severity: z.enum(['low', 'moderate', 'high', 'critical']),
      title: z.string(),
    }),
  ),
});
type StoredAdvisory = z.infer<typeof storedAdvisories>['advisories'][number];

/** The advisories that hold for a package, as lines for people. */
export function advisoriesOf(
  { name, version }: Pick<ProductionPackage, 'name' | 'version'>,
  advisories: readonly StoredAdvisory[],
): string[] {
  return advisories
    .filter((each) => each.package === name && isWithin(version, each.vulnerable))
    .map(({ id, severity, title }) => `${name} ${version}: ${severity}: ${title} (${id})`);
}

function isWithin(version: string, range: string): boolean {
  return range.split('||').some((part) =>
    part
      .trim()
      .split(/\s+/)
      .every((comparison) => holds(version, comparison)),
  );
}

function holds(version: string, comparison: string): boolean {
  const [, sign = '=', bound] = /^(<=|>=|<|>|=)?(\d.*)$/.exec(comparison) ?? [];
  if (bound === undefined) throw new Error(`"${comparison}" is no comparison of versions, such as <2.0.0.`);
  const order = compareVersions(version, bound);
  switch (sign) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    default:
      return order === 0;
  }
}

/** By their numbers; what comes before a release counts as the release, so that no advisory is missed. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  for (const [place, number] of left.entries()) {
    const difference = number - (right[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersOf(version: string): number[] {
  const numbers = version
    .replace(/[-+].*$/, '')
    .split('.')
    .map(Number);
  return [0, 1, 2].map((place) => numbers[place] ?? 0);
}
