import { approves, chosen, figures, level, mayOwn, notChosen, owns, shares } from './expected.ts';
import type { DocumentFacts } from './fact.ts';
import {
  activity,
  advice,
  buildsOn,
  claim,
  collaboration,
  reportsTo,
  requirement,
  responsibility,
  search,
  titles,
  transition,
} from './questions.ts';

// One fact a line, so that it can be skimmed. The document is one shuffled line: what stands on a piece whose
// subject is lost is asked as the graph reads it.
// prettier-ignore
export const VP_FORUM: DocumentFacts = {
  source: 'vp-forum',
  passages: {
    'sentence 1': [
      ['Which title fits for going entirely in-house?', claim('first-technical-leader', 'title'), { value: /CTO/, circumstance: /in-house/i }],
      ['With whom should a CTO go in-house?', collaboration('cto', 'ceo'), { standing: 'ADVISED', frequency: /close coordination/i }],
      ['When is it time for a CTO?', advice('cto-for-going-in-house'), { kind: 'HIRING_SIGNAL', about: ['Role:cto'], detail: /close coordination/i }],
    ],
    'sentence 2': [
      ['Where does the first technical leader stand?', claim('first-technical-leader', 'ladderPosition'), /most senior technical role/i],
      ['What do investors tell the CEO?', advice('investors-want-technology-owned'), { kind: 'HIRING_SIGNAL', title: /own/i, detail: /contractors/i }],
      ['Who is to own the technology in-house?', responsibility('first-technical-leader', 'technology-ownership'), owns(/investors/i)],
    ],
    'sentence 3': [
      ['What is a Senior Director?', claim('senior-director', 'definition'), /experienced director/i],
      ['Does a Senior Director take over a Director\'s duties?', buildsOn('senior-director', 'director'), { skills: true, responsibilities: true }],
      ['Is there a step from Director to Senior Director?', transition('director', 'Sr Director'), { kind: 'PROMOTION' }],
    ],
    'sentence 4': [
      ['How tall is the task to rebuild it all?', advice('rebuilding-everything'), { kind: 'PITFALL', detail: /incredibly tall/i }],
    ],
    'sentence 5': [
      ['What is a Director, by a reply?', claim('director', 'definition'), notChosen(/manager of managers/i)],
      ['Whom does a Director manage, by a reply?', claim('director', 'directReports'), notChosen(/managers.*teams/i)],
    ],
    'sentence 6': [
      ['What does it take before a shift of technology?', advice('one-direction-in-a-shift'), { kind: 'ACTION', title: /one direction/i, detail: /by example/i }],
    ],
    'sentence 7': [
      ['What is the main technical person of a startup called?', titles('first-technical-leader'), { title: 'Technical Co-founder', circumstance: /startup/i }],
      ['Is that person called CTO, too?', claim('cto', 'title'), { circumstance: /startup/i }],
    ],
    'sentence 8': [
      ['How often do the project updates go out?', activity('director', 'project-updates'), { when: /bi-weekly.*plan/i }],
    ],
    'sentence 9': [
      ['What comes with holding inventory?', advice('from-marketplace-to-inventory'), { kind: 'EXAMPLE', steps: [/shipping/i, /inventory/i, /orders/i, /returns/i, /manual/i] }],
      ['Which reply tells of the change to inventory?', search('peer-to-peer marketplace inventory'), { title: /inventory/i }],
    ],
    'sentence 10': [
      ['Who authorizes action when risks are identified?', responsibility('director', 'risk-response'), approves(/risks are identified/i)],
    ],
    'sentence 12': [
      ['What matters more than the title?', advice('equity-and-pay-before-title'), { title: /equity and compensation/i }],
    ],
    'sentence 14': [
      ['On what did the later Director work first?', advice('features-of-the-early-days'), { steps: [/core features/i, /funnel/i, /A\/B/, /customers/i, /payment/i] }],
    ],
    'sentence 15': [
      ['Which teams were handed over?', advice('passing-the-torch'), { kind: 'HIRING_SIGNAL', detail: /web and mobile/i }],
    ],
    'sentence 16': [
      ['Which rank is compared with a senior officer?', advice('military-analogy'), { steps: [/base-level/i, /larger/i, /lieutenant/i, /divisions/i] }],
    ],
    'sentence 18': [
      ['Whose teams are they, though one answers for them?', claim('director', 'purview'), notChosen(/our teams/i)],
    ],
    'sentence 20': [
      ['How is the contract with the consultants ended?', advice('take-over-from-contractors'), { kind: 'ACTION', steps: [/learn/i, /leapfrog/i, /hire/i, /close out/i] }],
    ],
    'sentence 21': [
      ['On what should a startup keep an eye?', advice('watch-the-payroll'), { title: /payroll/i, circumstance: /startup/i }],
    ],
    'sentence 22': [
      ['Which of two priorities is known?', claim('director', 'priority'), notChosen(/on time with quality/i)],
    ],
    'sentence 24': [
      ['Who probes the candidate\'s technical depth?', advice('transparent-interview'), { kind: 'EXAMPLE', steps: [/engineers/i, /red flags/i, /transparent/i] }],
    ],
    'sentence 25': [
      ['What does a team without churn allow?', search('patient hiring'), { detail: /calculated and patient/i }],
    ],
    'sentence 26': [
      ['Does the tech budget include the consultants?', advice('clarify-the-tech-budget'), { title: /ask the CEO/i }],
      ['Who may answer for the consultants\' contract?', responsibility('first-technical-leader', 'contractor-relationships'), mayOwn(/CEO/)],
    ],
    'sentence 27': [
      ['How transparent is one with candidates?', requirement('director', 'transparency'), level(3.5, 0.4)],
    ],
    'sentence 31': [
      ['Is Director a management role?', claim('director', 'track'), chosen(/management/i)],
      ['Is VP one too, by the same reply?', claim('vp-engineering', 'track'), notChosen(/management/i)],
    ],
    'sentence 32': [
      ['Is VP an executive role?', claim('vp-engineering', 'track'), chosen(/executive/i)],
      ['How wide are the responsibilities of a VP?', claim('vp-engineering', 'definition'), notChosen(/widely/i)],
    ],
    'sentence 33': [
      ['What may matter more than the role?', advice('business-before-role'), /fundamentals/i],
    ],
    'sentence 34': [
      ['Who will not join under an inflated title?', advice('title-inflation'), { kind: 'PITFALL', detail: /director.*less qualified/i }],
    ],
    'sentence 35': [
      ['How many left the mobile team in two years?', advice('patient-hiring'), { detail: /one person the mobile team/i }],
    ],
    'sentence 37': [
      ['How was everything built, the team included?', advice('our-teams'), { kind: 'MODEL', detail: /together/i }],
    ],
    'sentence 39': [
      ['What is an Engineering Manager in an army?', claim('engineering-manager', 'metaphor'), /military company/i],
      ['How many teams has an Engineering Manager, by a reply?', claim('engineering-manager', 'teams'), notChosen(figures(1, 1))],
      ['What kind of manager is an Engineering Manager?', claim('EM', 'definition'), /base-level/i],
    ],
    'sentence 41': [
      ['What comes of two parties in charge?', advice('unclear-technical-lead'), { kind: 'PITFALL', detail: /infighting and drama/i }],
    ],
    'sentence 42': [
      ['Who does practically all of DevOps in a startup?', requirement('first-technical-leader', 'devops'), level(4, 0.8)],
      ['For how much of security does that role answer?', requirement('first-technical-leader', 'security'), level(5, 0.8)],
      ['With whom does that role carry out the roadmap?', responsibility('first-technical-leader', 'product-roadmap'), shares(/Head of Product/)],
      ['By what are features prioritized?', responsibility('first-technical-leader', 'feature-priorities'), owns(/needs of the business/i)],
      ['What does that role design, develop and release?', responsibility('first-technical-leader', 'mobile-app'), owns(/releases/i)],
      ['What is troubleshot day to day?', responsibility('first-technical-leader', 'stack-operation'), owns(/mobile app.*databases/i)],
      ['All of what does that role own for compliance?', responsibility('first-technical-leader', 'compliance'), owns(/all of it/i)],
    ],
    'sentence 43': [
      ['What happens after a deployment?', activity('director', 'production-checks'), { when: /manual.*production.*data/i }],
    ],
    'sentence 44': [
      ['Does a Director set policies?', responsibility('director', 'policies'), owns(/sets/i)],
      ['Does a Director approve the policies of others?', responsibility('director', 'policies'), approves(/approves/i)],
      ['Which guidelines does a Director establish?', responsibility('director', 'department-guidelines'), { involvement: 'OWNS', responsibility: /department/i }],
      ['What has a Director to do with a budget, by the forum?', claim('director', 'budgetAuthority'), notChosen(/^manages a budget$/i)],
    ],
    'sentence 45': [
      ['What is a title worth on the job market?', advice('titles-on-the-job-market'), { kind: 'PITFALL', detail: /nothing/i }],
    ],
    'sentence 53': [
      ['Which title is left when the agency takes the first?', advice('next-best-title'), /next most impressive/i],
    ],
    'sentence 61': [
      ['In which tool are projects kept track of?', activity('director', 'allocation-tracking'), { when: /Google Spreadsheet/ }],
    ],
    'sentence 67': [
      ['To whom does the Director of one company report?', reportsTo('director', 'cto'), { circumstance: /one company/i }],
    ],
    'sentence 73': [
      ['For whom should equity be set aside?', advice('equity-set-aside'), { title: /early hires/i, detail: /only one in-house/i }],
    ],
    'sentence 78': [
      ['What must one love where there is no revenue?', advice('no-revenue'), { kind: 'PITFALL', title: /product/i }],
    ],
    'sentence 81': [
      ['How closely does one work with the COO?', collaboration('director', 'coo'), { frequency: /very closely/i, purpose: /engineering initiatives/i }],
    ],
    'sentence 87': [
      ['What was the COO of one company before?', claim('coo', 'background'), /VP of Operations Engineering/],
    ],
    'sentence 88': [
      ['What is a managing director on Wall Street?', claim('managing-director', 'definition'), { parts: ['Department', 'Division'], circumstance: /Wall Street/ }],
    ],
    'sentence 91': [
      ['What does a Director\'s title on offer mean with contractors?', claim('first-technical-leader', 'title'), { value: /stay on as the CTO/i }],
    ],
    'sentence 97': [
      ['At which size does a VP come into play?', claim('vp-engineering', 'sizeDependence'), /10 people/],
    ],
    'sentence 105': [
      ['Into what should projects be broken?', advice('projects-in-milestones'), { kind: 'ACTION', title: /milestones/i }],
    ],
    'sentence 107': [
      ['Where do the biggest messes land?', advice('biggest-messes'), { kind: 'PITFALL', instead: /firefight/i }],
    ],
    'sentence 109': [
      ['Are directors tactical or strategic?', claim('director', 'focus'), notChosen(/more tactical/i)],
      ['Are vice presidents strategic?', claim('vp-engineering', 'focus'), notChosen(/strategic/i)],
      ['Are presidents strategic?', claim('president', 'focus'), /strategic/i],
    ],
    'sentence 116': [
      ['Who is the boss where an agency is CTO?', reportsTo('first-technical-leader', 'contractor'), { circumstance: /boss/i }],
    ],
    'sentence 117': [
      ['What changes as the company gets larger?', claim('director', 'sizeDependence'), /roles change.*no longer scale/i],
    ],
    'sentence 121': [
      ['How many teams has an experienced manager in the analogy?', claim('engineering-manager', 'teams'), notChosen(/larger team, or several/i)],
    ],
  },
};
