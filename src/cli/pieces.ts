import type { Writable } from 'node:stream';

/** A long text, or bytes, as it is made or comes: bytes of a server may end within a letter. */
export type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/**
 * Writes a long text piece by piece, each when the one before is taken, until it ends, nobody reads any more, or the
 * process is told to stop. What is written through a pipe is otherwise lost when the process ends before its reader.
 */
export async function writePieces(stream: Writable, pieces: Pieces, stop: AbortSignal): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
  for await (const piece of pieces) {
    if (stop.aborted || !stream.writable) return;
    const taken = new Promise<void>((resolve) => {
      stream.write(piece, () => resolve());
    });
    await Promise.race([taken, stopped]);
  }
}
