import { useParams } from 'wouter';
import { Page } from '../../app/page.tsx';
import { useRememberSeen } from '../../app/use-remember-seen.ts';
import { useAnswer } from '../../client/use-answer.ts';
import { SkillPageDocument, type SkillPageQuery } from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Facts } from '../../parts/facts.tsx';
import { LevelBar } from '../../parts/level-bar.tsx';
import { Passages } from '../../parts/passages/passages.tsx';
import { Section } from '../../parts/section.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { useWords } from '../../words/words-provider.tsx';

type Skill = NonNullable<SkillPageQuery['skill']>;

/** A skill: who needs it and how well, what lies near it, what to do for it. */
export function SkillPage() {
  const ref = useParams()['*'] ?? '';
  const variables = { ref };
  const answered = useAnswer(SkillPageDocument, variables);
  const skill = answered.data?.skill;
  useRememberSeen(skill?.name);
  return (
    <Page
      title={skill?.name ?? ref}
      lead={skill?.description ?? undefined}
      question={{ document: SkillPageDocument, variables }}
    >
      <Answer of={answered}>{(data) => data.skill && <SkillParts skill={data.skill} />}</Answer>
    </Page>
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
      </Section>
      {near.some(([, skills]) => skills.length > 0) && (
        <Section title={words.near}>
          <dl>
            {near
              .filter(([, skills]) => skills.length > 0)
              .map(([name, skills]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    {skills.map((each, index) => (
                      <span key={each.id}>
                        {index > 0 && ', '}
                        <ThingLink id={each.id} name={each.name} />
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
          </dl>
        </Section>
      )}
      {skill.advice.length > 0 && (
        <Section title={words.advice}>
          <Facts
            of={skill.advice.map(({ id, title, detail, citations }) => ({
              id,
              name: title,
              text: title,
              more: detail,
              citations,
            }))}
          />
        </Section>
      )}
    </>
  );
}
