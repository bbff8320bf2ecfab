import { Link, useParams, useSearch } from 'wouter';
import { addressOf, withSearch } from '../../app/addresses.ts';
import { Page } from '../../app/page.tsx';
import { useRememberSeen } from '../../app/use-remember-seen.ts';
import { useAnswer } from '../../client/use-answer.ts';
import { SourcePageDocument } from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Section } from '../../parts/section.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { factText } from './fact-text.tsx';

/** A source, and every fact that stands on it, kind by kind. */
export function SourcePage() {
  const words = useWords();
  const { sourcesPage: sources, asking, factKinds } = words;
  const slug = useParams()['*'] ?? '';
  const id = `Source:${slug}`;
  const after = new URLSearchParams(useSearch()).get('after');
  const variables = { id, after };
  const answered = useAnswer(SourcePageDocument, variables);
  const node = answered.data?.node;
  const source = node && 'cites' in node ? node : undefined;
  useRememberSeen(source?.title);
  return (
    <Page
      title={source?.title ?? slug}
      lead={source && sources.about(sources.kinds[source.kind], source.publishedOn, source.cites.totalCount)}
      question={{ document: SourcePageDocument, variables }}
    >
      <Answer of={answered}>
        {() =>
          source === undefined ? (
            <p>{asking.nothing}</p>
          ) : (
            <>
              {[...Map.groupBy(source.cites.nodes, ({ __typename }) => __typename)].map(([kind, facts]) => (
                <Section key={kind} title={factKinds[kind]}>
                  <Facts
                    of={facts.map((fact) => ({
                      id: fact.id,
                      name: fact.id,
                      text: factText(fact, words),
                      citations: fact.citations.filter((passage) => passage.source.id === id),
                    }))}
                  />
                </Section>
              ))}
              {source.cites.pageInfo.hasNextPage && source.cites.pageInfo.endCursor !== null && (
                <Link href={withSearch(addressOf(id) ?? '', { after: source.cites.pageInfo.endCursor })}>
                  {sources.next}
                </Link>
              )}
            </>
          )
        }
      </Answer>
    </Page>
  );
}
