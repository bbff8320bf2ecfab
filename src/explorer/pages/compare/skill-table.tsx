import type { CompareQuery } from '../../graphql/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import text from '../../style/text.module.css';
import { useWords } from '../../words/words-provider.tsx';
import styles from './compare-page.module.css';

type Comparison = NonNullable<CompareQuery['compareRoles']>;
type Row = Comparison['skills'][number];

interface SkillTableProps {
  readonly comparison: Comparison;
  /** "spread", "name", or the id of a role. */
  readonly sort: string;
  readonly sortBy: (sort: string) => void;
}

/** A row a skill, a column a role; what nobody states is a dash, never zero. */
export function SkillTable({ comparison: { roles, skills }, sort, sortBy }: SkillTableProps) {
  const { compare: words } = useWords();
  const column = roles.findIndex(({ id }) => id === sort);
  const rows = [...skills].sort(orderOf(sort, column));
  const head = (key: string, name: string) => (
    <th
      key={key}
      scope="col"
      aria-sort={sort === key ? (key === 'name' ? 'ascending' : 'descending') : undefined}
    >
      <Button kind="quiet" onClick={() => sortBy(key)}>
        {name}
        {sort === key && <span aria-hidden="true"> {key === 'name' ? '▲' : '▼'}</span>}
      </Button>
    </th>
  );
  return (
    <div className={styles['scroll']} role="region" aria-label={words.skillTable} tabIndex={0}>
      <table className={styles['matrix']}>
        <thead>
          <tr>
            {head('name', words.skill)}
            {roles.map(({ id, title }) => head(id, title))}
            {head('spread', words.spread)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ skill, levels, spread }) => (
            <tr key={skill.id}>
              <th scope="row">
                <ThingLink {...skill} />
              </th>
              {roles.map(({ id }, index) => {
                const level = levels[index] ?? null;
                return (
                  <td key={id} data-level={level === null ? 'none' : Math.floor(level)}>
                    {level === 0 ? (
                      <span className={text['soft']}>{words.notAsked}</span>
                    ) : (
                      (level ?? <span aria-label={words.unknown}>–</span>)
                    )}
                  </td>
                );
              })}
              <td>{spread ?? <span aria-label={words.unknown}>–</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function orderOf(sort: string, column: number): (a: Row, b: Row) => number {
  const byName = (a: Row, b: Row) => a.skill.name.localeCompare(b.skill.name);
  if (sort === 'name') return byName;
  // What is unknown comes last.
  const valueOf = (row: Row) => (column < 0 ? row.spread : row.levels[column]) ?? -1;
  return (a, b) => valueOf(b) - valueOf(a) || byName(a, b);
}
