import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFramework } from '../../../src/frameworks/import/open-framework.ts';

const DOCUMENT = `framework: { slug: acme, title: Acme, licence: CC BY 4.0, cite: page#Top }
sources:
  - { slug: page, title: A page, kind: LADDER, locators: headings }
skills:
  - category: { slug: craft, title: Craft, description: Making things. }
    skills:
      - { slug: building, name: Building, cite: page#Craft }
roles:
  - slug: engineer
    title: Engineer
    summary: Builds.
    kind: JOB
    cite: page#Engineer
    requirements:
      - { skill: building, level: null, importance: 0.5, expectation: Builds., basis: STATED, cite: page#Engineer }
`;

describe('A framework in one document', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'rolegraph-document-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const open = async (text: string, name = 'acme.yaml', options = {}) => {
    const file = path.join(folder, name);
    await writeFile(file, text);
    return openFramework(file, options);
  };

  test('is refused where nobody reads it, with what to do with it', async () => {
    for (const [name, advice] of [
      ['acme.ttl', 'import an export as YAML, JSON, CSV or .xlsx'],
      ['acme.md', 'none of these ladders and has no table'],
      ['acme.xls', 'save it as .xlsx or CSV'],
      ['other.yml', 'writes the one that is read'],
    ] as const) {
      const refused = open('key: value', name);
      await expect(refused).rejects.toThrow(`What is there:\n  ${name}: `);
      await expect(refused).rejects.toThrow(advice);
    }
  });

  test('is read with its terms, over which those go that are given', async () => {
    const source = await open(DOCUMENT, 'acme.yaml', {
      slug: 'other',
      attribution: 'By Acme',
      modified: true,
    });
    expect(source.terms).toMatchObject({
      slug: 'other',
      licence: 'CC BY 4.0',
      attribution: 'By Acme',
      modified: true,
    });
    const { content } = await source.read();
    expect(content.roles.map(({ id }) => id)).toEqual(['Role:other/engineer']);
    expect(content.requirements.map(({ level }) => level)).toEqual([null]);
  });

  test('has terms that are given as they are checked: trimmed, and refused where they cannot be', async () => {
    const source = await open(DOCUMENT, 'acme.yaml', {
      licence: '  CC0 1.0\u200b ',
      origin: ' ',
      title: ' A\u00a0ladder ',
    });
    const { content } = await source.read();
    expect(content.framework).toMatchObject({ licence: 'CC0 1.0', origin: null, title: 'A ladder' });
    expect(content.framework).toMatchObject(source.terms);
    await expect(open(DOCUMENT, 'acme.yaml', { licence: 'x'.repeat(2_001) })).rejects.toThrow('The licence');
  });

  test('refuses options of tables, which it has nothing for', async () => {
    await expect(open(DOCUMENT, 'acme.yaml', { sheet: 'A', levels: { x: 1 } })).rejects.toThrow(
      'leave out --sheet, --level',
    );
  });

  test('says all that is wrong with it, with line and column', async () => {
    const broken = DOCUMENT.replace('level: null', 'level: 7').replace('skill: building', 'skill: bilding');
    await expect(open(broken)).rejects.toThrow(
      /acme\.yaml:15:18 roles\[0\]\.requirements\[0\]\.skill: bilding is not the slug of a skill; did you mean building\?[\s\S]*level/,
    );
  });

  test('says where a tab is used as indentation, which YAML forbids', async () => {
    await expect(open(DOCUMENT.replace('    title: Engineer', '\ttitle: Engineer'))).rejects.toThrow(
      /acme\.yaml:10:\d+ .*a tab is used as indentation/,
    );
  });

  test('says where something is null that cannot be', async () => {
    await expect(open(DOCUMENT.replace('requirements:', 'requirements: null\n    titles:'))).rejects.toThrow(
      /roles\[0\]\.requirements/,
    );
  });

  test('keeps names that two roles have, and tells of them', async () => {
    const twice = `${DOCUMENT}  - { slug: builder, title: Engineer, summary: Builds too., kind: JOB, cite: page#Engineer }\n`;
    const { content, remarks } = await (await open(twice)).read();
    expect(content.roles).toHaveLength(2);
    expect(remarks.map(({ manner }) => manner)).toEqual(['noticed']);
  });

  test('is no other than that of the program itself', async () => {
    await expect(open(DOCUMENT.replace('slug: acme', 'slug: engineering-leadership'))).rejects.toThrow(
      '--slug',
    );
  });
});
