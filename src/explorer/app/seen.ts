const KEY = 'rolegraph:seen';
const MOST = 8;

/** A page that somebody was on. */
export interface Seen {
  readonly address: string;
  readonly title: string;
}

/** The last ones first; in this browser alone. */
export function recentlySeen(): readonly Seen[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSeen) : [];
  } catch {
    return [];
  }
}

/** What was seen of the same page before, under the same title, is one with it. */
export function rememberSeen(seen: Seen): void {
  const pathOf = (address: string) => address.split('?')[0];
  const others = recentlySeen().filter(
    ({ address, title }) => title !== seen.title || pathOf(address) !== pathOf(seen.address),
  );
  localStorage.setItem(KEY, JSON.stringify([seen, ...others].slice(0, MOST)));
}

function isSeen(value: unknown): value is Seen {
  const { address, title } = (value ?? {}) as Partial<Record<string, unknown>>;
  return typeof address === 'string' && typeof title === 'string';
}
