import { Link, useSearch } from 'wouter';
import { addressOf, withSearch } from '../../app/addresses.ts';
import { ThingPage } from '../../app/thing-page.tsx';
import { SourcePageDocument } from '../../graphql/graphql.ts';
import { Facts } from '../../parts/facts.tsx';
import { Section } from '../../parts/section.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { factName, factParts } from './fact-parts.ts';
import { FactText } from './fact-text.tsx';

/** A source, and every fact that stands on it, kind by kind. */
export function SourcePage() {
  const words = useWords();
  const { sourcesPage: sources, factKinds } = words;
  const after = new URLSearchParams(useSearch()).get('after');
  return (
    <ThingPage
      question={SourcePageDocument}
      variables={(slug) => ({ id: `Source:${slug}`, after })}
      thingIn={({ node }) => (node && 'cites' in node ? node : undefined)}
      titleOf={({ title }) => title}
      lead={({ kind, publishedOn, cites }) =>
        sources.about(sources.kinds[kind], publishedOn, cites.totalCount)
      }
    >
      {({ id, cites: { nodes, pageInfo } }) => (
        <>
          {[...Map.groupBy(nodes, ({ __typename }) => __typename)].map(([kind, facts]) => (
            <Section key={kind} title={factKinds[kind]}>
              <Facts
                of={facts.map((fact) => {
                  const parts = factParts(fact, words);
                  return {
                    id: fact.id,
                    name: factName(parts),
                    text: <FactText parts={parts} />,
                    citations: fact.citations.filter((passage) => passage.source.id === id),
                  };
                })}
              />
            </Section>
          ))}
          {pageInfo.hasNextPage && pageInfo.endCursor !== null && (
            <Link href={withSearch(addressOf(id) ?? '', { after: pageInfo.endCursor })}>{sources.next}</Link>
          )}
        </>
      )}
    </ThingPage>
  );
}
