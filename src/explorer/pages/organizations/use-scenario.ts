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
  const [moves, setMoves] = useState(() => readMoves(location.hash));
  useEffect(() => {
    const hash = moves.length === 0 ? '' : `${START}${encodeURIComponent(JSON.stringify(moves))}`;
    if (hash !== location.hash) {
      history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`);
    }
  }, [moves]);
  useEffect(() => {
    const follow = () => setMoves(readMoves(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return {
    moves,
    isFull: moves.length === MOST,
    add: (move) => setMoves((before) => [...before, move].slice(0, MOST)),
    undo: () => setMoves((before) => before.slice(0, -1)),
    clear: () => setMoves([]),
  };
}

function readMoves(hash: string): readonly TriedMove[] {
  if (!hash.startsWith(START)) return [];
  try {
    const read: unknown = JSON.parse(decodeURIComponent(hash.slice(START.length)));
    return Array.isArray(read) ? read.filter(isMove).slice(0, MOST) : [];
  } catch {
    return [];
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
