import { Link } from 'wouter';
import { mapAddress, ROLES } from '../../app/addresses.ts';
import { SearchedPage } from '../../app/searched-page.tsx';
import { RolesPageDocument, type RolesPageQuery } from '../../graphql/graphql.ts';
import { Section } from '../../parts/section.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import columns from '../../style/columns.module.css';
import text from '../../style/text.module.css';
import { useWords } from '../../words/words-provider.tsx';

/** All roles by framework and rung; each leads to its page, each framework to its own and to its map. */
export function RolesPage() {
  const { rolesPage: words, ways, roleKinds, framework: ofFrameworks } = useWords();
  return (
    <SearchedPage address={ROLES} words={words} question={RolesPageDocument} listIn={({ roles }) => roles}>
      {(roles) =>
        byFramework(roles).map(({ framework: { id, slug, title }, roles: each }) => (
          <Section
            key={id}
            title={<ThingLink id={id} name={title} />}
            lead={<Link href={mapAddress(slug)}>{ofFrameworks.map}</Link>}
          >
            <ul className={columns['columns']}>
              {each.map((role) => (
                <li key={role.id}>
                  <ThingLink id={role.id} name={role.title} />{' '}
                  <span className={text['soft']}>
                    {role.seniority !== null && ways.rung(role.seniority)}
                    {role.kind !== 'JOB' && roleKinds[role.kind]}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        ))
      }
    </SearchedPage>
  );
}

type Role = NonNullable<RolesPageQuery['roles']>['nodes'][number];

function byFramework(roles: readonly Role[]): { framework: Role['framework']; roles: readonly Role[] }[] {
  return [...Map.groupBy(roles, ({ framework }) => framework.id).values()]
    .flatMap((each) => each.slice(0, 1).map(({ framework }) => ({ framework, roles: each })))
    .sort((a, b) => a.framework.title.localeCompare(b.framework.title));
}
