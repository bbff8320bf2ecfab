import { describe, expect, it, test } from 'vitest';
import type { Claim, Range, Role, RoleTitle } from '../../src/graph/model.ts';
import { atOnce } from '../../src/graph/work/portions.ts';
import { withoutGenders } from '../../src/titles/gender-markers.ts';
import { TitleIndex } from '../../src/titles/title-index.ts';
import { namesEngineering, partsOfTitle, wordsOfTitle } from '../../src/titles/parts.ts';
import { resolveTitle } from '../../src/titles/resolve-title.ts';
import { phaseOfSize, sizeFit, type TitleSetting } from '../../src/titles/setting.ts';
import { TitleSpelling } from '../../src/titles/spelling.ts';
import { blank } from '../support/blank-record.ts';

const ANYWHERE: TitleSetting = { engineers: null, stage: null, phase: null };
const at = (engineers: number): TitleSetting => ({ engineers, stage: null, phase: phaseOfSize(engineers) });

function role(slug: string, title: string, more: Partial<Role> = {}): Role {
  return {
    ...blank('roles'),
    id: `Role:${slug}`,
    slug,
    title,
    summary: '',
    framework: 'test',
    kind: 'JOB',
    ...more,
  };
}

function size(roleSlug: string, range: Range): Claim {
  return {
    ...blank('claims'),
    id: `Claim:${roleSlug}/organizationSize`,
    aboutId: `Role:${roleSlug}`,
    attributeId: 'Attribute:organizationSize',
    value: range.text,
    range,
    chosen: true,
  };
}

function given(roleSlug: string, title: string, more: Partial<RoleTitle> = {}): RoleTitle {
  return {
    ...blank('roleTitles'),
    id: `RoleTitle:${roleSlug}/${title}`,
    roleId: `Role:${roleSlug}`,
    title,
    citations: [{ sourceId: 'Source:page', locator: '1', note: null, basis: 'STATED', confidence: null }],
    ...more,
  };
}

const index = new TitleIndex({
  roles: [
    role('vp', 'VP of Engineering', { aliases: ['Engineering Chief'] }),
    role('director', 'Director of Engineering'),
    role('senior-director', 'Senior Director of Engineering'),
    role('early', 'Early VP of Engineering'),
    role('leader', 'First Leader'),
    role('sales', 'VP of Sales'),
    role('crew', 'Engineering Crew', { kind: 'BODY' }),
  ],
  roleTitles: [
    given('leader', 'CTO', { circumstance: 'At a startup' }),
    given('leader', 'Head of Code', { organizationSize: { min: 2, max: 8, text: '2-8' } }),
  ],
  claims: [
    size('vp', { min: 100, max: null, text: '100-500+ engineers' }),
    size('director', { min: 15, max: null, text: '15-50+ engineers' }),
  ],
  stageFocuses: [{ roleId: 'Role:director', stageId: 'Stage:b' }],
});

const answers = (title: string, setting = ANYWHERE) =>
  resolveTitle(index, title, setting).map(({ roleId, confidence }) => [roleId, confidence]);
const confidenceOf = (slug: string, title: string, setting = ANYWHERE) =>
  resolveTitle(index, title, setting).find(({ roleId }) => roleId === `Role:${slug}`)?.confidence ?? 0;

describe('a title', () => {
  test.each([
    ['VP of Engineering', 'vp', 1],
    ['v.p. of engineering!', 'vp', 1],
    ['Vice President of Engineering', 'vp', 0.99],
    ['Engineering VP', 'vp', 0.98],
    ['Engineering Chief', 'vp', 0.95],
    ['Vice President of Enginering', 'vp', 0.911],
    ['VP of Backend Engineering', 'vp', 0.882],
    ['Sr Dir Eng', 'senior-director', 0.99],
  ])('%j means %s with confidence %d', (title, slug, confidence) => {
    expect(answers(title)[0]).toEqual([`Role:${slug}`, confidence]);
  });

  it('of another field is not the role', () => {
    expect(answers('Sales Director')).toEqual([]);
    expect(confidenceOf('vp', 'VP of Sales')).toBe(0);
    expect(confidenceOf('director', 'Art Director')).toBe(0);
  });

  it('that is more or less senior is less likely', () => {
    expect(confidenceOf('director', 'Senior Director of Engineering')).toBe(0.735);
    expect(confidenceOf('senior-director', 'Director of Engineering')).toBe(0.49);
  });

  it('of a body is a job only where it is written as the body is called', () => {
    expect(confidenceOf('crew', 'Engineering Crew')).toBe(1);
    expect(confidenceOf('crew', 'Crew, Engineering')).toBe(0.735);
  });

  it('before a team, beside another or for somebody else is read so', () => {
    expect(confidenceOf('director', 'Director of Engineering, Sales Tools')).toBe(0.88);
    expect(confidenceOf('director', 'Director of Engineering / VP of Sales')).toBe(0.85);
    expect(answers('Assistant to the Director of Engineering')).toEqual([]);
  });

  it('without letters or digits means nothing', () => {
    expect(answers('🚀')).toEqual([]);
    expect(answers('of the')).toEqual([]);
  });

  it('gives equally likely roles by id', () => {
    const twins = new TitleIndex({
      roles: [role('b', 'Shepherd'), role('a', 'Shepherd')],
      roleTitles: [],
      claims: [],
      stageFocuses: [],
    });
    const found = resolveTitle(twins, 'shepherd', ANYWHERE).map(({ roleId }) => roleId);
    expect(found).toEqual(['Role:a', 'Role:b']);
  });

  it('is found among many by the words that are rare', () => {
    const many = Array.from({ length: 3_000 }, (_, number) =>
      role(`r${number}`, `Manager of Thing ${number} Works`),
    );
    const large = new TitleIndex({
      roles: [...many, role('vp', 'VP of Engineering')],
      roleTitles: [],
      claims: [],
      stageFocuses: [],
    });
    const top = (title: string) => resolveTitle(large, title, ANYWHERE)[0]?.roleId;
    expect(top('Thing 2345 Works Manager')).toBe('Role:r2345');
    expect(top('Head of Software')).toBe('Role:vp');
    expect(top('zzz')).toBeUndefined();
  });
});

describe('the company', () => {
  it('decides what the head of engineering is', () => {
    expect(answers('Head of Engineering', at(40))[0]?.[0]).toBe('Role:director');
    expect(answers('Head of Engineering', at(200))[0]?.[0]).toBe('Role:vp');
  });

  it('of ten has the early form of a role, which its name need not say', () => {
    expect(answers('VP of Engineering', at(6)).slice(0, 2)).toEqual([
      ['Role:early', 0.931],
      ['Role:vp', 0.6],
    ]);
  });

  it('makes a title of a circumstance likelier or less likely', () => {
    const [unknown, met, unmet] = [ANYWHERE, at(5), at(5_000)].map((where) =>
      confidenceOf('leader', 'CTO', where),
    );
    expect([met, unknown, unmet]).toEqual([0.931, 0.712, 0.475]);
  });

  it('fits a title of a size by that size', () => {
    expect(confidenceOf('leader', 'Head of Code', at(5))).toBe(0.95);
    expect(confidenceOf('leader', 'Head of Code', at(80))).toBe(0.57);
  });

  it('fits where sources describe the role at its stage', () => {
    const stage = (id: string): TitleSetting => ({ engineers: null, stage: { id, title: id }, phase: null });
    expect(confidenceOf('director', 'Director of Engineering', stage('Stage:b'))).toBe(1);
    expect(confidenceOf('director', 'Director of Engineering', stage('Stage:c'))).toBe(0.85);
    expect(confidenceOf('vp', 'VP of Engineering', stage('Stage:c'))).toBe(1);
  });

  test.each([
    [8, 0.6],
    [50, 0.812],
    [100, 1],
    [500, 1],
    [5_000, 0.891],
  ])('of %d engineers fits "100-500+" to %d', (engineers, fit) => {
    expect(sizeFit([{ min: 100, max: null, text: '100-500+ engineers' }], engineers).fit).toBeCloseTo(fit, 3);
  });
});

describe('reading a title', () => {
  const read = (title: string) => partsOfTitle(wordsOfTitle(title));

  test.each([
    ['Senior Vice President, Engineering', 'svp'],
    ['Lead Software Engineer', 'lead'],
    ['Engineer Manager', 'manager'],
    ['Senior Software Eng', 'engineer'],
    ['Chief Technical Officer', 'chief technology'],
    ['Chief of Staff', 'chief-of-staff'],
    ['Chief Engineer', 'engineer'],
    ['Nurse', null],
  ])('%j is a %s', (title, position) => {
    expect(read(title).position).toBe(position);
  });

  it('knows engineering of software from what only sounds so', () => {
    expect(namesEngineering(read('Software Manager'))).toBe(true);
    expect(namesEngineering(read('Development Manager'))).toBe(false);
    expect([...read('Civil Engineering Manager').others]).toEqual(['civil']);
  });
});

describe('spelling', () => {
  const spelling = atOnce(TitleSpelling.inPortions(['shepherd']));

  test.each([
    ['enginering manger', ['engineering', 'manager'], 2],
    ['shpeherd', ['shepherd'], 1],
    ['teamlead', ['team', 'lead'], 0],
    ['managers', ['manager'], 0],
    ['technician', ['technician'], 0],
    ['reader', ['reader'], 0],
    ['of', ['of'], 0],
  ])('%j is %j after %d edits', (text, words, edits) => {
    expect(spelling.correct(wordsOfTitle(text))).toEqual({ words, edits });
  });
});

describe('a title of who is not in the position', () => {
  test.each([
    'ex-VP of Engineering',
    'Ex VP of Engineering',
    'Former VP of Engineering',
    'formerly VP of Engineering',
    'VP of Engineering (retired)',
    'VP of Engineering, emeritus',
    'Retired VP of Engineering',
    'Future VP of Engineering',
    'Aspiring VP of Engineering',
    'aspiring VP of Engineering / Director of Engineering',
    'Wannabe VP of Engineering',
    'VP of Engineering Intern',
    'Intern, VP of Engineering',
    'Assistant to the VP of Engineering',
    'Executive Assistant to VP of Engineering',
    'Office of the VP of Engineering',
    'VP of Engineering Office',
  ])('%j is at most a hint', (title) => {
    expect(Math.max(0, ...answers(title).map(([, confidence]) => confidence as number))).toBeLessThan(0.5);
  });

  it('says so', () => {
    const [match] = resolveTitle(index, 'ex-VP of Engineering', ANYWHERE);
    expect(match).toMatchObject({ roleId: 'Role:vp', confidence: 0.441 });
    expect(match?.reason).toContain('not of somebody who is in the position');
  });

  it('leaves alone what somebody is beside it, and a role that is called so', () => {
    expect(confidenceOf('vp', 'VP of Engineering, ex-Google')).toBe(0.88);
    expect(confidenceOf('vp', 'VP of Engineering | ex-Google')).toBe(0.85);
    expect(confidenceOf('vp', 'VP of Engineering, former Director of Engineering')).toBe(0.88);
    const interns = new TitleIndex({
      roles: [role('intern', 'Software Engineering Intern')],
      roleTitles: [],
      claims: [],
      stageFocuses: [],
    });
    const confidences = ['Software Engineering Intern', 'Intern, Software Engineering'].map(
      (title) => resolveTitle(interns, title, ANYWHERE)[0]?.confidence,
    );
    expect(confidences).toEqual([1, 0.98]);
  });
});

describe('several titles', () => {
  test.each([
    'Director / VP of Engineering',
    'VP / Director of Engineering',
    'Director & VP, Engineering',
    'Director and VP of Engineering',
    'VP of Engineering / Director',
    'Engineering VP | Director',
  ])('in %j have the field of the one that names it', (title) => {
    const [first, second] = [confidenceOf('vp', title), confidenceOf('director', title)];
    expect(Math.min(first, second)).toBeGreaterThanOrEqual(0.8);
    expect(Math.abs(first - second)).toBeLessThan(0.1);
  });

  it('of which one is only a grade have the position too', () => {
    const engineers = new TitleIndex({
      roles: [role('senior', 'Senior Engineer'), role('staff', 'Staff Engineer')],
      roleTitles: [],
      claims: [],
      stageFocuses: [],
    });
    const found = resolveTitle(engineers, 'Senior/Staff Engineer', ANYWHERE);
    expect(found.map(({ roleId }) => roleId).sort()).toEqual(['Role:senior', 'Role:staff']);
    expect(found.every(({ confidence }) => confidence > 0.8)).toBe(true);
  });
});

describe('a marker of gender', () => {
  test.each([
    ...['(m/w/d)', '(f/m/x)', '(h/f)', '(H/F/X)', '(m/f/d)', '(w/m/div.)', '(m|w|d)', '[m/w/d]', '(m, w, d)'],
    ...[
      '(m/w/divers)',
      '(d)',
      '(a)',
      '(gn)',
      '(all genders)',
      '(alle Geschlechter)',
      '- all genders',
      'm/w/d',
    ],
    ...[
      '(f/m/nb)',
      '(m/f/other)',
      '(M/K)',
      '(v/m/x)',
      '(m/w/*)',
      'all genders welcome',
      '(männlich/weiblich/divers)',
    ],
  ])('%s is dropped', (marker) => {
    expect(confidenceOf('director', `Director of Engineering ${marker}`)).toBeGreaterThanOrEqual(0.98);
  });

  test.each(['*in', ':in', '_in', '/in', '/-in', '(in)', '·in', '*innen', 'In', '(a)', '/a', '·e', '/trice'])(
    'in %s at the end of a word is dropped',
    (ending) => {
      expect(confidenceOf('director', `Engineering Director${ending}`)).toBe(0.98);
    },
  );

  test.each(['Engineering Manager (II)', 'Engineering Manager (i)', 'Engineering Manager (V)'])(
    'is not what is a number in %j',
    (title) => {
      expect(withoutGenders(title)).toBe(title);
    },
  );
});

test.each([
  ['Vice Pres of Engineering', 'vp'],
  ['Vice Pres., Engineering', 'vp'],
  ['V. Pres. Engineering', 'vp'],
  ['Sr. Vice Pres. Engineering', 'svp'],
])('%j is short for a %s', (title, position) => {
  expect(partsOfTitle(wordsOfTitle(title)).position).toBe(position);
});

test('"Hd of Engineering" is a head of engineering', () => {
  expect(answers('Hd of Engineering')).toEqual(answers('Head of Engineering'));
});
