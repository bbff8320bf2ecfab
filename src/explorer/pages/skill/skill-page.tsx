import { ThingPage } from '../../app/thing-page.tsx';
import { SkillPageDocument, type SkillPageQuery } from '../../graphql/graphql.ts';
import { AdviceSection } from '../../parts/advice/advice-section.tsx';
import { Cut } from '../../parts/cut.tsx';
import { Facts } from '../../parts/facts.tsx';
import { LevelBar } from '../../parts/level-bar.tsx';
import { Passages } from '../../parts/passages/passages.tsx';
import { Section } from '../../parts/section.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { ThingLinks } from '../../parts/thing-links.tsx';
import styles from './skill-page.module.css';
import { useWords } from '../../words/words-provider.tsx';

type Skill = NonNullable<SkillPageQuery['skill']>;

/** A skill: who needs it and how well, what lies near it, what to do for it. */
export function SkillPage() {
  return (
    <ThingPage
      question={SkillPageDocument}
      variables={(ref) => ({ ref })}
      thingIn={({ skill }) => skill}
      titleOf={({ name }) => name}
      lead={({ description }) => description ?? undefined}
    >
      {(skill) => <SkillParts skill={skill} />}
    </ThingPage>
  );
}

function SkillParts({ skill }: { readonly skill: Skill }) {
  const { skill: words, role } = useWords();
  const near = [
    [words.parts, skill.parts],
    [words.broader, skill.broader.map((each) => each.skill)],
    [words.narrower, skill.narrower.map((each) => each.skill)],
    [words.related, skill.related.map((each) => each.skill)],
  ] as const;
  return (
    <>
      <div>
        <p>
          {skill.category.title}
          {skill.aliases.length > 0 && ` · ${role.alsoCalled} ${skill.aliases.join(', ')}`}
        </p>
        <Passages of={skill.citations} about={skill.name} />
      </div>
      <Section title={words.who(skill.requiredBy.totalCount)} lead={words.whoLead}>
        <Facts
          of={skill.requiredBy.nodes.map((requirement) => ({
            id: requirement.id,
            name: requirement.role.title,
            text: (
              <>
                <ThingLink id={requirement.role.id} name={requirement.role.title} />
                {requirement.level === null ? ` ${role.noLevel}` : <LevelBar need={requirement.level} />}
              </>
            ),
            more: requirement.expectation,
            citations: requirement.citations,
          }))}
        />
        <Cut shown={skill.requiredBy.nodes.length} of={skill.requiredBy.totalCount} />
      </Section>
      {near.some(([, skills]) => skills.length > 0) && (
        <Section title={words.near}>
          <dl className={styles['near']}>
            {near
              .filter(([, skills]) => skills.length > 0)
              .map(([name, skills]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    <ThingLinks of={skills} between=", " />
                  </dd>
                </div>
              ))}
          </dl>
        </Section>
      )}
      <AdviceSection title={words.advice} of={skill.advice} />
    </>
  );
}
