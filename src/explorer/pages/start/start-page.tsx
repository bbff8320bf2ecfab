import { Link, useLocation } from 'wouter';
import { waysAddress } from '../../app/addresses.ts';
import { Page } from '../../app/page.tsx';
import { recentlySeen } from '../../app/seen.ts';
import { useAnswer } from '../../client/use-answer.ts';
import { GraphHoldsDocument, type GraphHoldsQuery } from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { FigureList } from '../../parts/figure-list.tsx';
import { TwoRoles } from '../../parts/roles/two-roles.tsx';
import { Section } from '../../parts/section.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { examplesIn, transitionsOf } from './examples.ts';
import styles from './start-page.module.css';

/** Where somebody begins: two roles to name, examples, and what the graph holds. */
export function StartPage() {
  const { start } = useWords();
  const [, go] = useLocation();
  const holds = useAnswer(GraphHoldsDocument, {});
  return (
    <Page title={start.title} lead={start.lead} question={{ document: GraphHoldsDocument, variables: {} }}>
      <div className={styles['two']}>
        <TwoRoles show={(from, to) => go(waysAddress(from, to))} />
      </div>
      <Answer of={holds}>{(data) => <WhatThereIs data={data} />}</Answer>
    </Page>
  );
}

function WhatThereIs({ data: { graph, roles } }: { readonly data: GraphHoldsQuery }) {
  const { start, kinds } = useWords();
  const seen = recentlySeen();
  return (
    <div className={styles['beneath']}>
      <Section title={start.examples}>
        <ul className={styles['links']}>
          {examplesIn(transitionsOf(roles?.nodes ?? [])).map(({ from, to, steps }) => (
            <li key={`${from.id} ${to.id}`}>
              <Link href={waysAddress(from.slug, to.slug)}>
                {from.title} → {to.title}
              </Link>{' '}
              <small>{start.steps(steps)}</small>
            </li>
          ))}
        </ul>
      </Section>
      {seen.length > 0 && (
        <Section title={start.seen}>
          <ul className={styles['links']}>
            {seen.map(({ address, title }) => (
              <li key={address}>
                <Link href={address}>{title}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {graph !== null && (
        <Section title={start.holds}>
          <ul className={styles['links']}>
            {graph.frameworks.map(({ id, title }) => (
              <li key={id}>
                <ThingLink id={id} name={title} />
              </li>
            ))}
          </ul>
          <FigureList
            of={graph.counts
              .filter(({ count }) => count > 0)
              .map(({ kind, count }) => ({ key: kind, name: kinds[kind], value: count }))}
          />
        </Section>
      )}
    </div>
  );
}
