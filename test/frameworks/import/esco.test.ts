import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFramework } from '../../../src/frameworks/import/open-framework.ts';
import { labelsOf } from '../../../src/graph/labels.ts';
import { ESCO, writeFiles } from '../../support/published-files.ts';

let folder = '';
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rolegraph-esco-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(files: Readonly<Record<string, string>>) {
  const source = path.join(folder, String((count += 1)));
  await writeFiles(source, files);
  const opened = await openFramework(source);
  return { opened, ...(await opened.read()) };
}
type Read = Awaited<ReturnType<typeof read>>;
const remarks = ({ remarks: all }: Read) =>
  all.map(({ manner, what, count }) => `${manner}: ${what} (${count})`);

describe('The archives of ESCO', () => {
  test('are recognised, and say how they are read and under which terms', async () => {
    const { opened } = await read(ESCO);
    expect(opened).toMatchObject({
      reader: 'esco',
      isGuessed: false,
      terms: { slug: 'esco', modified: true },
    });
    expect(opened.terms.attribution).toContain('uses the ESCO classification of the European Commission');
    expect(opened.terms.attribution).toContain('modified');
    expect(opened.shown).toContain('  occupations_de.csv: roles and their titles, in German (de)');
    expect(opened.shown.at(-1)).toBe('  not there: broaderRelationsOccPillar');
  });

  test('become roles in the classes of ISCO, which lie within each other', async () => {
    const { content } = await read(ESCO);
    expect(content.roles.map(({ id, kind, title, variantOfId }) => [id, kind, title, variantOfId])).toEqual([
      ['Role:esco/c0', 'CLASS', 'Sky', null],
      ['Role:esco/c01', 'CLASS', 'Kites', 'Role:esco/c0'],
      ['Role:esco/c011', 'CLASS', 'Large kites', 'Role:esco/c01'],
      ['Role:esco/c0110', 'CLASS', 'Very large kites', 'Role:esco/c011'],
      ['Role:esco/o1', 'JOB', 'kite warden', 'Role:esco/c0110'],
      // Its code has lost the zero at its start.
      ['Role:esco/o2', 'JOB', 'lamp keeper', 'Role:esco/c0110'],
    ]);
    expect(content.roles[4]).toMatchObject({
      summary: 'Watches.\nOver\nkites.',
      citations: [{ note: 'http://data.europa.eu/esco/occupation/o1; code 0110.1; ISCO-08 0110; released' }],
    });
    expect(content.transitions).toEqual([]);
  });

  test('have labels on lines of their own, each with its language', async () => {
    const { content } = await read(ESCO);
    expect(content.roleTitles.map(({ title, circumstance }) => `${title}, ${circumstance}`).sort()).toEqual([
      'Dicke Drachen, in German (de)',
      'Drachenwart, in German (de)',
      'Drachenwärter, in German (de)',
      'Große Drachen, in German (de)',
      'Riesendrachen, in German (de)',
      'chief kite warden, in English (en)',
      'kitewarden, in English (en)',
      'warden of kites, in English (en)',
    ]);
    const knots = content.skills.find(({ id }) => id === 'Skill:esco/k1');
    expect(knots?.aliases).toEqual(['make knots', 'knotting', 'Knoten binden', 'knüpfen']);
    expect(labelsOf(knots?.name ?? '', knots!)).toEqual([
      { text: 'tie knots', languages: ['en'] },
      { text: 'make knots', languages: ['en'] },
      { text: 'knotting', languages: ['en'] },
      { text: 'Knoten binden', languages: ['de'] },
      { text: 'knüpfen', languages: ['de'] },
    ]);
    const [kites, , german] = ['c01', 'c0', 'c011'].map((slug) =>
      content.roles.find(({ id }) => id === `Role:esco/${slug}`),
    );
    expect(kites).toMatchObject({ aliases: ['Dragons'], labelLanguages: ['en', 'en'] });
    expect(
      content.roleTitles
        .filter(({ roleId }) => roleId === german?.id)
        .map(({ title, language }) => [title, language]),
    ).toEqual([
      ['Dicke Drachen', 'de'],
      ['Große Drachen', 'de'],
      ['Riesendrachen', 'de'],
    ]);
  });

  test('have one label where several languages have the same, and none of a language that no file names', async () => {
    const skill = (label: string) =>
      `conceptUri,preferredLabel,altLabels\nhttp://data.europa.eu/esco/skill/k1,${label}\n`;
    const occupations = 'conceptUri,preferredLabel\nhttp://data.europa.eu/esco/occupation/o1,keeper\n';
    const { content } = await read({
      'occupations_en.csv': occupations,
      'skills_en.csv': skill('SQL,queries'),
      'skills_de.csv': skill('sql,Abfragen'),
    });
    expect(content.skills[0]).toMatchObject({
      name: 'SQL',
      aliases: ['queries', 'Abfragen'],
      labelLanguages: ['de en', 'en', 'de'],
    });
    const unnamed = await read({ 'occupations.csv': occupations, 'skills.csv': skill('SQL,queries') });
    expect(unnamed.content.skills[0]).toMatchObject({ aliases: ['queries'], labelLanguages: [] });
  });

  test('have skills within groups, whatever file says so', async () => {
    const { content } = await read(ESCO);
    expect(content.skills.map(({ id, name, categoryId }) => [id, name, categoryId])).toEqual([
      ['Skill:esco/k1', 'tie knots', 'SkillCategory:esco/s1'],
      ['Skill:esco/k2', 'wind', 'SkillCategory:esco/uncategorized'],
      ['Skill:esco/s', 'skills', 'SkillCategory:esco/s'],
      ['Skill:esco/s1', 'handling', 'SkillCategory:esco/s'],
      ['Skill:esco/s1.1', 'handling ropes', 'SkillCategory:esco/s1'],
    ]);
    expect(content.skillRelations.map(({ skillId, kind, otherId }) => [skillId, kind, otherId])).toEqual([
      ['Skill:esco/k1', 'RELATED', 'Skill:esco/k2'],
      ['Skill:esco/k1', 'BROADER', 'Skill:esco/s1.1'],
      ['Skill:esco/s1.1', 'BROADER', 'Skill:esco/s1'],
      ['Skill:esco/s1', 'BROADER', 'Skill:esco/s'],
    ]);
  });

  test('weigh what is essential or optional, grade nothing, and of both take the essential', async () => {
    const of = await read(ESCO);
    expect(of.content.requirements.map(({ id, importance, level }) => [id, importance, level])).toEqual([
      ['Requirement:esco/o1/k1', 0.9, null],
      ['Requirement:esco/o1/k2', 0.3, null],
    ]);
    expect(remarks(of)).toEqual(
      expect.arrayContaining([
        'left out: a requirement of a skill that the role requires otherwise too; the weightier holds, then the higher (1)',
        'left out: a requirement that is there already (1)',
      ]),
    );
  });

  test('may require 345 skills of one occupation', async () => {
    const skills = Array.from({ length: 345 }, (_, number) => `http://data.europa.eu/esco/skill/k${number}`);
    const { content } = await read({
      'occupations_fr.csv': 'preferredLabel;conceptUri\nveilleur;http://data.europa.eu/esco/occupation/o1\n',
      'skills_fr.csv': `conceptUri;preferredLabel\n${skills.map((uri, index) => `${uri};savoir ${index}`).join('\n')}\n`,
      'occupationSkillRelations_fr.csv': `skillUri;occupationUri;relationType\n${skills.map((uri) => `${uri};http://data.europa.eu/esco/occupation/o1;essential`).join('\n')}\n`,
    });
    expect(content.requirements).toHaveLength(345);
    expect(content.roles).toMatchObject([{ title: 'veilleur', variantOfId: null }]);
  });

  test('are refused with options of tables, rather than read without them', async () => {
    const source = path.join(folder, 'with-options');
    await writeFiles(source, ESCO);
    await expect(openFramework(source, { columns: { skill: 'preferredLabel' } })).rejects.toThrow(
      'is read as esco, which has nothing for it; leave out --column',
    );
  });

  test('are refused without the column of addresses', async () => {
    await expect(
      read({ 'occupations_en.csv': 'conceptUri,name\n', 'skills_en.csv': 'uri\n' }),
    ).rejects.toThrow(
      'occupations_en.csv: no column "preferredLabel"; its columns are "conceptUri", "name".\n' +
        'skills_en.csv: no column "conceptUri", "preferredLabel"; its columns are "uri".',
    );
  });
});
