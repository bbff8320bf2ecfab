import { hash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Finished, SMALL_PLACES } from '../support/little-room.ts';

/** Of the large chart: some 3 MB in the database's log, and 2 MB in its file. */
const MANY = 4_000;
const NO_ROOM =
  'There is no room left where the database lies. Nothing was written, and what was there is there still; make room, and try again.\n';

/** Nothing that could be packed into less. */
const note = (id: number) => hash('sha512', `note ${id}`).repeat(2);
const row = (id: number) => `${id},Lead,${id === 1 ? '' : Math.floor(id / 2)},${note(id)}`;
const chart = (rows: number) =>
  ['id,title,manager id,note', ...Array.from({ length: rows }, (_, index) => row(index + 1))].join('\n');

let files: string;
beforeAll(() => {
  files = mkdtempSync(path.join(tmpdir(), 'rolegraph-charts-'));
  writeFileSync(path.join(files, 'small.csv'), chart(10));
  writeFileSync(path.join(files, 'other.csv'), chart(10));
  writeFileSync(path.join(files, 'large.csv'), chart(MANY));
});
afterAll(() => rmSync(files, { recursive: true }));

for (const place of SMALL_PLACES) {
  describe(`Where there is no room for the embedded database: ${place.title}`, () => {
    let directory: string;
    let before: string;

    const run = (words: string, megabytes?: number): Promise<Finished> =>
      place.run(directory, words.split(' '), megabytes);
    const importing = (slug: string, megabytes?: number) =>
      run(`import organization ${path.join(files, slug)}.csv --slug ${slug} --yes`, megabytes);
    const exporting = (slug: string, megabytes?: number) =>
      run(`export organization ${slug} --format csv`, megabytes);

    beforeEach(async () => {
      directory = place.open();
      await importing('small');
      const { exitCode, out } = await exporting('small');
      expect(exitCode).toBe(0);
      before = out;
    });
    afterEach(() => place.close(directory));

    it('an import is refused in a sentence, and everything is as it was; with room it goes through', async () => {
      const { exitCode, err } = await importing('large', 1);
      expect({ exitCode, err }).toEqual({
        exitCode: 1,
        err: `Nothing was imported; the graph is as it was.\n${NO_ROOM}`,
      });
      expect(await exporting('small')).toEqual({ exitCode: 0, out: before, err: '' });
      const { exitCode: unknown, err: why } = await exporting('large');
      expect(unknown).not.toBe(0);
      expect(why).toMatch(/"large"/);

      expect(await importing('large')).toMatchObject({ exitCode: 0, err: '' });
      expect((await exporting('large')).out.trimEnd().split('\n')).toHaveLength(MANY + 1);
    });

    it('a seed is refused in a sentence, and everything is as it was; with room it goes through', async () => {
      expect(await run('seed', 0.25)).toEqual({ exitCode: 1, out: '', err: NO_ROOM });
      expect(await exporting('small')).toEqual({ exitCode: 0, out: before, err: '' });
      expect(await run('seed')).toMatchObject({ exitCode: 0, err: '' });
      expect((await exporting('small')).exitCode).toBe(0);
    });

    it('everything can be read, and what would write says so', async () => {
      const { exitCode, out, err } = await exporting('small', 0);
      expect({ exitCode, out }).toEqual({ exitCode: 0, out: before });
      expect(err).toContain(`There is no room left in ${directory}, so the database is only read`);
      const refused = await run('remove organization small', 0);
      expect(refused).toMatchObject({ exitCode: 1, out: '' });
      expect(refused.err.endsWith(NO_ROOM)).toBe(true);
      expect(await exporting('small')).toEqual({ exitCode: 0, out: before, err: '' });
    });

    it('what was written stays where only the log has room for it, and is folded into the file later', async () => {
      await importing('large');
      const { exitCode, err } = await importing('other', 0.25);
      expect(exitCode).toBe(0);
      expect(err).toContain('could not be folded into');
      expect(err).toContain('there is no room left');
      const other = await exporting('other', 0);
      expect(other).toMatchObject({ exitCode: 0, out: before });
      expect(await exporting('other')).toEqual({ exitCode: 0, out: before, err: '' });
      expect(await exporting('small')).toEqual({ exitCode: 0, out: before, err: '' });
      expect((await exporting('large')).out.trimEnd().split('\n')).toHaveLength(MANY + 1);
    });
  });
}
