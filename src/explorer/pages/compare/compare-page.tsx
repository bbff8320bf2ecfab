import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { COMPARE, slugOf, withSearch } from '../../app/addresses.ts';
import { Page } from '../../app/page.tsx';
import { useAnswer } from '../../client/use-answer.ts';
import { CompareDocument } from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Button } from '../../parts/button.tsx';
import { notKnownOf, withoutKind } from '../../parts/not-known.ts';
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
  const unknown = notKnownOf(answered.problem, roles);
  const known = roles.filter((role) => role !== unknown);
  // Those that are known are compared all the same.
  const rest = useAnswer(
    CompareDocument,
    { roles: known },
    { isPaused: unknown === undefined || known.length < 2 },
  );
  const compared = answered.data?.compareRoles ?? (unknown === undefined ? null : rest.data?.compareRoles);
  // They are answered in the order in which they are asked for, by whatever names.
  const titleOf = (ref: string) => compared?.roles[known.indexOf(ref)]?.title ?? withoutKind(ref);
  const show = (role: readonly string[], by = sort) =>
    go(withSearch(COMPARE, { role, sort: by }), { replace: true });
  const addressWith = (unknownRole: string, taken: string) =>
    withSearch(COMPARE, { role: roles.map((role) => (role === unknownRole ? taken : role)), sort });
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
                {titleOf(role)} {role === unknown && `(${words.unknownRole})`} ×
              </Button>
            </li>
          ))}
        </ul>
      </div>
      {isPaused && <p>{words.two}</p>}
      {!isPaused && (
        <Answer
          of={answered}
          askedBy={{ names: roles, inPlace: (name, id) => addressWith(name, slugOf(id)) }}
        >
          {() => null}
        </Answer>
      )}
      {compared && (
        <>
          <Section title={words.skills} lead={words.skillsLead(compared.skills.length)}>
            <SkillTable comparison={compared} sort={sort} sortBy={(by) => show(roles, by)} />
          </Section>
          <CriteriaTable comparison={compared} />
          <Section title={words.attributes} lead={words.attributesLead}>
            <AttributeTable comparison={compared} />
          </Section>
        </>
      )}
    </Page>
  );
}
