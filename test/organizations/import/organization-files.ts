import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import type { SourceRow } from '../../../src/organizations/chart/chart-builder.ts';
import { InvalidInputError } from '../../../src/graph/errors.ts';
import { openOrganizationFile } from '../../../src/organizations/import/rows/open-organization-file.ts';
import type {
  OrganizationFile,
  ReadOptions,
} from '../../../src/organizations/import/rows/organization-file.ts';

/** Real files in a folder that lives as long as the tests of one file. */
export function organizationFiles() {
  let folder = '';
  let count = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rolegraph-organization-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Writes a file whose name ends so, and returns its path. */
  async function write(ending: string, content: string | Uint8Array): Promise<string> {
    const path = join(folder, `chart-${(count += 1)}${ending}`);
    await writeFile(path, content);
    return path;
  }

  async function open(ending: string, content: string | Uint8Array, options: ReadOptions = {}) {
    return openOrganizationFile(await write(ending, content), options);
  }

  return {
    write,
    open,
    /** All rows of a file, with the file. */
    read: async (ending: string, content: string | Uint8Array, options: ReadOptions = {}) => {
      const file = await open(ending, content, options);
      return { file, rows: await rowsOf(file) };
    },
    /** What a file is refused with, the folder left out; reads the rows where it is not refused on opening. */
    refusal: async (ending: string, content: string | Uint8Array, options: ReadOptions = {}) => {
      const path = await write(ending, content);
      const error: unknown = await openOrganizationFile(path, options)
        .then(rowsOf)
        .catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(InvalidInputError);
      return (error as InvalidInputError).message.replaceAll(path, `chart${ending}`);
    },
  };
}

export async function rowsOf(file: OrganizationFile): Promise<SourceRow[]> {
  const rows: SourceRow[] = [];
  for await (const row of file.rows()) rows.push(row);
  return rows;
}

/** What each column is taken for, by header. */
export function usesOf({ columns }: OrganizationFile): Record<string, string> {
  return Object.fromEntries(columns.map(({ header, takenFor }) => [header, takenFor]));
}

export function messagesOf({ notes }: OrganizationFile): string[] {
  return notes.map(({ message }) => message);
}
