import { withSearch } from '../app/addresses.ts';

/** What somebody looks at on a map; it stands in the address, so that a link shows others the same. */
export interface MapState {
  /** The slug of the chosen role; empty: none is chosen. */
  readonly role: string;
  /** Whether all transitions are drawn; undefined: as many as can be told apart. */
  readonly hasLines: boolean | undefined;
  readonly isOutline: boolean;
}

const LINES = new Map([
  ['all', true],
  ['none', false],
]);

export function readMapState(search: string): MapState {
  const asked = new URLSearchParams(search);
  return {
    role: asked.get('role') ?? '',
    hasLines: LINES.get(asked.get('lines') ?? ''),
    isOutline: asked.get('as') === 'outline',
  };
}

export function addressOfMap(path: string, { role, hasLines, isOutline }: MapState): string {
  return withSearch(path, {
    role,
    lines: hasLines === undefined ? undefined : hasLines ? 'all' : 'none',
    as: isOutline ? 'outline' : undefined,
  });
}
