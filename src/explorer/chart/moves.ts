/** A post that is tried under another manager, by numbers; its reports move along. -1: at the top. */
export interface Move {
  readonly post: number;
  readonly to: number;
}

/** The managers after the moves, in their order. What would close a circle is left out, as the server refuses it. */
export function moved(manager: Int32Array, moves: readonly Move[]): Int32Array {
  const after = manager.slice();
  for (const { post, to } of moves) if (!isWithin(after, to, post)) after[post] = to;
  return after;
}

/** Whether a post is `top` or anywhere below it. */
function isWithin(manager: Int32Array, post: number, top: number): boolean {
  for (let at = post; at !== -1; at = manager[at] ?? -1) if (at === top) return true;
  return false;
}
