import { Link, useSearch } from 'wouter';
import { addressOf, withSearch } from '../../app/addresses.ts';
import { ThingPage } from '../../app/thing-page.tsx';
import { type CitedFactPartsFragment, SourcePageDocument } from '../../graphql/graphql.ts';
import { Cut } from '../../parts/cut.tsx';
import { type Fact, Facts } from '../../parts/facts.tsx';
import { Section } from '../../parts/section.tsx';
import text from '../../style/text.module.css';
import type { Words } from '../../words/en.ts';
import { useWords } from '../../words/words-provider.tsx';
import { aboutAndSaid, factName, factParts } from './fact-parts.ts';
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
      {({ id, cites: { nodes, pageInfo, totalCount } }) => (
        <>
          <p className={text['soft']}>{sources.noAddress}</p>
          {[...Map.groupBy(nodes, ({ __typename }) => __typename)].map(([kind, facts]) => (
            <Section key={kind} title={factKinds[kind]}>
              <Facts of={rowsOf(facts, id, words)} isWithin />
            </Section>
          ))}
          <Cut shown={nodes.length} of={totalCount} isFurther={after !== null} />
          {pageInfo.hasNextPage && pageInfo.endCursor !== null && (
            <Link href={withSearch(addressOf(id) ?? '', { after: pageInfo.endCursor })}>{sources.next}</Link>
          )}
        </>
      )}
    </ThingPage>
  );
}

/** Facts of one kind: what several in a row are about stands at the first alone. */
function rowsOf(facts: readonly CitedFactPartsFragment[], sourceId: string, words: Words): Fact[] {
  let above: string | undefined;
  return facts.map((fact) => {
    const parts = factParts(fact, words);
    const [about, said] = aboutAndSaid(parts);
    const key = typeof about === 'object' ? about.id : undefined;
    const isNew = key === undefined || key !== above;
    above = key;
    const row =
      about === undefined
        ? { text: <FactText parts={said} /> }
        : {
            text: isNew && <FactText parts={[about]} />,
            more: said.length > 0 && <FactText parts={said} />,
          };
    return {
      ...row,
      id: fact.id,
      name: factName(parts),
      citations: fact.citations.filter((passage) => passage.source.id === sourceId),
    };
  });
}
