import { type ComponentProps, useState } from 'react';
import type { PathCost, RoleNameFragment } from '../../graphql/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { RoleField } from '../../parts/roles/role-field.tsx';
import { TwoRoles } from '../../parts/roles/two-roles.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './wish-controls.module.css';
import { COSTS, type Wishes } from './wishes.ts';

interface WishControlsProps {
  readonly wishes: Wishes;
  /** The two roles as they were understood. */
  readonly names: readonly [from: RoleNameFragment | undefined, to: RoleNameFragment | undefined];
  readonly frameworks: readonly { readonly slug: string; readonly title: string }[];
  readonly change: (changed: Partial<Wishes>) => void;
}

/** Where from, where to, and what every way must keep to. */
export function WishControls({ wishes, names: [from, to], frameworks, change }: WishControlsProps) {
  const { ways } = useWords();
  const { via, avoid, steps, years, variants } = wishes;
  const isLimited =
    [via, avoid, steps, years, wishes.frameworks].some(({ length }) => length > 0) || variants;
  return (
    <div className={styles['controls']}>
      <TwoRoles
        key={`${from?.id ?? wishes.from} ${to?.id ?? wishes.to}`}
        from={{ text: from?.title ?? wishes.from, ref: wishes.from }}
        to={{ text: to?.title ?? wishes.to, ref: wishes.to }}
        show={(fromRole, toRole) => change({ from: fromRole, to: toRole })}
      />
      <details open={isLimited}>
        <summary>{ways.wishes}</summary>
        <div className={styles['limits']}>
          <RoleSet label={ways.via} roles={via} change={(roles) => change({ via: roles })} />
          <RoleSet label={ways.avoid} roles={avoid} change={(roles) => change({ avoid: roles })} />
          <NumberField
            label={ways.maxSteps}
            min={1}
            value={steps}
            onValue={(value) => change({ steps: value })}
          />
          <NumberField
            label={ways.maxYears}
            min={0}
            step={0.5}
            value={years}
            onValue={(value) => change({ years: value })}
          />
          <label>
            {ways.by}
            <select value={wishes.by} onChange={({ target }) => change({ by: target.value as PathCost })}>
              {COSTS.map((cost) => (
                <option key={cost} value={cost}>
                  {ways.costs[cost]}
                </option>
              ))}
            </select>
          </label>
          <fieldset>
            <legend>{ways.frameworks}</legend>
            {frameworks.map(({ slug, title }) => (
              <label key={slug}>
                <input
                  type="checkbox"
                  checked={wishes.frameworks.includes(slug)}
                  onChange={({ target }) =>
                    change({ frameworks: changed(wishes.frameworks, slug, target.checked) })
                  }
                />{' '}
                {title}
              </label>
            ))}
            <label>
              <input
                type="checkbox"
                checked={variants}
                onChange={({ target }) => change({ variants: target.checked })}
              />{' '}
              {ways.variants}
            </label>
          </fieldset>
          {isLimited && (
            <Button
              onClick={() =>
                change({ via: [], avoid: [], steps: '', years: '', frameworks: [], variants: false })
              }
            >
              {ways.noWishes}
            </Button>
          )}
        </div>
      </details>
    </div>
  );
}

interface NumberFieldProps extends Pick<ComponentProps<'input'>, 'min' | 'step'> {
  readonly label: string;
  /** As it was typed. */
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function NumberField({ label, onValue, ...limits }: NumberFieldProps) {
  return (
    <label>
      {label}
      <input type="number" {...limits} onChange={({ target }) => onValue(target.value)} />
    </label>
  );
}

interface RoleSetProps {
  readonly label: string;
  readonly roles: readonly string[];
  readonly change: (roles: readonly string[]) => void;
}

function RoleSet({ label, roles, change }: RoleSetProps) {
  const { ways } = useWords();
  const [text, setText] = useState('');
  return (
    <div>
      <RoleField
        label={label}
        text={text}
        onText={setText}
        onRole={({ slug }) => {
          setText('');
          change(changed(roles, slug, true));
        }}
      />
      <ul className={styles['chips']}>
        {roles.map((role) => (
          <li key={role}>
            <Button aria-label={ways.without(role)} onClick={() => change(changed(roles, role, false))}>
              {role} ×
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function changed(set: readonly string[], each: string, isIn: boolean): readonly string[] {
  const others = set.filter((other) => other !== each);
  return isIn ? [...others, each] : others;
}
