import { idOf } from '../../graph/ids.ts';
import { compareIds } from '../../graph/model.ts';
import type { FrameworkContent } from '../../graph/model.ts';
import { adviceOf } from './advice.ts';
import { claimsOf } from './claims.ts';
import { FrameworkIds } from './framework-ids.ts';
import type { ParsedSeed } from './parsed-seed.ts';
import { roleFactsOf, roleOf } from './role-facts.ts';
import { thingsOf } from './things.ts';
import { transitionFactsOf } from './transition-facts.ts';
import { citationsOf } from './values.ts';

/** A seed without problems as the things and facts of the graph. */
export function frameworkContent(seed: ParsedSeed): FrameworkContent {
  const [framework] = seed.framework;
  if (!framework) throw new Error('A seed without framework.yml has problems and is not converted.');
  const ids = new FrameworkIds(framework.slug);
  // Roles before stages: where both have a slug, the stage's parallel claims are numbered after the role's.
  const roleFacts = seed.role.map((role) => roleFactsOf(ids, role));
  const stageClaims = seed.stages
    .flatMap(({ stages }) => stages)
    .flatMap((stage) => claimsOf(ids, ids.of('Stage', stage.slug), stage.claims));
  const transitionFacts = seed.transition.map((transition) => transitionFactsOf(ids, transition));
  const things = thingsOf(ids, seed);
  return {
    framework: {
      id: idOf('Framework', framework.slug),
      slug: framework.slug,
      title: framework.title,
      licence: framework.licence ?? null,
      citations: citationsOf(ids, framework),
    },
    sources: byId(things.sources),
    attributes: byId(things.attributes),
    stages: byId(things.stages),
    skillCategories: byId(things.skillCategories),
    skills: byId(things.skills),
    responsibilities: byId(things.responsibilities),
    activities: byId(things.activities),
    roles: byId(seed.role.map((role) => roleOf(ids, role, framework.slug))),
    buildsOn: byId(roleFacts.flatMap((facts) => facts.buildsOn)),
    requirements: byId(roleFacts.flatMap((facts) => facts.requirements)),
    roleResponsibilities: byId(roleFacts.flatMap((facts) => facts.roleResponsibilities)),
    roleActivities: byId(roleFacts.flatMap((facts) => facts.roleActivities)),
    roleTitles: byId(roleFacts.flatMap((facts) => facts.roleTitles)),
    claims: byId([...roleFacts, ...transitionFacts].flatMap((facts) => facts.claims).concat(stageClaims)),
    reportingLines: byId(roleFacts.flatMap((facts) => facts.reportingLines)),
    collaborations: byId(roleFacts.flatMap((facts) => facts.collaborations)),
    stageFocuses: byId(roleFacts.flatMap((facts) => facts.stageFocuses)),
    transitions: byId(transitionFacts.flatMap((facts) => facts.transitions)),
    shifts: byId(transitionFacts.flatMap((facts) => facts.shifts)),
    advice: byId([
      ...transitionFacts.flatMap((facts) => facts.advice),
      ...seed.advice.flatMap(({ advice }) => adviceOf(ids, advice)),
    ]),
  };
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] {
  return [...things].sort((a, b) => compareIds(a.id, b.id));
}
