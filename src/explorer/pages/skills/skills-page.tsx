import { SKILLS } from '../../app/addresses.ts';
import { SearchedPage } from '../../app/searched-page.tsx';
import { SkillsPageDocument, type SkillsPageQuery } from '../../graphql/graphql.ts';
import { Section } from '../../parts/section.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import columns from '../../style/columns.module.css';
import { useWords } from '../../words/words-provider.tsx';

/** The skills that most roles need, then those that fewer need, by category and name; each leads to who needs it. */
export function SkillsPage() {
  const { skillsPage: words } = useWords();
  return (
    <SearchedPage
      address={SKILLS}
      words={words}
      question={SkillsPageDocument}
      listIn={({ skills }) => skills}
    >
      {(skills) =>
        byCategory(skills).map(([category, each]) => (
          <Section key={category} title={category}>
            <ul className={columns['columns']}>
              {each.map((skill) => (
                <li key={skill.id}>
                  <ThingLink {...skill} />
                </li>
              ))}
            </ul>
          </Section>
        ))
      }
    </SearchedPage>
  );
}

type Skill = NonNullable<SkillsPageQuery['skills']>['nodes'][number];

function byCategory(skills: readonly Skill[]): [category: string, skills: readonly Skill[]][] {
  const byName = skills.toSorted((a, b) => a.name.localeCompare(b.name));
  return [...Map.groupBy(byName, ({ category }) => category.title)].sort(([a], [b]) => a.localeCompare(b));
}
