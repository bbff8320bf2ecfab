import {
  approves,
  chosen,
  disputed,
  figures,
  hours,
  level,
  notChosen,
  notOwned,
  owns,
  shares,
} from './expected.ts';
import type { DocumentFacts } from './fact.ts';
import {
  action,
  activity,
  advice,
  claim,
  collaboration,
  figure,
  pitfall,
  readiness,
  reports,
  reportsTo,
  requirement,
  responsibility,
  search,
  shift,
  skill,
  titles,
  transition,
  transitionClaim,
} from './questions.ts';

// One fact a line, so that it can be skimmed.
// prettier-ignore
export const DIRECTOR_PAGE: DocumentFacts = {
  source: 'director-page',
  passages: {
    Introduction: [
      ['Which question does a Director answer?', claim('director', 'guidingQuestion'), /what should be built, and why/i],
      ['What does one leave for a domain across teams?', shift('engineering-manager', 'director'), { from: /single team/i, to: /domain/i }],
      ['What is a Director\'s primary focus by the introduction, against the table?', claim('director', 'focus'), notChosen(/cross-team strategy/i)],
      ['Who owns the health of the organization beside cross-team strategy?', responsibility('director', 'organizational-health'), owns(/cross-team strategy/i)],
      ['How many teams had one before, in passing?', claim('engineering-manager', 'teams'), notChosen(figures(1, 1))],
      ['What is the role called on this page?', titles('director'), { title: 'Director of Software Engineering' }],
    ],
    'Core Responsibilities / Strategic Leadership / bullet 1': [
      ['With what is a Director\'s technical vision in line?', responsibility('director', 'technical-vision'), owns(/business objectives/i)],
      ['Does a Director, by the list of duties, set the technical vision rather than influence strategy?', claim('director', 'strategyAuthority'), notChosen(/technical vision/i)],
    ],
    'Core Responsibilities / Strategic Leadership / bullet 2': [
      ['Who owns the roadmap across several teams?', responsibility('director', 'engineering-roadmap'), owns(/several teams/i)],
    ],
    'Core Responsibilities / Strategic Leadership / bullet 3': [
      ['Does a Director drive architectural decisions, or approve them?', claim('director', 'technicalInvolvement'), notChosen(/drives architectural/i)],
    ],
    'Core Responsibilities / Strategic Leadership / bullet 4': [
      ['Does a Director manage budgets, by the list of duties?', claim('director', 'budgetAuthority'), notChosen(/manages engineering budgets/i)],
    ],
    'Core Responsibilities / People Management / bullet 3': [
      ['Who conducts performance reviews and plans succession?', responsibility('director', 'performance-reviews'), owns(/succession/i)],
      ['How well must a Director plan succession?', requirement('director', 'succession-planning'), level(4, 0.8)],
    ],
    'Core Responsibilities / People Management / bullet 4': [
      ['What kind of culture does a Director foster?', responsibility('director', 'engineering-culture'), owns(/inclusive/i)],
    ],
    'Core Responsibilities / Execution & Delivery / bullet 2': [
      ['Which KPIs does a Director establish?', responsibility('director', 'performance-metrics'), owns(/velocity, quality and reliability/i)],
      ['Who tracks the KPIs?', responsibility('director', 'performance-metrics'), owns(/KPI/)],
    ],
    'Core Responsibilities / Execution & Delivery / bullet 4': [
      ['Between what does a Director balance technical debt?', responsibility('director', 'technical-debt'), owns(/features/i)],
    ],
    'Core Responsibilities / Organizational / bullet 1': [
      ['With which team beside Product does a Director make strategy?', collaboration('director', 'design-team'), { standing: 'OBSERVED', purpose: /strategy/i }],
      ['Is strategy with stakeholders the Director\'s alone?', responsibility('director', 'stakeholder-strategy'), shares(/Product, Design/)],
    ],
    'Core Responsibilities / Organizational / bullet 2': [
      ['What does a Director tell executive leadership?', responsibility('director', 'executive-reporting'), owns(/status and risks/i)],
    ],
    'Core Responsibilities / Organizational / bullet 3': [
      ['Who stands for engineering in company-wide planning?', responsibility('director', 'engineering-representation'), owns(/whole company/i)],
    ],
    'Key Skill Sets / Technical': [
      ['To which category does scalability belong?', skill('scalability'), { category: 'technical' }],
      ['How well must a Director know modern tech stacks?', requirement('director', 'modern-tech-stacks'), level(3, 0.6)],
      ['Is technical debt assessment a technical skill?', skill('Technical Debt'), { slug: 'technical-debt-assessment', category: 'technical' }],
    ],
    'Key Skill Sets / Leadership': [
      ['To which category does conflict resolution belong?', skill('Conflict Resolution'), { category: 'leadership' }],
      ['How well must a Director build trust?', requirement('director', 'building-trust'), { level: 3, basis: 'DERIVED' }],
    ],
    'Key Skill Sets / Management': [
      ['To which category does budgeting belong?', skill('budgeting'), { category: 'management' }],
      ['How well must a Director delegate?', requirement('director', 'delegation'), level(3, 0.6)],
      ['Do the passages differ on a Director\'s budgeting?', requirement('director', 'budgeting'), disputed(3, 0.6)],
    ],
    'Key Skill Sets / Communication': [
      ['To which category does active listening belong?', skill('Listening'), { slug: 'active-listening', category: 'communication' }],
      ['How much executive presence does a Director need?', requirement('director', 'executive-presence'), level(3, 0.6)],
    ],
    'Key Skill Sets / Strategic': [
      ['To which category does risk assessment belong?', skill('Risk Assessment'), { category: 'strategic' }],
      ['How much business acumen does a Director need?', requirement('director', 'business-acumen'), { level: 3, band: 'WORKING' }],
    ],
    'Key Skill Sets / Operational': [
      ['Which skill is "Agile/Scrum at scale"?', skill('Agile/Scrum at Scale'), { slug: 'agile', category: 'operational' }],
      ['Which skill is metrics-driven management?', skill('Metrics-Driven Management'), { slug: 'metrics', category: 'operational' }],
    ],
    'Typical Day-to-Day Activities / Morning / bullet 1': [
      ['What does a Director look at in the morning?', activity('director', 'dashboard-review'), { when: /velocity, incidents, deployment/i }],
    ],
    'Typical Day-to-Day Activities / Morning / bullet 3': [
      ['How does a Director catch up with partners?', activity('director', 'async-catch-up'), { when: /Slack or email/ }],
    ],
    'Typical Day-to-Day Activities / Recurring Meetings / bullet 2': [
      ['With whom is the staff sync?', activity('director', 'leadership-sync'), /direct reports/i],
    ],
    'Typical Day-to-Day Activities / Recurring Meetings / bullet 3': [
      ['Which four functions are in the cross-functional syncs?', activity('director', 'cross-functional-meetings'), /Product, Design, QA and Platform/],
      ['Does a Director meet with the QA team?', collaboration('director', 'qa-team'), /sync/i],
    ],
    'Typical Day-to-Day Activities / Recurring Meetings / bullet 5': [
      ['Beside sprint demos, what is reviewed?', activity('director', 'sprint-demos'), /milestone/i],
    ],
    'Typical Day-to-Day Activities / Strategic Work / bullet 3': [
      ['For which candidates does a Director join the debriefs?', activity('director', 'interview-debriefs'), /senior candidates/i],
    ],
    'Typical Day-to-Day Activities / Strategic Work / bullet 4': [
      ['What does a Director write?', activity('director', 'strategy-writing'), /RFC/],
    ],
    'Typical Day-to-Day Activities / Strategic Work / bullet 5': [
      ['What goes with performance calibration?', activity('director', 'calibration'), /career conversations/i],
    ],
    'Typical Day-to-Day Activities / Ad-hoc / bullet 1': [
      ['Does a Director take part in post-mortems?', activity('director', 'post-mortems'), { when: /ad hoc/i }],
    ],
    'Typical Day-to-Day Activities / Ad-hoc / bullet 3': [
      ['Whom does a Director mentor ad hoc?', activity('director', 'mentoring'), /high potential/i],
    ],
    'Typical Day-to-Day Activities / Ad-hoc / bullet 4': [
      ['Does a Director take build-versus-buy decisions?', activity('director', 'vendor-evaluation'), /build-versus-buy/i],
    ],
    'Typical Scope': [
      ['How many engineering managers report to a Director?', figure('director', 'directReports'), { directReports: { min: 4, max: 8 } }],
      ['Which size of organization is not shown, and why?', claim('director', 'organizationSize'), notChosen(figures(30, null))],
      ['How many teams has a Director?', claim('director', 'teams'), chosen(/squads or domains/i)],
    ],
    'Comparison: Director vs VP / Team size': [
      ['How many engineers has a Director, compared with a VP?', figure('director', 'organizationSize'), { organizationSize: { min: 15, max: null, text: '15-50+ engineers' } }],
      ['How many engineers has a VP?', figure('vp-engineering', 'organizationSize'), { organizationSize: { min: 100, max: null, text: '100-500+ engineers' } }],
    ],
    'Comparison: Director vs VP / Direct reports': [
      ['May senior ICs report to a Director?', reportsTo('senior-individual-contributor', 'director'), { standing: 'OBSERVED', kind: 'SOLID' }],
      ['Who reports to a VP?', claim('vp-engineering', 'directReports'), { parts: ['Directors', 'Senior Directors'] }],
      ['Which direct reports of a Director does the table name?', claim('director', 'directReports'), notChosen(/senior individual contributors/i)],
      ['Do Senior Directors report to a VP?', reports('vp-engineering', 'senior-director'), { kind: 'SOLID', standing: 'OBSERVED' }],
    ],
    'Comparison: Director vs VP / Span': [
      ['What does a Director span?', claim('director', 'span'), { parts: [/squads/i, /domain/i, /product line/i] }],
      ['What does a VP span?', claim('vp-engineering', 'span'), { parts: [/entire engineering function/i, /major division/i] }],
    ],
    'Comparison: Director vs VP / Reports to': [
      ['May a Director report to a Senior Director?', reportsTo('director', 'senior-director'), { circumstance: /one of two/i }],
      ['May a VP report to the board?', reportsTo('vp-engineering', 'board'), { circumstance: /one of three/i }],
      ['What does the table say of whom a VP reports to?', claim('vp-engineering', 'reportsTo'), { parts: ['CTO', 'CEO', 'Board'] }],
    ],
    'Comparison: Director vs VP / Planning horizon': [
      ['How many months ahead does a Director plan?', figure('director', 'planningHorizonMonths'), { planningHorizonMonths: { min: 3, max: 12 } }],
      ['How far ahead does a VP plan?', figure('vp-engineering', 'planningHorizonMonths'), { planningHorizonMonths: { min: 12, max: null } }],
    ],
    'Comparison: Director vs VP / Budget authority': [
      ['Which budget may a Director own?', claim('director', 'budgetAuthority'), chosen(/headcount and tooling/i)],
      ['Is the Director\'s budget disputed?', responsibility('director', 'engineering-budget'), { involvement: 'MAY_OWN', contested: true }],
      ['How well must a VP budget?', requirement('vp-engineering', 'budgeting'), level(5, 0.8)],
      ['What does a VP do with the org-wide budget?', responsibility('vp-engineering', 'engineering-budget'), owns(/sets and defends/i)],
    ],
    'Comparison: Director vs VP / Hiring': [
      ['Who approves offers across teams?', responsibility('director', 'offer-approval'), approves(/across teams/i)],
      ['Who approves senior hires?', responsibility('vp-engineering', 'senior-hire-approval'), approves(/senior hires/i)],
      ['Who defines the headcount strategy?', responsibility('vp-engineering', 'headcount-strategy'), owns(/defines/i)],
      ['Which claim on a Director\'s hiring is shown?', claim('director', 'hiring'), chosen(/strategy.*offers/i)],
    ],
    'Comparison: Director vs VP / Technical involvement': [
      ['Who approves architecture?', responsibility('director', 'architecture-approval'), approves(/architecture/i)],
      ['Does a VP own the technical details?', responsibility('vp-engineering', 'technical-details'), notOwned(/Directors/)],
      ['How technical in architecture must a VP be?', requirement('vp-engineering', 'architecture'), level(3, 0.3)],
      ['Do the passages differ on a Director\'s architecture?', requirement('director', 'architecture'), disputed(4, 0.8)],
      ['What is shown of a Director\'s technical involvement?', claim('director', 'technicalInvolvement'), chosen(/approves architecture/i)],
    ],
    'Comparison: Director vs VP / Focus': [
      ['What share of a Director\'s focus is execution?', claim('director', 'executionShare'), figures(0.6, 0.6)],
      ['What share of a Director\'s focus is strategy?', figure('director', 'strategyShare'), { strategyShare: { min: 0.4, max: 0.4 } }],
      ['What share of a VP\'s focus is strategy?', figure('vp-engineering', 'strategyShare'), { strategyShare: { min: 0.7, max: 0.7 } }],
      ['What is shown as a Director\'s focus?', claim('director', 'focus'), chosen({ parts: [/60%/, /40%/] })],
    ],
    'Comparison: Director vs VP / External presence': [
      ['Is a Director turned inwards or outwards?', claim('director', 'externalPresence'), chosen(/inside/i)],
      ['Where is a VP seen outside?', claim('vp-engineering', 'externalPresence'), { parts: [/conferences/i, /recruiting brand/i, /partnerships/i] }],
    ],
    'Comparison: Director vs VP / Board/Exec exposure': [
      ['Is a VP a member of the exec staff?', responsibility('vp-engineering', 'executive-staff'), shares(/member/i)],
      ['How often does a Director update board and executives?', claim('director', 'executiveExposure'), chosen(/occasional/i)],
    ],
    'Activity Time Comparison / 1:1s with managers': [
      ['How many hours of 1:1s has a Director?', activity('director', 'one-on-ones-managers'), hours(4, 6)],
      ['How many hours of 1:1s has a VP?', activity('vp-engineering', 'one-on-ones-managers'), hours(3, 4)],
    ],
    'Activity Time Comparison / Cross-functional meetings': [
      ['How many hours a week does a VP meet other functions?', activity('vp-engineering', 'cross-functional-meetings'), hours(8, 12)],
    ],
    'Activity Time Comparison / Exec/Board meetings': [
      ['How often is a Director in board meetings?', activity('director', 'executive-board-meetings'), { hoursPerWeek: null, when: /rare/i }],
      ['How many hours is a VP in exec and board meetings?', activity('vp-engineering', 'executive-board-meetings'), hours(4, 8)],
    ],
    'Activity Time Comparison / Technical reviews': [
      ['How many hours of technical reviews has a Director?', activity('director', 'technical-reviews'), hours(3, 5)],
      ['How many hours of technical reviews has a VP?', activity('vp-engineering', 'technical-reviews'), hours(1, 2)],
    ],
    'Activity Time Comparison / Strategic planning': [
      ['How many hours does a Director plan strategy?', activity('director', 'strategic-planning'), hours(4, 6)],
      ['How many hours does a VP plan strategy?', activity('vp-engineering', 'strategic-planning'), hours(8, 12)],
    ],
    'Activity Time Comparison / Hiring/interviews': [
      ['How many hours does a VP hire and interview?', activity('vp-engineering', 'hiring-interviews'), hours(2, 3)],
    ],
    'Activity Time Comparison / Incident response': [
      ['To which incidents does a VP respond?', activity('vp-engineering', 'incident-response'), { hoursPerWeek: null, when: /major incidents only/i }],
    ],
    'Key Differences Summary / Metaphor': [
      ['To what is a Director likened?', claim('director', 'metaphor'), /coach/i],
      ['To what is a VP likened?', claim('vp-engineering', 'metaphor'), /general manager.*franchise/i],
    ],
    'Key Differences Summary / Success metric': [
      ['What is success for a Director?', claim('director', 'successMetric'), chosen({ parts: [/delivery/i, /managers/i, /strategic impact/i] })],
      ['What is success for a VP?', claim('vp-engineering', 'successMetric'), { parts: [/business outcomes/i, /health/i, /talent/i] }],
    ],
    'Key Differences Summary / Failure mode': [
      ['How does a Director fail?', claim('director', 'failureMode'), { parts: [/misalignment/i, /managers/i, /unclear strategy/i] }],
      ['How does a VP fail?', claim('vp-engineering', 'failureMode'), { parts: [/targets/i, /credibility/i, /dysfunction/i] }],
    ],
    'Key Differences Summary / Key distinction': [
      ['Which of the two is a player-coach?', claim('director', 'keyDistinction'), /player-coach/i],
    ],
    'Transition to VP / Timeline': [
      ['How many years is one a Director before becoming VP?', transition('director', 'vp-engineering'), { kind: 'PROMOTION', years: { min: 4, max: 7 } }],
      ['Do the years as Senior Director count?', transitionClaim('senior-director', 'vp-engineering', 'years'), figures(4, 7)],
    ],
    'Key Shifts Required': [
      ['What becomes of owning a domain?', shift('director', 'vp-engineering'), { from: /domain/i, to: /function/i }],
      ['What becomes of managing managers?', shift('director', 'vp-engineering'), { from: /managing managers/i, to: /leadership team/i }],
      ['What becomes of quarterly planning?', shift('director', 'vp-engineering'), { from: /quarter/i, to: /several years/i }],
      ['What becomes of engineering metrics?', shift('director', 'vp-engineering'), { topic: 'Metrics', to: /business/i }],
      ['Does a Director influence strategy, or set it?', claim('director', 'strategyAuthority'), chosen(/influences/i)],
      ['Are the sources at one about a Director\'s strategy?', requirement('director', 'technology-strategy'), disputed(3, 0.8)],
      ['Are the sources at one about a VP\'s strategy?', requirement('vp-engineering', 'technology-strategy'), disputed(4.5, 1)],
    ],
    'Key Actions / 1. Think Like an Executive': [
      ['What would $500K for platform reliability save?', action('director', 'vp-engineering'), { example: /\$500K.*\$2M/ }],
      ['Which advice has the churn example?', search('customer churn business case'), { title: /think like an executive/i, develops: ['business-acumen', 'executive-communication', 'profit-and-loss', 'technology-strategy'] }],
    ],
    'Key Actions / 2. Build Executive Relationships': [
      ['How often should one have lunch with the VP of Sales?', collaboration('director', 'vp-sales'), { standing: 'ADVISED', frequency: /month/i }],
      ['What should one be for the VP of Product, rather than a service provider?', advice('build-executive-relationships'), { kind: 'ACTION', example: /partner/i }],
    ],
    'Key Actions / 3. Own Organizational Design': [
      ['What is measured after a reorganization?', action('director', 'vp-engineering'), { example: /delivery and retention/i }],
      ['How well must a VP define career ladders?', requirement('vp-engineering', 'career-ladders'), level(4, 0.8)],
    ],
    'Key Actions / 4. Develop External Presence': [
      ['About what should one propose a talk?', action('director', 'vp-engineering'), { example: /technical challenge/i }],
    ],
    'Key Actions / 5. Handle Ambiguity and Crisis': [
      ['Through what does one lead people?', action('director', 'vp-engineering'), { steps: [/incidents, layoffs and pivots/i, /little is known/i, /morale/i] }],
      ['Who talks to the board in a production incident?', advice('handle-ambiguity-and-crisis'), { example: /board.*customers.*post-mortem/i }],
    ],
    'Key Actions / 6. Demonstrate Scalable Leadership': [
      ['How far should the organization grow without like effort?', action('director', 'vp-engineering'), { steps: [/bench/i, /without you/i, /2-3x/] }],
      ['How well must a VP delegate?', requirement('vp-engineering', 'delegation'), level(4, 0.8)],
    ],
    'Key Actions / 7. Get P&L or Business Ownership': [
      ['For which targets does one answer with a product\'s P&L?', action('director', 'vp-engineering'), { example: /revenue and cost/i }],
      ['Which skill is M&A due diligence?', requirement('vp-engineering', 'technical-due-diligence'), { level: 3, expectation: /acquisitions/i }],
    ],
    'Common Pitfalls to Avoid': [
      ['May one avoid organizational politics?', pitfall('director', 'vp-engineering'), { title: /politics/i, instead: /navigate/i }],
      ['Which bench is too weak?', pitfall('director', 'vp-engineering'), { title: /leadership bench/i, instead: /strong bench/i }],
      ['Which pitfall is about the network?', pitfall('director', 'vp-engineering'), { title: /network/i }],
    ],
    'Career Progression Indicators': [
      ['Which strategy must one be able to set?', readiness('director', 'vp-engineering'), { title: /several years/i }],
      ['What shows in crises?', readiness('director', 'vp-engineering'), { title: /composure and judgment/i }],
      ['Whom has one developed before?', readiness('director', 'vp-engineering'), { title: /developed directors/i }],
    ],
  },
};
