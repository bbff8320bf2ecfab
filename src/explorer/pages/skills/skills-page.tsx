import { useId } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { SKILLS, withSearch } from '../../app/addresses.ts';
import { Page } from '../../app/page.tsx';
import { useAnswer } from '../../client/use-answer.ts';
import { SkillsPageDocument, type SkillsPageQuery } from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Section } from '../../parts/section.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './skills-page.module.css';

/** The skills that most roles need, then those that fewer need, by category and name; each leads to who needs it. */
export function SkillsPage() {
  const { skillsPage: words } = useWords();
  const id = useId();
  const [, go] = useLocation();
  const parameters = new URLSearchParams(useSearch());
  const text = parameters.get('text') ?? '';
  const after = parameters.get('after');
  const variables = { ...(text.trim() !== '' && { text }), ...(after !== null && { after }) };
  const answered = useAnswer(SkillsPageDocument, variables);
  return (
    <Page title={words.title} lead={words.lead} question={{ document: SkillsPageDocument, variables }}>
      <p className={styles['search']}>
        <label htmlFor={id}>{words.search}</label>
        <input
          id={id}
          type="search"
          value={text}
          onChange={({ target }) => go(withSearch(SKILLS, { text: target.value }), { replace: true })}
        />
      </p>
      <Answer of={answered}>
        {({ skills }) =>
          skills && (
            <>
              <p role="status">
                {after === null
                  ? words.count(skills.nodes.length, skills.totalCount)
                  : words.countNext(skills.nodes.length, skills.totalCount)}
              </p>
              {byCategory(skills.nodes).map(([category, each]) => (
                <Section key={category} title={category}>
                  <ul className={styles['skills']}>
                    {each.map((skill) => (
                      <li key={skill.id}>
                        <ThingLink {...skill} />
                      </li>
                    ))}
                  </ul>
                </Section>
              ))}
              {skills.pageInfo.hasNextPage && skills.pageInfo.endCursor !== null && (
                <Link href={withSearch(SKILLS, { text, after: skills.pageInfo.endCursor })}>
                  {words.next}
                </Link>
              )}
            </>
          )
        }
      </Answer>
    </Page>
  );
}

type Skill = NonNullable<SkillsPageQuery['skills']>['nodes'][number];

function byCategory(skills: readonly Skill[]): [category: string, skills: readonly Skill[]][] {
  const byName = skills.toSorted((a, b) => a.name.localeCompare(b.name));
  return [...Map.groupBy(byName, ({ category }) => category.title)].sort(([a], [b]) => a.localeCompare(b));
}
