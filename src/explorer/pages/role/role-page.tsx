import { Link, useParams } from 'wouter';
import { COMPARE, waysAddress, withSearch } from '../../app/addresses.ts';
import { Page } from '../../app/page.tsx';
import { useRememberSeen } from '../../app/use-remember-seen.ts';
import { useAnswer } from '../../client/use-answer.ts';
import { RolePageDocument, type RolePageQuery } from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Claims } from '../../parts/claims/claims.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Passages } from '../../parts/passages/passages.tsx';
import { Section } from '../../parts/section.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { useWords } from '../../words/words-provider.tsx';

type Role = NonNullable<RolePageQuery['role']>;

/** All that is said of a role, each statement with its passages. */
export function RolePage() {
  const { role: words } = useWords();
  const ref = useParams()['*'] ?? '';
  const variables = { ref };
  const answered = useAnswer(RolePageDocument, variables);
  const role = answered.data?.role;
  useRememberSeen(role?.title);
  return (
    <Page
      title={role?.title ?? ref}
      lead={role?.summary}
      question={{ document: RolePageDocument, variables }}
      actions={
        <>
          <Link href={waysAddress(ref, '')}>{words.waysFrom}</Link>
          <Link href={withSearch(COMPARE, { role: [ref] })}>{words.compare}</Link>
        </>
      }
    >
      <Answer of={answered}>{(data) => data.role && <RoleParts role={data.role} />}</Answer>
    </Page>
  );
}

function RoleParts({ role }: { readonly role: Role }) {
  const { role: words, kinds, roleKinds, involvements } = useWords();
  return (
    <>
      <div>
        <p>
          {roleKinds[role.kind]} · <ThingLink id={role.framework.id} name={role.framework.title} />
          {role.aliases.length > 0 && ` · ${words.alsoCalled} ${role.aliases.join(', ')}`}
        </p>
        <Passages of={role.citations} about={role.title} />
      </div>
      <Section
        title={words.moves}
        lead={role.transitionsTo.length + role.transitionsFrom.length === 0 ? words.noMoves : undefined}
      >
        <ul>
          {role.transitionsFrom.map(({ id, from }) => (
            <li key={id}>
              <Link href={waysAddress(from.slug, role.slug)}>
                {from.title} → {role.title}
              </Link>
            </li>
          ))}
          {role.transitionsTo.map(({ id, to }) => (
            <li key={id}>
              <Link href={waysAddress(role.slug, to.slug)}>
                {role.title} → {to.title}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      {role.claims.length > 0 && (
        <Section title={words.claims} lead={words.claimsLead}>
          <Claims of={role.claims} />
        </Section>
      )}
      <Section
        title={`${kinds.SKILL} (${role.requirementCount})`}
        lead={role.requirementCount === 0 ? words.noSkills : words.skillsLead}
      >
        <Facts
          of={role.requirements.map(({ id, skill, level, expectation, inheritedFrom, citations }) => ({
            id,
            name: skill.name,
            text: (
              <>
                <ThingLink id={skill.id} name={skill.name} />:{' '}
                {level === null ? words.noLevel : words.level(level)}
                {inheritedFrom !== null && ` (${words.inherited(inheritedFrom.title)})`}
              </>
            ),
            more: expectation,
            citations,
          }))}
        />
      </Section>
      {role.responsibilities.length > 0 && (
        <Section title={kinds.RESPONSIBILITY}>
          <Facts
            of={role.responsibilities.map(({ id, responsibility, involvement, expectation, citations }) => ({
              id,
              name: responsibility.title,
              text: `${responsibility.title}: ${involvements[involvement]}`,
              more: expectation,
              citations,
            }))}
          />
        </Section>
      )}
      {role.activities.length > 0 && (
        <Section title={words.week}>
          <Facts
            of={role.activities.map(({ id, activity, hoursPerWeek, when, citations }) => ({
              id,
              name: activity.title,
              text: activity.title,
              more: hoursPerWeek?.text ?? when,
              citations,
            }))}
          />
        </Section>
      )}
      {role.stageFocuses.length > 0 && (
        <Section title={words.focuses}>
          <Facts
            of={role.stageFocuses.map(({ id, stage, focus, citations }) => ({
              id,
              name: stage.title,
              text: <ThingLink id={stage.id} name={stage.title} />,
              more: focus,
              citations,
            }))}
          />
        </Section>
      )}
    </>
  );
}
