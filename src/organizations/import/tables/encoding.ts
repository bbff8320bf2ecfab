import { createReadStream } from 'node:fs';
import { noteOf, type ReadingNote } from '../rows/notes.ts';
import { fileError } from '../rows/problems.ts';
import { suggest } from '../../../graph/text/suggest.ts';

/** How the bytes of a text file become characters. */
export interface Encoding {
  /** As TextDecoder takes it. */
  readonly label: string;
  /** As a person is told: `UTF-8 with BOM`, `Windows-1252 (detected)`. */
  readonly name: string;
  /** That it was only assumed. */
  readonly notes: readonly ReadingNote[];
}

const NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
};

const ASSUMED = noteOf(
  'encoding',
  null,
  'the file is no valid UTF-8 and was read as Windows-1252; where letters look wrong, name another with --encoding',
);

/** What an error suggests; TextDecoder knows many more. */
const COMMON = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1', 'iso-8859-15', 'macintosh'];

/**
 * The encoding that is asked for, else the one that a byte order mark names, else UTF-8 where the whole file is valid
 * as such, else Windows-1252. Reads the file once, holding a chunk at a time.
 *
 * @throws InvalidInputError for a name that nobody knows
 */
export async function encodingOf(path: string, asked: string | undefined): Promise<Encoding> {
  return asked === undefined ? detectEncoding(path) : namedEncoding(asked);
}

/** The file as text, a chunk at a time; bytes that are no characters become U+FFFD, a byte order mark is dropped. */
export async function* decodedChunks(path: string, { label }: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(label);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

function namedEncoding(asked: string): Encoding {
  try {
    const label = new TextDecoder(asked.trim()).encoding;
    return { label, name: NAMES[label] ?? label, notes: [] };
  } catch (error) {
    const near = suggest(asked, COMMON, 3);
    const known = near.length === 0 ? COMMON : near;
    throw fileError([`--encoding ${asked}: no such encoding; try ${known.join(', ')}`], error);
  }
}

async function detectEncoding(path: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      const marked = isFirst ? markedEncoding(chunk) : null;
      if (marked !== null) return marked;
      isFirst = false;
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return { label: 'utf-8', name: 'UTF-8', notes: [] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { label: 'windows-1252', name: 'Windows-1252 (detected)', notes: [ASSUMED] };
  }
}

/** What the first bytes tell: a byte order mark, or the zeros that every ASCII character has in UTF-16. */
function markedEncoding(start: Buffer): Encoding | null {
  const found = (label: string, name: string): Encoding => ({ label, name, notes: [] });
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return found('utf-8', 'UTF-8 with BOM');
  if (start[0] === 0xff && start[1] === 0xfe) return found('utf-16le', 'UTF-16 LE with BOM');
  if (start[0] === 0xfe && start[1] === 0xff) return found('utf-16be', 'UTF-16 BE with BOM');
  const zeros = [0, 0];
  const pairs = Math.min(start.length >> 1, 500);
  for (let at = 0; at < pairs * 2; at += 1) if (start[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs * 0.6 && even < pairs * 0.1) return found('utf-16le', 'UTF-16 LE (detected)');
  if (even > pairs * 0.6 && odd < pairs * 0.1) return found('utf-16be', 'UTF-16 BE (detected)');
  // Text of other letters has zeros in signs, figures and line ends alone.
  if (even === 0 && odd > 1 && hasLines(start, 'utf-16le')) return found('utf-16le', 'UTF-16 LE (detected)');
  if (odd === 0 && even > 1 && hasLines(start, 'utf-16be')) return found('utf-16be', 'UTF-16 BE (detected)');
  return null;
}

/** Whether bytes are characters in an encoding, with line ends among them, which stray zeros do not make. */
function hasLines(start: Buffer, label: string): boolean {
  const text = new TextDecoder(label).decode(start.subarray(0, start.length & ~1));
  return /[\r\n]/.test(text) && !text.slice(0, -1).includes('\ufffd');
}
