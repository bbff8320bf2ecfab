import type { Encoding } from './encoding.ts';
import { noteOf, type ReadingNote } from '../rows/notes.ts';

/** Tells of an encoding that was only assumed. */
export function encodingNotes(encoding: Encoding): ReadingNote[] {
  if (!encoding.isFallback) return [];
  const message =
    'the file is no valid UTF-8 and was read as Windows-1252; where letters look wrong, name another with --encoding';
  return [noteOf('encoding', null, message)];
}
