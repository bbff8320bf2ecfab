import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { COMPARE, withSearch } from '../../app/addresses.ts';
import { Page } from '../../app/page.tsx';
import { useAnswer } from '../../client/use-answer.ts';
import { CompareDocument } from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Button } from '../../parts/button.tsx';
import { RoleField } from '../../parts/roles/role-field.tsx';
import { Section } from '../../parts/section.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { AttributeTable } from './attribute-table.tsx';
import styles from './compare-page.module.css';
import { CriteriaTable } from './criteria-table.tsx';
import { SkillTable } from './skill-table.tsx';

const MOST = 6;

/** Two to six roles side by side. */
export function ComparePage() {
  const { compare: words } = useWords();
  const [, go] = useLocation();
  const parameters = new URLSearchParams(useSearch());
  const roles = parameters.getAll('role');
  const sort = parameters.get('sort') ?? 'spread';
  const [text, setText] = useState('');
  const variables = { roles };
  const isPaused = roles.length < 2;
  const answered = useAnswer(CompareDocument, variables, { isPaused });
  const titleOf = (slug: string) =>
    answered.data?.compareRoles?.roles.find((role) => role.slug === slug)?.title ?? slug;
  const show = (role: readonly string[], by = sort) =>
    go(withSearch(COMPARE, { role, sort: by }), { replace: true });
  return (
    <Page title={words.title} lead={words.lead} question={{ document: CompareDocument, variables }}>
      <div className={styles['choice']}>
        {roles.length < MOST && (
          <RoleField
            label={words.add}
            text={text}
            onText={setText}
            onRole={({ slug }) => {
              setText('');
              if (!roles.includes(slug)) show([...roles, slug]);
            }}
          />
        )}
        <ul className={styles['chips']}>
          {roles.map((role) => (
            <li key={role}>
              <Button
                aria-label={words.without(titleOf(role))}
                onClick={() => show(roles.filter((other) => other !== role))}
              >
                {titleOf(role)} ×
              </Button>
            </li>
          ))}
        </ul>
      </div>
      {isPaused ? (
        <p>{words.two}</p>
      ) : (
        <Answer of={answered}>
          {({ compareRoles }) =>
            compareRoles && (
              <>
                <Section title={words.skills} lead={words.skillsLead}>
                  <SkillTable comparison={compareRoles} sort={sort} sortBy={(by) => show(roles, by)} />
                </Section>
                <CriteriaTable comparison={compareRoles} />
                <Section title={words.attributes} lead={words.attributesLead}>
                  <AttributeTable comparison={compareRoles} />
                </Section>
              </>
            )
          }
        </Answer>
      )}
    </Page>
  );
}
