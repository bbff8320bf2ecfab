import { chosen, figures, level, mayOwn, notChosen, owns, shares } from './expected.ts';
import type { DocumentFacts } from './fact.ts';
import {
  activity,
  advice,
  claim,
  collaboration,
  focus,
  readiness,
  reports,
  reportsTo,
  requirement,
  responsibility,
  role,
  search,
  shift,
  stage,
  stageClaim,
  titles,
  transition,
  transitionClaim,
} from './questions.ts';

// One fact a line, so that it can be skimmed. The numbers are the time marks at which the passages begin.
// prettier-ignore
export const LEADERSHIP_PODCAST: DocumentFacts = {
  source: 'leadership-podcast',
  passages: {
    'Favorite Moments': [
      ['Whose way of giving information should one adapt?', advice('expecting-others-to-adapt'), { kind: 'PITFALL', instead: /adapt yourself/i }],
      ['What is one doing who mucks with the soup?', advice('changing-the-organization-to-please-the-cto'), { example: /soup.*hundred/i }],
    ],
    'Seed & Series A, B, C Funding': [
      ['Does every company get beyond Seed?', stageClaim('seed', 'inPlace'), { circumstance: /stay at seed/i }],
      ['Which track record has a company before Series A, by the explainer?', stageClaim('series-a', 'inPlace'), notChosen({ parts: [/user base/i, /revenue/i, /KPI/] })],
      ['What is Series C money for, by the explainer?', stageClaim('series-c', 'purpose'), notChosen({ parts: [/products/i, /markets/i, /acquir/i] })],
      ['Which definition of the rounds comes from elsewhere?', advice('funding-rounds-in-general'), { kind: 'MODEL', steps: [/seed/i, /^A/, /^B/, /^C/] }],
      ['What is Seed, by the explainer?', stageClaim('seed', 'purpose'), notChosen(/first official equity/i)],
      ['What is Series B for, by the explainer?', stageClaim('series-b', 'purpose'), notChosen(/past development/i)],
    ],
    'Architectural Minded Leaders': [
      ['Which two ends has the explainer\'s spectrum of CTOs?', claim('cto', 'spectrum'), notChosen({ parts: [/technical/i, /people-oriented/i] })],
      ['Who is brought in to balance a CTO?', advice('hire-vp-to-balance-the-cto'), { kind: 'HIRING_SIGNAL', detail: /opposite end/i }],
    ],
    'Monolithic Architecture': [
      ['In how many dimensions does a monolith scale?', advice('monolithic-architecture'), { steps: [/one piece/i, /compile/i, /simple/i, /one dimension/i] }],
    ],
    'The Inverted Bellcurve of Defence': [
      ['Where does the curve end, by the explainer?', stageClaim('large-company', 'posture'), notChosen(/offense again/i)],
      ['What happens to who stays with stability?', advice('staying-on-the-defense'), { kind: 'PITFALL', detail: /outcompeted/i }],
    ],
    '00:01:04': [
      ['Which question do founders bring most persistently?', advice('roles-rarely-discussed-openly'), { kind: 'PITFALL', example: /title/i }],
    ],
    '00:02:18': [
      ['What did a board once say of engineering?', advice('engineering-as-an-afterthought'), { example: /build it/i }],
      ['Which sport is engineering?', claim('engineering-organization', 'metaphor'), /team sport.*trophy/i],
      ['Which sport is sales?', claim('sales-organization', 'metaphor'), /track and field/i],
    ],
    '00:03:55': [
      ['How many more reps hit the number?', search('sales reps spreadsheet'), { example: /32/ }],
      ['Between which cities does one walk in the estimate?', advice('walking-the-coastline'), { kind: 'EXAMPLE', example: /Seattle to LA.*100%.*1000%/ }],
      ['How far off are estimates in engineering?', claim('engineering-organization', 'predictability'), figures(100, 1000)],
    ],
    '00:05:20': [
      ['What does lack of ambiguity bring in sales?', claim('sales-organization', 'accountability'), /transparency and direct honesty/i],
    ],
    '00:06:31': [
      ['On which of five rungs stands a VP?', claim('vp-engineering', 'ladderPosition'), /second of five/i],
      ['Which role is added to round them out?', claim('staff-engineer', 'ladderPosition'), /round/i],
      ['What is a Team Lead called here?', titles('team-lead'), { title: 'Tech Lead' }],
    ],
    '00:06:56': [
      ['How many people has a company that is super early?', stage('seed'), { people: { max: 9, text: /sub 10/ } }],
      ['By which marks is a stage told?', advice('stage-marks'), { steps: [/under 10/i, /25/, /hundred/i, /fit/i, /sales/i] }],
      ['Which dynamics are there around a CTO?', advice('cto-dynamics'), { steps: [/co-founder/i, /not a co-founder/i, /still/i, /out of it/i, /without any CTO/i] }],
    ],
    '00:07:30': [
      ['How technical must a VP be at a sales and marketing company?', claim('vp-engineering', 'technicalAbility'), { value: /need not be nearly as technical/i, circumstance: /sales and marketing/i }],
      ['At which company is it not about technology?', advice('superpower-of-the-organization'), { example: /Salesforce/ }],
    ],
    '00:08:06': [
      ['Why is the Director the most important distinction?', claim('director', 'significance'), /at scale/i],
    ],
    '00:08:28': [
      ['What is a Director, by the guest?', claim('director', 'definition'), chosen(/VP minus minus/)],
      ['What do most people say a Director is?', claim('director', 'definition'), notChosen(/manager plus plus/i)],
    ],
    '00:09:33': [
      ['What does one bring to a CTO who is not organizational?', advice('understand-the-dynamics'), { example: /package/i, develops: ['adapting-communication', 'organizational-politics'] }],
      ['How large is that CTO\'s company?', claim('non-organizational-cto', 'organizationSize'), /several thousand/i],
    ],
    '00:10:25': [
      ['Who matters most in an early-stage company?', claim('cto', 'significance'), chosen({ value: /most important/i, stages: ['seed', 'series-a'] })],
      ['How many months ahead do a CTO\'s early bets reach?', claim('cto', 'planningHorizonMonths'), { ...figures(120, 120), stages: ['seed', 'series-a'] }],
      ['Does one get funded without a CTO?', advice('no-cto-on-staff'), { kind: 'PITFALL', detail: /lower chance of success/i }],
      ['What did the guest have to unwind?', advice('unwinding-old-decisions'), { example: /ten years old/i }],
      ['Is the CEO put first, early on?', claim('ceo', 'significance'), chosen(/not put before the CTO/i)],
    ],
    '00:11:26': [
      ['What does the Eisenhower Matrix ask?', advice('eisenhower-matrix'), { kind: 'MODEL', steps: [/reversed/i, /impact/i] }],
      ['Who makes decisions that can hardly be reversed?', responsibility('cto', 'irreversible-decisions'), owns(/almost alone/i)],
    ],
    '00:12:24': [
      ['Is the CTO still first two minutes later?', claim('cto', 'significance'), notChosen(/one A, one B/)],
      ['What does a spiritual leader of the architecture review?', responsibility('spiritual-leader-cto', 'code-review'), owns(/all pull requests/i)],
      ['Of which role is the spiritual leader an archetype?', role('Spiritual Leader CTO'), { variantOf: 'cto' }],
    ],
    '00:13:10': [
      ['What does not get a founding CTO up in the morning?', claim('founding-cto', 'motivation'), { parts: [/ladders/i, /review/i, /expectation/i] }],
      ['How much of the job becomes people?', shift('founding-cto', 'cto'), { topic: 'People', to: /40%/ }],
      ['Into what may the organization need a CTO to turn?', shift('founding-cto', 'cto'), { to: /spiritual or inspirational leader/i }],
    ],
    '00:14:21': [
      ['To which solution do companies jump?', advice('hire-vp-for-the-people-side'), { kind: 'HIRING_SIGNAL', detail: /people side/i }],
      ['What do companies hire a VP to own?', claim('vp-engineering', 'definition'), notChosen(/people side/i)],
      ['Does the host settle to whom such a VP reports?', claim('vp-engineering', 'reportsTo'), notChosen(/asked and left open/i)],
    ],
    '00:14:54': [
      ['Does the guest settle to whom a VP reports?', claim('vp-engineering', 'reportsTo'), notChosen(/no good answer/i)],
      ['Why does a very good VP want to report to the CEO?', reportsTo('vp-engineering', 'ceo'), { reason: /exec staff/i, circumstance: /experienced/i }],
      ['What is the VP beside a CTO on the exec staff?', reportsTo('vp-engineering', 'cto'), { circumstance: /sidecar/i }],
      ['What is wrong with a hyper-technical CTO above a VP?', reportsTo('vp-engineering', 'hyper-technical-cto'), { reason: /wrong information/i }],
    ],
    '00:15:55': [
      ['Which line is cleaner for VPs?', claim('vp-engineering', 'reportsTo'), { value: /CTO is the cleaner/i }],
      ['Which domains have a VP of their own?', titles('domain-vp-engineering'), { title: 'VP of Infrastructure Engineering' }],
      ['Who reports to an SVP?', reports('svp-engineering', 'domain-vp-engineering'), { circumstance: /four or five VPs/i }],
      ['When is an SVP hired?', advice('hire-svp'), { kind: 'HIRING_SIGNAL', title: /four or five/i }],
      ['Does an SVP report to CEO or CTO?', claim('svp-engineering', 'reportsTo'), { parts: ['CEO', 'CTO'] }],
    ],
    '00:16:45': [
      ['Which archetype is a "global CTO"?', role('Global CTO'), { slug: 'do-it-all-cto', variantOf: 'cto' }],
      ['Is "global CTO" the shown definition?', claim('do-it-all-cto', 'definition'), notChosen(/global/i)],
    ],
    '00:17:14': [
      ['Which two ends has the guest\'s spectrum of CTOs?', claim('cto', 'spectrum'), chosen({ parts: [/hyper-technical/i, /do-it-all/i] })],
    ],
    '00:17:34': [
      ['How far ahead does a hyper-technical CTO think?', claim('hyper-technical-cto', 'planningHorizonMonths'), figures(12, 12)],
      ['Does a hyper-technical CTO care for engineering efficiency?', requirement('hyper-technical-cto', 'developer-productivity'), { level: 2, expectation: /build/i }],
      ['Which team may handle abuse?', requirement('hyper-technical-cto', 'abuse-prevention'), { expectation: /ML team/ }],
    ],
    '00:18:29': [
      ['What is a do-it-all CTO good at?', claim('do-it-all-cto', 'definition'), chosen(/human side/i)],
      ['Which two systems are two sides of one coin?', advice('two-complex-systems'), { steps: [/architecture/i, /organization/i] }],
    ],
    '00:19:06': [
      ['How rare is a CTO with both sides?', claim('Unicorn', 'frequency'), /unicorn/i],
    ],
    '00:19:50': [
      ['What do people put on a VP, by the host?', claim('vp-engineering', 'definition'), notChosen(/execution/i)],
    ],
    '00:20:11': [
      ['What are the three Ps?', claim('vp-engineering', 'definition'), chosen({ parts: ['People', 'Process', 'Product'] })],
      ['Which talk signals that it is time for a VP?', advice('hire-vp-for-people-processes'), { kind: 'HIRING_SIGNAL', steps: [/ladders/i, /one-on-ones/i, /performance reviews/i] }],
    ],
    '00:21:01': [
      ['What is the earliest VP likened to?', claim('execution-vp-engineering', 'metaphor'), /execution machine/i],
      ['How many directors has a VP at several thousand people?', claim('communication-vp-engineering', 'directReports'), figures(5, 7)],
      ['What does a VP tighten?', responsibility('vp-engineering', 'information-flow'), owns(/loop/i)],
      ['How well must a VP at scale communicate?', requirement('communication-vp-engineering', 'information-flow'), level(4.5, 1)],
    ],
    '00:22:35': [
      ['What does support see that others do not?', claim('support-team', 'strength'), { parts: [/gnarliest/i, /hate/i, /friction/i] }],
      ['For how many minutes a quarter may a VP sync with the CRO?', collaboration('vp-engineering', 'cro'), { frequency: /quarter.*20 minutes/i, standing: 'ADVISED' }],
      ['Need it be the Geo VP?', collaboration('vp-engineering', 'geo-vp-sales'), { standing: 'NOT_NEEDED' }],
      ['Which regions have Geo VPs?', claim('geo-vp-sales', 'span'), { parts: ['Worldwide', 'EMEA', 'APAC'] }],
      ['Which group of sales knows the most?', collaboration('vp-engineering', 'solutions-group'), { purpose: /cuts across/i }],
      ['Which flow is atrocious in the example?', search('lost password'), { example: /lost password/i }],
      ['Why does a CTO not talk with others?', claim('cto', 'crossFunctionalContact'), /overwhelmed/i],
    ],
    '00:22:05': [
      ['Which question was a revelation to leaders?', advice('meet-outside-your-function'), { title: /outside engineering/i, detail: /revelation/i }],
    ],
    '00:24:25': [
      ['How many engineers had the new VP without a brief?', claim('vp-engineering', 'organizationSize'), figures(400, 400)],
      ['Who managed the senior engineering managers there?', reportsTo('senior-engineering-manager', 'director'), { circumstance: /400/ }],
    ],
    '00:25:37': [
      ['How many engineers has the company of the example?', stageClaim('series-b', 'organizationSize'), figures(40, 50)],
      ['How fast does it grow?', stageClaim('series-b', 'growthRate'), chosen(/doubles within 12 months/i)],
    ],
    '00:26:24': [
      ['Over how many months is risk asked for?', claim('cto', 'planningHorizonMonths'), { ...figures(18, 18), stages: ['series-b'] }],
      ['How many people come in, by a later sentence?', stageClaim('series-b', 'growthRate'), notChosen(/a hundred/i)],
      ['Which question do both start from?', advice('riskiest-part'), { kind: 'MODEL', title: /18 months/, steps: [/database/i, /onboarding/i] }],
      ['How many new managers come to each director?', reports('director', 'engineering-manager'), { circumstance: /two for each/i, stages: ['series-b'] }],
      ['With whom does a CTO prioritize systems?', collaboration('cto', 'staff-engineer'), { purpose: /break/i }],
      ['What does a CTO ask of the database at Series B?', focus('cto', 'series-b'), { asks: [/riskiest/i, /hundred thousand/i, /break down/i, /new people/i] }],
    ],
    '00:27:41': [
      ['With whom does a VP plan the fiscal year?', collaboration('vp-engineering', 'cfo'), { purpose: /fiscal planning/i }],
      ['Is the planning process a VP\'s alone?', responsibility('vp-engineering', 'planning-process'), shares(/CFO and CEO/)],
    ],
    '00:28:07': [
      ['When do engineers\' names get lost?', claim('vp-engineering', 'purview'), { value: /name/i, stages: ['series-b'] }],
      ['Whose names will a VP soon not know?', advice('vp-as-bottleneck'), { kind: 'PITFALL', detail: /new engineers/i }],
    ],
    '00:28:35': [
      ['With what does a VP\'s Monday begin?', activity('vp-engineering', 'one-on-ones-executives'), { when: /Monday morning/, stages: ['series-b'] }],
      ['When are the team\'s one-on-ones?', activity('vp-engineering', 'one-on-ones-managers'), { when: /Monday afternoon and Tuesday morning/ }],
      ['What does the week of a VP hold?', advice('week-of-a-vp'), { kind: 'EXAMPLE', steps: [/Monday morning/, /Tuesday/, /dashboards/i, /pipeline/i, /talent partners/i, /priorities/i] }],
      ['Should there be a chief of staff at Series B?', reportsTo('chief-of-staff', 'vp-engineering'), { standing: 'ADVISED_AGAINST', reason: /difficult/i }],
      ['Is a program manager appropriate at Series B?', reportsTo('program-manager', 'vp-engineering'), { standing: 'ADVISED', stages: ['series-b'] }],
      ['When does a program manager begin?', advice('hire-program-manager'), { kind: 'HIRING_SIGNAL', detail: /spreadsheet/i }],
      ['Who shares the hiring with managers?', responsibility('talent-partner', 'hiring'), shares(/engineering managers/i)],
    ],
    '00:30:07': [
      ['Whom do CTOs resemble at Series B?', claim('cto', 'resemblance'), /distinguished engineer/i],
      ['What may a CTO\'s pet project be?', activity('cto', 'pet-project'), { when: /queuing system/i }],
    ],
    '00:31:32': [
      ['With what missing do some raise a B round?', stageClaim('series-b', 'inPlace'), { value: /neither a CTO nor code/i }],
    ],
    '00:31:52': [
      ['Which question does Seed answer?', stageClaim('seed', 'guidingQuestion'), /exist/i],
      ['What is product-market fit, to the guest?', advice('product-market-fit'), { steps: [/own accord/i, /problem/i, /pay/i] }],
      ['What is Series A about, by the guest?', stageClaim('series-a', 'purpose'), chosen(/adoption/i)],
    ],
    '00:32:50': [
      ['What is the B stage about?', stageClaim('series-b', 'purpose'), chosen(/converting adoption to paid/i)],
    ],
    '00:33:09': [
      ['What are late-stage growth investors called?', claim('late-stage-growth-investor', 'metaphor'), /spreadsheet jockeys/i],
      ['How large is the sales team before Series C?', stageClaim('series-c', 'inPlace'), chosen(/very small sales team/i)],
    ],
    '00:33:45': [
      ['Which stack is great at Seed?', advice('simple-stack-at-seed'), { kind: 'ACTION', steps: [/Heroku, GitHub and a Rails/, /option/i, /ten-year/i] }],
      ['Which tools come too early?', advice('premature-infrastructure'), { kind: 'PITFALL', title: /Kubernetes, Kafka/ }],
      ['Which ten-year bets remain at Seed?', claim('cto', 'planningHorizonMonths'), { stages: ['seed'], value: /cost little/i }],
    ],
    '00:34:34': [
      ['On what does a VP concentrate at Series A?', focus('vp-engineering', 'series-a'), { focus: /optimization/i, asks: [/right teams/i, /better/i, /faster/i] }],
      ['When does one move off Heroku?', advice('monolith-through-series-a'), { detail: /hugely successful/i }],
    ],
    '00:35:29': [
      ['When do offense and defense mix?', stageClaim('series-b', 'posture'), /both offense and defense/i],
      ['Which mix of people is asked for around B?', advice('balance-offense-and-defense'), { steps: [/break/i, /falls apart/i, /junior, senior and staff/i] }],
    ],
    '00:35:52': [
      ['How much defense does Microsoft play?', stageClaim('large-company', 'posture'), chosen(/100% defense/i)],
    ],
    '00:36:06': [
      ['What does a mature company keep oiled?', stageClaim('large-company', 'focus'), /machine/i],
    ],
    '00:37:29': [
      ['For whom does it most often work to go all the way?', transition('founder-ceo', 'ceo'), { kind: 'REDEFINITION' }],
      ['How many years does a CTO wander?', transitionClaim('founding-cto', 'cto', 'years'), figures(1, 3)],
      ['Who gets the most leeway?', claim('founder-ceo', 'support'), /most leeway/i],
    ],
    '00:38:10': [
      ['What share of the code does a founding CTO write at first?', claim('founding-cto', 'directContributionShare'), { ...figures(0.6, 0.6), circumstance: /three/i }],
      ['What share of the code does a founding CTO write later?', claim('founding-cto', 'directContributionShare'), figures(0.1, 0.1)],
      ['What share of the code does a founding CTO write in the end?', claim('founding-cto', 'directContributionShare'), figures(0.01, 0.01)],
      ['Which compliance regimes fill the middle?', advice('moment-in-the-middle'), /SOC2, HIPAA and FedRAMP/],
      ['For how long is the core not touched?', transitionClaim('founding-cto', 'cto', 'years'), { range: { min: 1.5, max: 3 } }],
      ['What may one expect who gets through?', readiness('founding-cto', 'cto'), { detail: /successful outcome/i }],
      ['What does a CTO ask in the middle?', focus('cto', 'series-c'), { asks: [/trained for this stage/i] }],
    ],
    '00:39:17': [
      ['What unleashes the CTO\'s power again?', focus('cto', 'established'), { focus: /product lines and markets/i }],
    ],
    '00:40:38': [
      ['Where does the rubber meet the road?', claim('cto', 'metaphor'), /rubber/i],
    ],
    '00:41:13': [
      ['What is a Field CTO?', claim('field-cto', 'definition'), { value: /out of the way/i }],
    ],
    '00:41:16': [
      ['How many engineers has a CTO in the corner?', claim('special-projects-cto', 'directReports'), figures(2, 2)],
      ['How old was the decision for which the CTO is blamed?', advice('blaming-the-cto-for-old-decisions'), { example: /seven years/i }],
    ],
    '00:41:56': [
      ['How many investors have been CTOs?', claim('technical-investor', 'frequency'), /very few/i],
      ['What comes first in supporting a CTO?', advice('support-the-cto'), { steps: [/awareness and acknowledgement/i, /explicit/i, /spotlight/i, /CEO/, /happy/i] }],
    ],
    '00:43:57': [
      ['Is a founding CTO without a post unhappy?', advice('happy-founding-cto'), { kind: 'EXAMPLE', example: /self-actualization/i }],
    ],
    '00:43:16': [
      ['Is it common to move founding CTOs out?', claim('founding-cto', 'companyGrowth'), { value: /quite common/i, circumstance: /moved/i }],
      ['From which stage on is a CTO\'s part ambiguous?', claim('cto', 'clarity'), { value: /ambiguous/i, stages: ['series-b'] }],
    ],
    '00:44:32': [
      ['Into which league is a player promoted?', search('B league A league'), { example: /A league/ }],
    ],
    '00:45:24': [
      ['How must a CTO decide for the next stage?', readiness('founding-cto', 'cto'), { title: /opt in/i }],
      ['At which stage does one get the CTO ready for B?', advice('get-the-cto-ready-for-series-b'), { kind: 'ACTION', stages: ['series-a'] }],
      ['When may a CTO cycle out?', advice('leaving-when-vested'), { title: /fully vested/i }],
      ['Is it a step of its own to become Field CTO?', transition('founding-cto', 'field-cto'), { kind: 'LATERAL' }],
    ],
    '00:46:26': [
      ['Which talk do CEOs send to their CTOs?', advice('growth-talk-sent-to-the-cto'), { example: /architected teams for scale/i }],
    ],
    '00:47:07': [
      ['What becomes the product of a CEO?', shift('founder-ceo', 'ceo'), { to: /the company/i }],
      ['To whom does growing the company fall otherwise?', responsibility('cto', 'company-growth'), mayOwn(/later/i)],
      ['Is the CTO number one in growing the company?', claim('cto', 'significance'), { value: /number two/i, circumstance: /growing/i }],
    ],
    '00:47:48': [
      ['For how much would the guest have stayed?', search('half a million dollars stock'), { example: /half a million dollars.*four years/i }],
    ],
    '00:49:30': [
      ['What is the part of the company that engineering is?', claim('engineering-organization', 'significance'), /builds/i],
    ],
  },
};
