/*
 * What questions cost that do more than to look up what they tell. One is the time that a field takes on its way
 * through HTTP, some 2.3 microseconds on the machine of docs/performance.md, where `npm run bench -- hostile` measures the
 * questions. The table of docs/api.md is this one, and a test holds it.
 */

/** What a question costs: `base`, and so much for each entry or character of an argument and for what a graph has. */
export interface Price {
  readonly base: number;
  /** By argument: for each entry of a list, or each character of a text, up to as many as are allowed. */
  readonly each?: Readonly<Record<string, EachPrice>>;
  /** By what sizes/ measured: one for so many of them. */
  readonly onePer?: Readonly<Record<string, number>>;
  /** More is not asked for. */
  readonly most?: number;
  readonly why: string;
}

interface EachPrice {
  readonly of: 'entry' | 'character' | 'number';
  readonly price: number;
  /** More are refused. */
  readonly most: number;
}

const RANKS = 'compares the role with every other of its framework';
const SEARCHES = 'looks at every name and text for words like these';
const BRIEF = 'puts a page together from all that is stated of the way';
const LINES = 'compares what both roles expect, line by line';
const LOOKS_ELSEWHERE = 'looks for candidates in other frameworks';
const UPWARDS = 'searches the ways up';
const WHOLE_CHART = 'goes through all positions';
/** They are made once for a chart, in slices: whoever asks for one of them and little else is always let in. */
const MOST_OF_NETS = 45_000;
const roles = { of: 'entry', price: 300, most: 50 } as const;
const profile = { of: 'entry', price: 5, most: 500 } as const;

export const PRICES: Readonly<Record<string, Price>> = {
  'Query.search': {
    base: 500,
    each: { text: { of: 'character', price: 20, most: 500 } },
    onePer: { roles: 20 },
    why: SEARCHES,
  },
  'Query.resolveTitle': {
    base: 600,
    each: { title: { of: 'character', price: 5, most: 200 } },
    onePer: { roles: 20 },
    why: 'compares every title of a role with each part of the text',
  },
  'Query.roles': { base: 50, onePer: { roles: 20 }, why: 'filters all roles' },
  'Query.skills': { base: 50, onePer: { skills: 20 }, why: 'filters all skills' },
  'Query.advice': { base: 20, onePer: { advice: 20 }, why: 'filters all advice' },
  'Query.transitions': { base: 20, onePer: { transitions: 20 }, why: 'filters all transitions' },
  'Query.nextRoles': { base: 600, onePer: { roles: 20 }, why: RANKS },
  'Query.feederRoles': { base: 600, onePer: { roles: 20 }, why: RANKS },
  'Query.roleMatches': {
    base: 600,
    each: { profile },
    onePer: { roles: 20 },
    why: 'compares the profile with every role',
  },
  'Query.profileGap': {
    base: 100,
    each: { profile },
    why: 'compares what is held and what is needed, skill by skill',
  },
  'Query.skillGap': { base: 100, why: 'compares what is held and what is needed, skill by skill' },
  'Query.compareRoles': {
    base: 300,
    each: { roles },
    why: 'puts all that is stated of the roles side by side',
  },
  'Query.skillMatrix': {
    base: 100,
    each: { roles: { ...roles, price: 50 } },
    why: 'puts the skills of the roles side by side',
  },
  'Query.skillDemand': {
    base: 300,
    onePer: { requirements: 50 },
    why: 'adds up the requirements of all roles',
  },
  'Query.commonManager': {
    base: 50,
    each: { roles: { ...roles, price: 20 } },
    why: 'goes up from each role',
  },
  'Query.transitionPaths': {
    base: 300,
    each: { first: { of: 'number', price: 100, most: 20 } },
    onePer: { transitions: 100 },
    why: 'searches the best ways; in slices, and to its deadline at most',
  },
  'TransitionPaths.longerWays': { base: 100, why: 'compares the ways' },
  'TransitionPaths.noPath': {
    base: 1_000,
    onePer: { transitions: 100 },
    why: 'searches again without each condition',
  },
  'TransitionPath.skillsNeeded': { base: 60, why: 'compares skill by skill, step by step' },
  'TransitionPath.itemCount': { base: 60, why: 'compares skill by skill, step by step' },
  'TransitionPath.skillsNeededCount': { base: 60, why: 'compares skill by skill, step by step' },
  'TransitionPath.unknownCount': { base: 60, why: 'compares skill by skill, step by step' },
  'TransitionPath.surplus': { base: 60, why: 'compares skill by skill, step by step' },
  'TransitionPath.brief': { base: 300, why: BRIEF },
  'TransitionPath.plan': { base: 400, why: 'writes the brief as a page of some 10,000 characters' },
  'TransitionStep.gap': { base: 60, why: 'compares what is held and what is needed, skill by skill' },
  'TransitionStep.brief': { base: 300, why: BRIEF },
  'Transition.gap': { base: 100, why: 'compares what is held and what is needed, skill by skill' },
  'SkillGap.brief': { base: 300, why: BRIEF },
  'SkillGap.items': { base: 30, why: 'folds skills into broader ones' },
  'SkillGap.itemCount': { base: 30, why: 'folds skills into broader ones' },
  'SkillGap.criteria': { base: 60, why: LINES },
  'Brief.criteria': { base: 60, why: LINES },
  'Query.compareFrameworks': {
    base: 300,
    onePer: { requirements: 20, skills: 20, roles: 20 },
    why: 'puts all roles and skills of both side by side',
  },
  'Role.counterparts': { base: 300, onePer: { roles: 20 }, why: LOOKS_ELSEWHERE },
  'Role.counterpartCount': { base: 300, onePer: { roles: 20 }, why: LOOKS_ELSEWHERE },
  'Skill.counterparts': { base: 300, onePer: { skills: 20 }, why: LOOKS_ELSEWHERE },
  'Skill.counterpartCount': { base: 300, onePer: { skills: 20 }, why: LOOKS_ELSEWHERE },
  'RoleMatch.explanation': { base: 20, why: 'puts the reasons into words' },
  'Role.reportingChains': {
    base: 150,
    each: { first: { of: 'number', price: 5, most: 1_000 } },
    onePer: { reportingLines: 50 },
    why: UPWARDS,
  },
  'Role.hasMoreReportingChains': {
    base: 150,
    each: { first: { of: 'number', price: 5, most: 1_000 } },
    onePer: { reportingLines: 50 },
    why: UPWARDS,
  },
  'Role.reports': {
    base: 20,
    each: { depth: { of: 'number', price: 5, most: 10 } },
    why: 'goes down level by level',
  },
  'RoleConnection.facets': { base: 100, onePer: { roles: 5 }, why: 'counts all roles for each facet' },
  'SkillConnection.facets': { base: 100, onePer: { skills: 5 }, why: 'counts all skills for each facet' },
  'PositionConnection.unknown': { base: 20, onePer: { positions: 20 }, why: WHOLE_CHART },
  'PositionConnection.facets': { base: 50, onePer: { positions: 5 }, why: WHOLE_CHART },
  'Organization.positions': { base: 20, onePer: { positions: 20 }, why: WHOLE_CHART },
  'Organization.metrics': { base: 10, onePer: { positions: 50 }, why: WHOLE_CHART },
  'Organization.groups': { base: 20, onePer: { positions: 10 }, why: WHOLE_CHART },
  'Organization.groupCount': { base: 20, onePer: { positions: 20 }, why: WHOLE_CHART },
  'Organization.crosstab': { base: 50, onePer: { positions: 3 }, why: WHOLE_CHART },
  'Organization.series': {
    base: 100,
    onePer: { positions: 3 },
    why: 'measures and compares all charts of it; in slices, and two charts once',
  },
  'Organization.structure': {
    base: 100,
    onePer: { positions: 3, 'net comparisons': 400 },
    most: MOST_OF_NETS,
    why: 'goes through all positions; compares those that hang together by more than a tree in slices, and once',
  },
  'Organization.betweenness': {
    base: 300,
    onePer: { positions: 8, 'net steps': 140 },
    most: MOST_OF_NETS,
    why: 'searches the ways between positions that hang together by more than a tree; in slices, and once for a chart',
  },
  'Organization.findings': { base: 50, onePer: { positions: 5 }, why: WHOLE_CHART },
  'Organization.roleFit': { base: 50, onePer: { positions: 20 }, why: WHOLE_CHART },
  'Organization.roleFitCount': { base: 50, onePer: { positions: 20 }, why: WHOLE_CHART },
  'Organization.reportingPath': {
    base: 10,
    onePer: { 'managers above': 20 },
    why: 'goes up from both positions',
  },
  'Organization.commonManager': {
    base: 10,
    each: { positions: { of: 'entry', price: 1, most: 100 } },
    onePer: { 'managers above': 5 },
    why: 'goes up from each position',
  },
  'Organization.simulate': {
    base: 250,
    each: { changes: { of: 'entry', price: 12, most: 200 } },
    onePer: { positions: 3 },
    why: 'makes the changes one by one, and builds the chart again',
  },
  'ReorganizationOutcome.findingsGained': {
    base: 100,
    onePer: { positions: 3 },
    why: 'looks for the findings of both charts',
  },
  'ReorganizationOutcome.findingsGainedCount': {
    base: 100,
    onePer: { positions: 3 },
    why: 'looks for the findings of both charts',
  },
  'ReorganizationOutcome.findingsLostCount': {
    base: 100,
    onePer: { positions: 3 },
    why: 'looks for the findings of both charts',
  },
  'ReorganizationOutcome.findingsLost': {
    base: 100,
    onePer: { positions: 3 },
    why: 'looks for the findings of both charts',
  },
  'Position.metrics': { base: 10, onePer: { descendants: 50 }, why: 'goes through all below' },
  'Position.descendants': { base: 10, onePer: { descendants: 1_000 }, why: 'goes through all below' },
  'Query.compareOrganizations': {
    base: 100,
    onePer: { positions: 3 },
    why: 'compares two charts position by position',
  },
};

/** What a text costs that names a role or skill by no name that there is: it is looked for what it may mean. */
export const PRICE_OF_UNKNOWN_NAME = 1_000;
/** After so many unknown names of one list the rest is not looked at. */
export const MOST_UNKNOWN_NAMES = 20;

/** A price as docs/api.md tells it. */
export function priceText({ base, each = {}, onePer = {}, most }: Price): string {
  const parts = [
    `${base}`,
    ...Object.entries(each).map(([argument, { of, price }]) =>
      of === 'number'
        ? `${price} times \`${argument}\``
        : `${price} a${of === 'entry' ? 'n' : ''} ${of} of \`${argument}\``,
    ),
    ...Object.entries(onePer).map(([what, count]) => `1 for each ${count} ${what}`),
  ];
  return `${parts.join(' + ')}${most === undefined ? '' : `, at most ${most}`}`;
}
