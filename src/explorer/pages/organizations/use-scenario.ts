import { useEffect, useState } from 'react';

/** A post that is tried under another manager, by the keys of the source; `to` is null for the top. */
export interface TriedMove {
  readonly post: string;
  readonly title: string;
  readonly to: string | null;
  readonly toTitle: string;
}

export interface Scenario {
  readonly moves: readonly TriedMove[];
  /** How many moves of the link could not be read, or are beyond what can be tried at once; "all": it is no list of moves. */
  readonly unread: number | 'all';
  /** Whether no other move is taken. */
  readonly isFull: boolean;
  readonly add: (move: TriedMove) => void;
  readonly undo: () => void;
  readonly clear: () => void;
}

const START = '#scenario=';
/** As many as the server takes. */
const MOST = 200;

/** Moves that are tried. They stand behind the # of the address, which browsers send to nobody. */
export function useScenario(): Scenario {
  const [{ moves, unread }, set] = useState(() => readScenario(location.hash));
  useEffect(() => {
    // What cannot be read stays in the address until there are moves in its place.
    if (moves.length === 0 && unread !== 0) return;
    const hash = moves.length === 0 ? '' : `${START}${encodeURIComponent(JSON.stringify(moves))}`;
    if (hash !== location.hash) {
      history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`);
    }
  }, [moves, unread]);
  useEffect(() => {
    const follow = () => set(readScenario(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const change = (next: (before: readonly TriedMove[]) => readonly TriedMove[]) =>
    set((before) => ({ moves: next(before.moves), unread: 0 }));
  return {
    moves,
    unread,
    isFull: moves.length === MOST,
    add: (move) => change((before) => [...before, move].slice(0, MOST)),
    undo: () => change((before) => before.slice(0, -1)),
    clear: () => change(() => []),
  };
}

type Read = Pick<Scenario, 'moves' | 'unread'>;

function readScenario(hash: string): Read {
  if (!hash.startsWith(START)) return { moves: [], unread: 0 };
  try {
    const read: unknown = JSON.parse(decodeURIComponent(hash.slice(START.length)));
    if (!Array.isArray(read)) return { moves: [], unread: 'all' };
    const moves = read.filter(isMove).slice(0, MOST);
    return { moves, unread: read.length - moves.length };
  } catch {
    return { moves: [], unread: 'all' };
  }
}

function isMove(value: unknown): value is TriedMove {
  const { post, title, to, toTitle } = (value ?? {}) as Partial<Record<keyof TriedMove, unknown>>;
  return (
    typeof post === 'string' &&
    typeof title === 'string' &&
    (typeof to === 'string' || to === null) &&
    typeof toTitle === 'string'
  );
}
