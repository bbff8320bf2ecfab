import { type SubmitEvent, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { waysAddress } from '../../app/addresses.ts';
import { Page } from '../../app/page.tsx';
import { recentlySeen } from '../../app/seen.ts';
import { useAnswer } from '../../client/use-answer.ts';
import { GraphHoldsDocument, type GraphHoldsQuery } from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Button } from '../../parts/button.tsx';
import { FigureList } from '../../parts/figure-list.tsx';
import { RoleField } from '../../parts/roles/role-field.tsx';
import { Section } from '../../parts/section.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { examplesIn, transitionsOf } from './examples.ts';
import styles from './start-page.module.css';

/** Where somebody begins: two roles to name, examples, and what the graph holds. */
export function StartPage() {
  const { start } = useWords();
  const holds = useAnswer(GraphHoldsDocument, {});
  return (
    <Page title={start.title} lead={start.lead} question={{ document: GraphHoldsDocument, variables: {} }}>
      <TwoRoles />
      <Answer of={holds}>{(data) => <WhatThereIs data={data} />}</Answer>
    </Page>
  );
}

function TwoRoles() {
  const { start } = useWords();
  const [, go] = useLocation();
  const [from, setFrom] = useState({ text: '', ref: '' });
  const [to, setTo] = useState({ text: '', ref: '' });
  const isReady = from.text.trim() !== '' && to.text.trim() !== '';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    // A title that was not taken from the list is understood by the server, or asked back.
    if (isReady) go(waysAddress(from.ref || from.text.trim(), to.ref || to.text.trim()));
  };
  return (
    <form className={styles['two']} onSubmit={submit}>
      <RoleField
        label={start.from}
        text={from.text}
        onText={(text) => setFrom({ text, ref: '' })}
        onRole={({ title, slug }) => setFrom({ text: title, ref: slug })}
      />
      <RoleField
        label={start.to}
        text={to.text}
        onText={(text) => setTo({ text, ref: '' })}
        onRole={({ title, slug }) => setTo({ text: title, ref: slug })}
      />
      <Button kind="main" type="submit" disabled={!isReady}>
        {start.show}
      </Button>
    </form>
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
