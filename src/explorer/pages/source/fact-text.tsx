import type { ReactNode } from 'react';
import type { CitedFactPartsFragment } from '../../graphql/graphql.ts';
import { ThingLink } from '../../parts/thing-link.tsx';
import type { Words } from '../../words/en.ts';

/** A fact in a line, with links to what it is about. */
export function factText(fact: CitedFactPartsFragment, { factKinds, involvements }: Words): ReactNode {
  switch (fact.__typename) {
    case 'Claim': {
      const about = 'title' in fact.about ? fact.about.title : fact.about.id;
      return (
        <>
          <ThingLink id={fact.about.id} name={about} />, {fact.attribute.title}: {fact.value}
        </>
      );
    }
    case 'Requirement':
      return (
        <>
          <ThingLink id={fact.role.id} name={fact.role.title} /> ·{' '}
          <ThingLink id={fact.skill.id} name={fact.skill.name} />
          {fact.level !== null && ` ${fact.level}`}: {fact.expectation}
        </>
      );
    case 'RoleResponsibility':
      return (
        <>
          <ThingLink id={fact.role.id} name={fact.role.title} /> · {fact.responsibility.title}:{' '}
          {involvements[fact.involvement]}
        </>
      );
    case 'RoleActivity':
      return (
        <>
          <ThingLink id={fact.role.id} name={fact.role.title} /> · {fact.activity.title}:{' '}
          {fact.hoursPerWeek?.text ?? fact.when}
        </>
      );
    case 'Transition':
      return `${fact.from.title} → ${fact.to.title}`;
    case 'StageFocus':
      return `${fact.role.title}: ${fact.focus}`;
    case 'RoleTitle':
      return `${fact.role.title}: ${fact.title}`;
    case 'Shift':
      return `${fact.topic}: ${fact.shiftFrom} → ${fact.shiftTo}`;
    case 'Skill':
      return <ThingLink id={fact.id} name={fact.name} />;
    case 'Role':
    case 'Stage':
    case 'Framework':
      return <ThingLink id={fact.id} name={fact.title} />;
    case 'Advice':
    case 'Responsibility':
    case 'Activity':
      return fact.title;
    case 'ReportingLine':
    case 'Collaboration':
    case 'BuildsOn':
    case 'SkillRelation':
      return `${factKinds[fact.__typename]}: ${fact.id.slice(fact.id.indexOf(':') + 1)}`;
  }
}
