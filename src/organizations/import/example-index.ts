import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { InvalidInputError } from '../../graph/errors.ts';

/** An organization that comes with the product, to look at before one has a chart of one's own. */
export interface Example {
  /** Beside the index. */
  readonly file: string;
  readonly slug: string;
  readonly name: string;
  readonly asOf: string | null;
  readonly description: string | null;
}

const exampleIndex = z.array(
  z.strictObject({
    file: z.string().regex(/^[\w.-]+$/, 'the name of a file in the same folder'),
    slug: z.string(),
    name: z.string(),
    asOf: z.string().nullable().default(null),
    description: z.string().nullable().default(null),
  }),
);

/** What `index.json` of a folder lists; nothing where there is none. @throws InvalidInputError */
export async function readExampleIndex(folder: string): Promise<Example[]> {
  const file = path.join(folder, 'index.json');
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  const result = exampleIndex.safeParse(parsed(file, text));
  if (result.success) return result.data;
  throw new InvalidInputError(
    result.error.issues.map((issue) => `${file}: ${issue.path.join('.')}: ${issue.message}`).join('\n'),
  );
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidInputError(`${file}: no JSON: ${(error as SyntaxError).message}`, {}, { cause: error });
  }
}
