import { useId } from 'react';
import { useLocation, useSearch } from 'wouter';
import { SKILLS, withSearch } from '../../app/addresses.ts';
import { Page } from '../../app/page.tsx';
import { useAnswer } from '../../client/use-answer.ts';
import { SkillsPageDocument } from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Section } from '../../parts/section.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './skills-page.module.css';

/** The skills by category, those most asked for first; each leads to who needs it. */
export function SkillsPage() {
  const { skillsPage: words } = useWords();
  const id = useId();
  const [, go] = useLocation();
  const text = new URLSearchParams(useSearch()).get('text') ?? '';
  const variables = text.trim() === '' ? {} : { text };
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
              <p role="status">{words.count(skills.nodes.length, skills.totalCount)}</p>
              {[...Map.groupBy(skills.nodes, ({ category }) => category.title)].map(([category, each]) => (
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
            </>
          )
        }
      </Answer>
    </Page>
  );
}
