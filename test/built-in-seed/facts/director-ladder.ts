import {
  assists,
  chosen,
  disputed,
  figures,
  level,
  mayOwn,
  measuredBy,
  notChosen,
  owns,
  shares,
} from './expected.ts';
import type { DocumentFacts } from './fact.ts';
import {
  activity,
  advice,
  buildsOn,
  claim,
  collaboration,
  figure,
  requirement,
  responsibility,
  search,
  skill,
} from './questions.ts';

// One fact a line, so that it can be skimmed.
// prettier-ignore
export const DIRECTOR_LADDER: DocumentFacts = {
  source: 'director-ladder',
  passages: {
    Introduction: [
      ['How many years of experience does a Director need?', figure('director', 'minimumExperienceYears'), { minimumExperienceYears: { min: 8, max: null, text: '8+' } }],
      ['Does a Director keep the qualities of the levels below?', buildsOn('director', 'engineering-manager'), { skills: true }],
    ],
    'Knowledge & Technical Skill / bullet 1': [
      ['From which background does a Director come?', claim('director', 'background'), { parts: [/senior level/i, /management experience/i] }],
      ['How fluent in technical concepts must a Director be?', requirement('director', 'technical-fluency'), level(3, 0.6)],
    ],
    'Knowledge & Technical Skill / bullet 2': [
      ['To what is a Director\'s time weighted?', claim('director', 'timeBalance'), /heavily towards management/i],
      ['For which four reasons does a Director contribute technically?', advice('reasons-for-technical-contribution'), { kind: 'MODEL', steps: [/R&D in a new area/, /model engineering principles/i, /context/i, /unblock.*emergency/i] }],
      ['Is there a figure for a Director\'s technical share here?', claim('director', 'directContributionShare'), notChosen({ range: null, parts: [/R&D/, /principles/i, /context/i, /emergency/i] })],
      ['Does an emergency count as a reason for technical work?', activity('director', 'technical-contribution'), { circumstance: /emergency/i }],
      ['How well must a Director do research?', requirement('director', 'research-and-development'), level(3, 0.1)],
      ['How well must a Director lead by example?', requirement('director', 'leading-by-example'), level(4, 0.8)],
    ],
    'Knowledge & Technical Skill / bullet 3': [
      ['Which four kinds of patterns does a Director see?', advice('four-kinds-of-patterns'), { steps: [/technology strategy/i, /organization strategy/i, /people/i, /marketplace/i] }],
      ['Of which skills is pattern recognition made?', skill('pattern-recognition'), { parts: ['marketplace-trends', 'organization-technology-fit', 'people-and-structure-patterns', 'technology-strategy-trends'] }],
      ['How well must a Director recognize patterns?', requirement('director', 'pattern-recognition'), level(3, 0.8)],
      ['What does organization strategy affect?', requirement('director', 'organization-technology-fit'), { expectation: /choice of technology/i }],
    ],
    'Knowledge & Technical Skill / bullet 4': [
      ['How deep is the experience in implementation?', requirement('director', 'technical-implementation'), { level: 4, expectation: /deep/i }],
      ['How deep is it in project management?', claim('director', 'projectManagement'), notChosen(/deep experience/i)],
    ],
    'Impact & Output / bullet 1': [
      ['Over which discipline may a Director be?', claim('director', 'purview'), notChosen(/application development/i)],
      ['On what does the purview depend?', claim('director', 'purview'), { circumstance: /management structure/i, parts: [/all engineers/i, /discipline/i] }],
    ],
    'Impact & Output / bullet 2': [
      ['How well must a Director know the core processes?', requirement('director', 'organizational-knowledge'), { level: 4, expectation: /core processes deeply/i }],
    ],
    'Impact & Output / bullet 3': [
      ['Who determines how teams are structured?', responsibility('director', 'team-structures'), owns(/determines/i)],
      ['Who closes gaps in what teams can do?', responsibility('director', 'team-competencies'), owns(/gaps/i)],
      ['What is done with special technical knowledge?', responsibility('director', 'technical-specialties'), { involvement: 'OWNS', responsibility: /specialties/i }],
      ['Which skill is "resourcing"?', skill('Resourcing'), { slug: 'resource-allocation' }],
      ['Who fosters positive dynamics across the teams?', responsibility('director', 'team-dynamics'), owns(/positive/i)],
    ],
    'Impact & Output / bullet 4': [
      ['Is a Director held to product development cycle time?', responsibility('director', 'cycle-time'), { involvement: 'MEASURED_BY', responsibility: /cycle time/i }],
      ['Is a Director held to operational health?', responsibility('director', 'operational-health'), measuredBy(/accountable/i)],
      ['Is a Director held to retention?', responsibility('director', 'retention'), measuredBy(/metric/i)],
      ['Is hiring a metric of a Director too?', responsibility('director', 'hiring'), measuredBy(/metric/i)],
      ['Which four metrics are a Director\'s success, beside the table of the page?', claim('director', 'successMetric'), notChosen({ parts: [/cycle time/i, /operational health/i, 'Hiring', 'Retention'] })],
      ['Who is accountable for the teams\' goals?', responsibility('director', 'team-goals'), owns(/accountable/i)],
    ],
    'Impact & Output / bullet 5': [
      ['Who coordinates big-ticket initiatives?', responsibility('director', 'large-initiatives'), owns(/coordinates/i)],
      ['Is a Director a master project manager?', claim('director', 'projectManagement'), chosen(/master/i)],
      ['Is a Director\'s level in project management disputed?', requirement('director', 'project-management'), disputed(5, 0.8)],
      ['Does a Director take part in planning projects?', responsibility('director', 'project-planning'), shares(/active/i)],
    ],
    'Impact & Output / bullet 6': [
      ['By what is a healthy culture built?', responsibility('director', 'engineering-culture'), owns(/iteration and feedback/i)],
    ],
    'Impact & Output / bullet 7': [
      ['How many of the contractor relationships does a Director own?', responsibility('director', 'contractor-relationships'), owns(/most or all/i)],
      ['Does a Director deal with consultants?', collaboration('director', 'contractor'), /most or all/i],
    ],
    'Impact & Output / bullet 8': [
      ['May a Director own vendor relationships?', responsibility('director', 'vendor-relationships'), mayOwn(/may/i)],
      ['Which claim on vendors is not shown?', claim('director', 'vendorRelationships'), notChosen(/may own/i)],
    ],
    'Communication / bullet 1': [
      ['For whom is a Director a model of clear communication?', requirement('director', 'written-verbal-clarity'), { level: 5, expectation: /rest of the organization/i }],
    ],
    'Communication / bullet 2': [
      ['How does a Director convey message and brand values?', requirement('director', 'organizational-message'), { level: 3.5, expectation: /effortlessly/i }],
    ],
    'Communication / bullet 3': [
      ['What kind of speaker is a Director?', claim('director', 'externalPresence'), notChosen(/experienced and dynamic/i)],
      ['Where can a Director represent the organization?', claim('director', 'externalPresence'), notChosen({ parts: ['Meetups', 'Conferences', 'Panels'] })],
      ['How well must a Director speak, with the page in dispute?', requirement('director', 'public-speaking'), disputed(4, 0.4)],
      ['Is a Director\'s external presence disputed?', requirement('director', 'external-presence'), disputed(3, 0.4)],
      ['What does speaking lead to in the end?', advice('speaking-builds-the-brand'), { steps: [/meetups/i, /brand/i, /recruiting/i] }],
      ['May a Director represent the organization outside?', responsibility('director', 'external-representation'), mayOwn(/panels/i)],
    ],
    'Communication / bullet 4': [
      ['How often does a Director coordinate with peers?', collaboration('director', 'peer-leaders'), { frequency: /regularly/i, purpose: /changing business conditions/i }],
      ['With whom are strategic objectives balanced?', responsibility('director', 'strategic-balance'), shares(/peers/i)],
    ],
    'Leadership / bullet 1': [
      ['On whom is a Director\'s focus, beside the shares of the page?', claim('director', 'focus'), notChosen({ parts: [/other directors/i, /product managers/i] })],
      ['What is a Director\'s primary duty?', responsibility('director', 'engineering-capacity'), owns(/primary duty/i)],
      ['What comes first, and what beside it?', claim('director', 'priority'), chosen({ parts: [/peers/i, /capacity/i, /engineers managed/i] })],
      ['Does a Director advocate for the engineers?', responsibility('director', 'engineer-advocacy'), owns(/after the primary duty/i)],
    ],
    'Leadership / bullet 2': [
      ['Is a Director seen as a leader?', requirement('director', 'organizational-standing'), level(3, 0.6)],
    ],
    'Leadership / bullet 3': [
      ['How far beyond the manager\'s word does a Director\'s vision go?', claim('director', 'strategyAuthority'), notChosen(/beyond/i)],
      ['Does the ladder give a horizon in months?', claim('director', 'planningHorizonMonths'), notChosen(figures(null, null))],
      ['Is going beyond the manager\'s word set beside minimal oversight?', claim('director', 'oversight'), notChosen(/dictates/i)],
    ],
    'Leadership / bullet 4': [
      ['Of which resources does a Director make the most?', responsibility('director', 'resource-allocation'), owns(/reports, stakeholders and tools/i)],
    ],
    'Leadership / bullet 5': [
      ['How is technical capacity built?', advice('build-technical-capacity'), { kind: 'ACTION', steps: [/train/i, /conferences/i, /coach/i] }],
      ['Does a Director coach individuals?', activity('director', 'individual-coaching'), /coaching/i],
    ],
    'Leadership / bullet 6': [
      ['Whom does a Director mentor?', responsibility('director', 'mentoring'), owns(/engineering managers, tech leads/i)],
    ],
    'Leadership / bullet 7': [
      ['How is management capacity built?', advice('build-management-capacity'), { steps: [/tech leads/i, /managers/i, /conferences/i, /1:1s/, /model/i] }],
    ],
    'Leadership / bullet 8': [
      ['What does a Director research and improve?', claim('director', 'processImprovement'), notChosen({ parts: [/team structures/i, /planning/i, /management practices/i] })],
    ],
    'Leadership / bullet 9': [
      ['Does a Director own recruiting, or support it?', responsibility('director', 'hiring'), assists(/engineering managers/i)],
      ['What is an opener, what a closer?', advice('opener-and-closer'), { kind: 'MODEL', steps: [/opener.*pipelines.*funding/i, /closer.*mission/i] }],
      ['What should a Director know of Startup XYZ?', search('startup lost its funding'), { example: /75%/ }],
      ['Which skill is that of an opener?', skill('Opener'), { slug: 'candidate-pipelines' }],
      ['How good an opener must a Director be?', requirement('director', 'candidate-pipelines'), level(4, 0.8)],
      ['How good a closer must a Director be?', requirement('director', 'closing-candidates'), level(3, 0.8)],
      ['Is owning or supporting left open?', claim('director', 'hiring'), notChosen({ parts: [/owns/i, /supports/i, 'Opener', 'Closer'] })],
      ['Is the Director\'s part in hiring disputed?', responsibility('director', 'hiring'), { involvement: 'OWNS', contested: true }],
    ],
    'Leadership / bullet 10': [
      ['Which meetups grow a Director\'s network?', activity('director', 'peer-networking'), { when: /HOTS NY.*NY CTO Meetup/ }],
      ['What is a peer network for?', advice('grow-a-peer-network'), { detail: /own career.*industry/i }],
    ],
  },
};
