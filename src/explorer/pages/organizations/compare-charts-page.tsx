import type { ReactNode } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { COMPARE_CHARTS, withSearch } from '../../app/addresses.ts';
import { Page } from '../../app/page.tsx';
import { useAnswer } from '../../client/use-answer.ts';
import {
  CompareChartsDocument,
  type CompareChartsQuery,
  OrganizationsDocument,
} from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { useLanguage, useWords } from '../../words/words-provider.tsx';
import { figureText, FIGURES } from './figure-names.ts';
import styles from './organizations.module.css';

/** Two charts beside each other, by what differs. */
export function CompareChartsPage() {
  const words = useWords();
  const { organizations } = words;
  const [, go] = useLocation();
  const [search] = useSearchParams();
  const before = search.get('before') ?? '';
  const after = search.get('after') ?? '';
  const charts = useAnswer(OrganizationsDocument, {});
  const variables = { before, after };
  const isChosen = before !== '' && after !== '';
  const difference = useAnswer(CompareChartsDocument, variables, { isPaused: !isChosen });
  const choose = (which: 'before' | 'after', slug: string) =>
    go(withSearch(COMPARE_CHARTS, { before, after, [which]: slug }), { replace: true });
  return (
    <Page
      title={organizations.compare}
      lead={organizations.compareLead}
      {...(isChosen ? { question: { document: CompareChartsDocument, variables } } : {})}
    >
      <Answer of={charts}>
        {(data) => (
          <p className={styles['deeds']}>
            {(['before', 'after'] as const).map((which) => (
              <label key={which}>
                {which === 'before' ? organizations.earlier : organizations.later}{' '}
                <select
                  value={which === 'before' ? before : after}
                  onChange={({ target }) => choose(which, target.value)}
                >
                  <option value="">{organizations.choose}</option>
                  {data.organizations?.nodes.map(({ slug, name, asOf }) => (
                    <option key={slug} value={slug}>
                      {name}
                      {asOf === null ? '' : `, ${asOf}`}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </p>
        )}
      </Answer>
      {isChosen && (
        <Answer of={difference}>
          {({ compareOrganizations: found }) => (found === null ? null : <Difference found={found} />)}
        </Answer>
      )}
    </Page>
  );
}

type Found = NonNullable<CompareChartsQuery['compareOrganizations']>;

function Difference({ found }: { readonly found: Found }) {
  const words = useWords();
  const { language } = useLanguage();
  const { organizations } = words;
  const post = ({ key, title }: { key: string; title: string }) => `${title} (${key})`;
  return (
    <>
      <table className={styles['wide']}>
        <thead>
          <tr>
            <td />
            <th scope="col">{organizations.earlier}</th>
            <th scope="col">{organizations.later}</th>
          </tr>
        </thead>
        <tbody>
          {FIGURES.map((name) => (
            <tr key={name}>
              <th scope="row">{organizations.figureNames[name]}</th>
              <td>{figureText(found.before, name, language, words)}</td>
              <td>{figureText(found.after, name, language, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Part title={organizations.differences.added} items={found.added.map(post)} />
      <Part title={organizations.differences.removed} items={found.removed.map(post)} />
      <Part
        title={organizations.differences.moved}
        items={found.moved.map(
          ({ position, from, to }) =>
            `${post(position)}: ${from?.title ?? organizations.toTop} → ${to?.title ?? organizations.toTop}`,
        )}
      />
      <Part
        title={organizations.differences.retitled}
        items={found.retitled.map(({ position, from, to }) => `${position.key}: ${from} → ${to}`)}
      />
      <Part
        title={organizations.differences.changed}
        items={found.changed.map(
          ({ position, attribute, from, to }) =>
            `${post(position)}, ${attribute.toLowerCase()}: ${from ?? organizations.notStated} → ${to ?? organizations.notStated}`,
        )}
      />
    </>
  );
}

function Part({ title, items }: { readonly title: string; readonly items: readonly string[] }): ReactNode {
  const { organizations } = useWords();
  return (
    <details className={styles['section']} open={items.length > 0 && items.length <= 20}>
      <summary>
        <h2>
          {title} ({items.length})
        </h2>
      </summary>
      {items.length === 0 && <p>{organizations.same}</p>}
      <ul className={styles['list']}>
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    </details>
  );
}
