import { describe, expect, it } from 'vitest';
import { writtenOut } from '../../../src/graph/text/short-forms.ts';
import { NameIndex } from '../../../src/graph/names/name-index.ts';

const role = (slug: string, title: string, aliases: string[] = [], builtIn = true) => ({
  id: `Role:${slug}`,
  slug,
  title,
  aliases,
  builtIn,
});

describe('writtenOut', () => {
  it.each([
    ['Sr. Dir. of Eng', 'senior director engineering'],
    ['Senior Director, Engineering', 'senior director engineering'],
    ['VP Eng.', 'vice president engineering'],
    ['SWE Mgr', 'software engineering manager'],
    ['Site Constructor', 'site constructor'],
    ['', ''],
  ])('writes %j out as %j', (title, long) => {
    expect(writtenOut(title)).toBe(long);
  });
});

describe('a name index, asked with abbreviations', () => {
  const names = new NameIndex([
    role('senior-director', 'Senior Director', ['Senior Director of Engineering']),
    role('engineering-manager', 'Engineering Manager', ['EM', 'Software Engineering Manager']),
    role('vp-engineering', 'VP of Engineering', ['VP']),
    role('other/vp', 'Vice President Engineering', [], false),
  ]);

  it.each([
    ['Sr. Dir. of Eng', 'Role:senior-director'],
    ['SWE Manager', 'Role:engineering-manager'],
    ['Eng Mgr', 'Role:engineering-manager'],
    ['Engineering VP', undefined],
    ['V.P.', 'Role:vp-engineering'],
  ])('finds for %j %s', (asked, id) => {
    const resolution = names.resolve(asked);
    expect(resolution.kind === 'found' ? resolution.id : undefined).toBe(id);
  });

  it('prefers a name as it is written over one that is written out', () => {
    expect(names.resolve('Vice President Engineering')).toEqual({ kind: 'found', id: 'Role:other/vp' });
    expect(names.resolve('vice president, eng')).toEqual({ kind: 'found', id: 'Role:vp-engineering' });
  });
});
