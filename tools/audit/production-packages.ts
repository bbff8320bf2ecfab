import { z } from 'zod';

const LOCK = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});

/** A package that is installed to run the product, at one of its places. */
export interface ProductionPackage {
  readonly name: string;
  readonly version: string;
  /** What its archive must have as its digest; null: npm would take any. */
  readonly integrity: string | null;
}

/** Those of a package-lock.json, in its order. */
export function productionPackages(lock: string): ProductionPackage[] {
  return Object.entries(LOCK.parse(JSON.parse(lock)).packages)
    .filter(([place, { dev, devOptional }]) => place !== '' && dev !== true && devOptional !== true)
    .map(([place, { version = '', integrity = null }]) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      integrity,
    }));
}
