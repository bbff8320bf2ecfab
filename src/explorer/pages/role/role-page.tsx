import { Link } from 'wouter';
import { COMPARE, waysAddress, withSearch } from '../../app/addresses.ts';
import { ThingPage } from '../../app/thing-page.tsx';
import { RolePageDocument, type RolePageQuery } from '../../graphql/graphql.ts';
import { Claims } from '../../parts/claims/claims.tsx';
import { Cut } from '../../parts/cut.tsx';
import { Facts, FactSection } from '../../parts/facts.tsx';
import { Passages } from '../../parts/passages/passages.tsx';
import { Section } from '../../parts/section.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import text from '../../style/text.module.css';
import { useWords } from '../../words/words-provider.tsx';

type Role = NonNullable<RolePageQuery['role']>;

/** All that is said of a role, each statement with its passages. */
export function RolePage() {
  const { role: words } = useWords();
  return (
    <ThingPage
      question={RolePageDocument}
      variables={(ref) => ({ ref })}
      thingIn={({ role }) => role}
      titleOf={({ title }) => title}
      lead={({ summary }) => summary}
      actions={(ref) => (
        <>
          <Link href={waysAddress(ref, '')}>{words.waysFrom}</Link>
          <Link href={withSearch(COMPARE, { role: [ref] })}>{words.compare}</Link>
        </>
      )}
    >
      {(role) => <RoleParts role={role} />}
    </ThingPage>
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
      {role.claims.length > 0 && <Claims title={words.claims} of={role.claims} />}
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
                <ThingLink id={skill.id} name={skill.name} />
                <p className={text['soft']}>
                  {level === null ? words.noLevel : words.level(level)}
                  {inheritedFrom !== null && `, ${words.inherited(inheritedFrom.title)}`}
                </p>
              </>
            ),
            more: expectation,
            citations,
          }))}
        />
        <Cut shown={role.requirements.length} of={role.requirementCount} />
      </Section>
      {role.responsibilityCount > 0 && (
        <Section title={`${kinds.RESPONSIBILITY} (${role.responsibilityCount})`}>
          <Facts
            of={role.responsibilities.map(({ id, responsibility, involvement, expectation, citations }) => ({
              id,
              name: responsibility.title,
              text: (
                <>
                  {responsibility.title}
                  <p className={text['soft']}>{involvements[involvement]}</p>
                </>
              ),
              more: expectation,
              citations,
            }))}
          />
          <Cut shown={role.responsibilities.length} of={role.responsibilityCount} />
        </Section>
      )}
      {role.activityCount > 0 && (
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
          <Cut shown={role.activities.length} of={role.activityCount} />
        </Section>
      )}
      <FactSection
        title={words.focuses}
        of={role.stageFocuses.map(({ id, stage, focus, citations }) => ({
          id,
          name: stage.title,
          text: <ThingLink id={stage.id} name={stage.title} />,
          more: focus,
          citations,
        }))}
      />
    </>
  );
}
