import { withSearch } from '../app/addresses.ts';

/** What somebody looks at on a map; it stands in the address, so that a link shows others the same. */
export interface MapState {
  /** The slug of the chosen role; empty: none is chosen. */
  readonly role: string;
  readonly hasLines: boolean;
  readonly isOutline: boolean;
}

export function readMapState(search: string): MapState {
  const asked = new URLSearchParams(search);
  return {
    role: asked.get('role') ?? '',
    hasLines: asked.get('lines') === 'all',
    isOutline: asked.get('as') === 'outline',
  };
}

export function addressOfMap(path: string, { role, hasLines, isOutline }: MapState): string {
  return withSearch(path, {
    role,
    lines: hasLines ? 'all' : undefined,
    as: isOutline ? 'outline' : undefined,
  });
}
