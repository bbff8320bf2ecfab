import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ChartBuilder } from '../../src/organizations/chart/chart-builder.ts';
import { buildForest, neighboursOf, spanOf } from '../../src/organizations/chart/forest.ts';
import { openOrganizationFile } from '../../src/organizations/import/rows/open-organization-file.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../seed/organizations');

interface Entry {
  readonly file: string;
  readonly slug: string;
  readonly name: string;
  readonly asOf: string | null;
  readonly description: string;
}

const INDEX = JSON.parse(readFileSync(path.join(FOLDER, 'index.json'), 'utf8')) as readonly Entry[];

async function chartIn(file: string) {
  const opened = await openOrganizationFile(path.join(FOLDER, file), {});
  const builder = new ChartBuilder();
  for await (const row of opened.rows()) builder.add(row, null);
  const chart = builder.finish();
  return { opened, chart, forest: buildForest(chart.lines) };
}

describe('the example organizations', () => {
  it('are those that the index names, each once', () => {
    expect(INDEX.map(({ file }) => file).sort()).toEqual(globSync('*.csv', { cwd: FOLDER }).sort());
    expect(new Set(INDEX.map(({ slug }) => slug)).size).toBe(INDEX.length);
    for (const { slug, name, description } of INDEX) {
      expect(slug).toMatch(/^[a-z][a-z-]+$/);
      expect(name).not.toBe('');
      expect(description).toMatch(/made-up/);
    }
    expect(existsSync(path.join(FOLDER, 'README.md'))).toBe(true);
  });

  it('leave the YAML of the folder above to the framework', () => {
    expect(globSync('**/*.{yml,yaml}', { cwd: FOLDER })).toEqual([]);
  });

  describe.each(INDEX)('$file', ({ file }) => {
    it('is read without a note, all columns understood', async () => {
      const { opened, chart } = await chartIn(file);
      expect(opened.notes).toEqual([]);
      expect(opened.columns.map(({ header, takenFor }) => `${header}: ${takenFor}`)).toEqual([
        'id: id',
        'title: title',
        'manager id: manager',
        'dotted manager ids: dottedManagers',
        'unit: unit',
        'location: location',
        'grade: grade',
        'fte: fte',
        'cost: cost',
        'vacant: vacant',
      ]);
      expect(chart.positions.length).toBeGreaterThanOrEqual(40);
      expect(chart.positions.length).toBeLessThanOrEqual(70);
      for (const { title, unit, cost, fte } of chart.positions) {
        expect([title, unit]).not.toContain('');
        expect([cost, fte]).not.toContain(null);
      }
    });

    it('is one tree without dirt, with vacancies, part-time work, a wide span and a narrow one', async () => {
      const { chart, forest } = await chartIn(file);
      expect(forest.roots).toEqual([0]);
      expect(forest.unfollowed).toEqual({
        circles: [],
        selfReports: [],
        severalManagers: [],
        needlessDotted: [],
      });
      expect(chart.positions.flatMap(({ unknownManagers }) => unknownManagers)).toEqual([]);
      expect(chart.positions.filter(({ vacant }) => vacant)).not.toEqual([]);
      expect(chart.positions.filter(({ fte }) => fte !== 1)).not.toEqual([]);
      const spans = chart.positions.map((_, position) => spanOf(forest, position));
      expect(spans).toContain(1);
      expect(Math.max(...spans)).toBeGreaterThanOrEqual(8);
    });
  });

  it('have dotted lines where their type has them', async () => {
    const dotted: Record<string, number> = {};
    for (const { slug, file } of INDEX) {
      const { chart, forest } = await chartIn(file);
      dotted[slug] = chart.positions.filter(
        (_, position) => neighboursOf(forest.dottedManagers, position).length > 0,
      ).length;
    }
    expect(dotted).toEqual({ 'functional-company': 0, 'divisional-company': 3, 'matrix-company': 24 });
  });
});
