const PIECE_CHARACTERS = 64 * 1024;

/** A text of many parts in pieces of about 64 KB: a line at a time would be a thousand times as many writes. */
export function* inPieces(parts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length < PIECE_CHARACTERS) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
