import { type FrameworkParts, range } from '../../support/framework.ts';

const ON_THE_BLOG = {
  sourceId: 'Source:blog',
  locator: 'Second thoughts',
  note: 'Of another author',
  basis: 'DERIVED' as const,
  confidence: 0.5,
};
const ON_BOTH = [
  { sourceId: 'Source:page', locator: 'Heading', note: null, basis: 'STATED' as const, confidence: null },
  ON_THE_BLOG,
  { ...ON_THE_BLOG, locator: 'Third thoughts', note: null },
];

/** The framework of which graph.json is what version 0.1.0 wrote: every kind, and every field that held ids. */
export const VERSION_2_CONTENT: FrameworkParts = {
  sources: [{ slug: 'blog' }],
  roles: [
    { slug: 'manager', aliases: ['EM'], seniority: 3, track: 'MANAGEMENT', citations: ON_BOTH },
    { slug: 'lead' },
    { slug: 'tech-lead', variantOf: 'lead' },
    { slug: 'staff', variantOf: 'lead', citations: [ON_THE_BLOG] },
  ],
  stages: [{ slug: 'start-up', people: range(1, 20) }, { slug: 'scale-up' }],
  skills: [
    { slug: 'people', parts: ['coaching', 'hiring'], citations: ON_BOTH },
    { slug: 'coaching' },
    { slug: 'hiring' },
  ],
  requirements: [
    { role: 'lead', skill: 'coaching', level: 2.5, citations: ON_BOTH },
    { role: 'manager', skill: 'coaching', level: 4 },
  ],
  roleResponsibilities: [{ role: 'manager', responsibility: 'hiring' }],
  roleActivities: [
    { role: 'manager', activity: 'meetings', hoursPerWeek: range(10, 12), stageIds: ['Stage:scale-up'] },
  ],
  roleTitles: [{ role: 'manager', title: 'Head', organizationSize: range(10, null, '10+') }],
  buildsOn: [{ role: 'manager', on: 'lead' }],
  reportingLines: [{ from: 'lead', to: 'manager', stageIds: ['Stage:start-up'] }],
  collaborations: [{ role: 'lead', with: 'manager' }],
  stageFocuses: [{ role: 'manager', stage: 'start-up', asks: ['Who?'] }],
  transitions: [
    {
      from: 'lead',
      to: 'manager',
      years: range(2, 4),
      stageIds: ['Stage:scale-up', 'Stage:start-up'],
      shifts: [{ topic: 'Scope' }, { topic: 'Time', citations: ON_BOTH }],
    },
    { from: 'lead', to: 'staff', kind: 'LATERAL' },
  ],
  claims: [
    { about: 'Role:manager', attribute: 'teams', skill: 'coaching', stageIds: ['Stage:start-up'] },
    {
      about: 'Role:manager',
      attribute: 'people',
      responsibility: 'hiring',
      range: range(5, 9),
      parts: ['a', 'b'],
    },
    { about: 'Stage:start-up', attribute: 'teams' },
    { about: 'Transition:lead--manager--promotion', attribute: 'teams', chosen: false, reason: 'Older' },
  ],
  advice: [
    {
      slug: 'listen',
      about: ['Role:manager', 'Skill:coaching', 'Stage:start-up', 'Transition:lead--manager--promotion'],
      audience: ['Role:lead', 'Role:staff'],
      develops: ['Skill:coaching', 'Skill:people'],
      stageIds: ['Stage:start-up'],
      citations: ON_BOTH,
    },
    { slug: 'wait', about: ['Role:lead'], stageIds: ['Stage:scale-up'] },
  ],
};
