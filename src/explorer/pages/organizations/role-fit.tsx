import { Link } from 'wouter';
import { addressOf } from '../../app/addresses.ts';
import type { OrganizationPageQuery } from '../../graphql/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './organizations.module.css';

interface RoleFitProps {
  readonly findings: NonNullable<OrganizationPageQuery['organization']>['roleFit'];
  readonly onShow: (key: string) => void;
}

/** Posts that are unlike what sources say of their role, with the passage. */
export function RoleFit({ findings, onShow }: RoleFitProps) {
  const { organizations: words } = useWords();
  return (
    <section className={styles['section']} aria-labelledby="fit">
      <h2 id="fit">
        {words.fit} ({findings.length})
      </h2>
      <p className={styles['soft']}>{findings.length === 0 ? words.noFit : words.fitText}</p>
      <ul className={styles['list']}>
        {findings.map(({ id, position, attribute, expected, actual, citations }) => (
          <li key={id}>
            <Button kind="quiet" onClick={() => onShow(position.key)}>
              {position.title} ({position.key})
            </Button>{' '}
            {attribute.title}: {words.said(expected, actual)}{' '}
            <span className={styles['soft']}>
              {citations.map(({ source, locator }) => (
                <span key={`${source.id}${locator}`}>
                  [<Link href={addressOf(source.id) ?? '/'}>{source.title}</Link>, {locator}]{' '}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
