import { Link } from 'wouter';
import { WAY, WAYS, withSearch } from '../../app/addresses.ts';
import type { NoWayFragment, RoleNameFragment } from '../../graphql/graphql.ts';
import { Section } from '../../parts/section.tsx';
import { ServerText } from '../../parts/server-text.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { addressOfWishes, type Wishes } from './wishes.ts';
import styles from './no-way.module.css';

interface NoWayProps {
  readonly noWay: NoWayFragment;
  readonly from: RoleNameFragment;
  readonly to: RoleNameFragment;
  readonly wishes: Wishes;
}

/** Why there is no way, and what there is instead: less asked for, or another end. */
export function NoWay({ noWay, from, to, wishes }: NoWayProps) {
  const { ways } = useWords();
  return (
    <Section title={ways.none}>
      <p>
        <ServerText>{noWay.explanation}</ServerText>
      </p>
      {noWay.constraints.length > 0 && (
        <ul className={styles['list']}>
          {noWay.constraints.map(({ argument, roles, needed }) => (
            <li key={argument}>
              {ways.ruling(argument.replace(/^where\./, ''))}
              {roles.length > 0 && `: ${roles.map(({ title }) => title).join(', ')}`}
              {needed !== null && ` (${ways.needed(needed)})`}
            </li>
          ))}
        </ul>
      )}
      <Nearest
        title={ways.nearestTargets(from.title)}
        of={noWay.nearestTargets}
        addressOf={(role) => addressOfWishes(WAYS, { ...wishes, from: from.slug, to: role.slug })}
      />
      <Nearest
        title={ways.nearestStarts(to.title)}
        of={noWay.nearestStarts}
        addressOf={(role) => addressOfWishes(WAYS, { ...wishes, from: role.slug, to: to.slug })}
      />
      {noWay.reason !== 'SAME_ROLE' && (
        <p>
          <Link href={withSearch(WAY, { from: from.slug, to: to.slug, direct: 'yes' })}>{ways.direct}</Link>
        </p>
      )}
    </Section>
  );
}

interface NearestProps {
  readonly title: string;
  readonly of: NoWayFragment['nearestTargets'];
  readonly addressOf: (role: RoleNameFragment) => string;
}

function Nearest({ title, of, addressOf }: NearestProps) {
  const { ways } = useWords();
  if (of.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles['list']}>
        {of.map(({ role, length }) => (
          <li key={role.id}>
            <Link href={addressOf(role)}>{role.title}</Link> ({ways.steps(length)})
          </li>
        ))}
      </ul>
    </>
  );
}
