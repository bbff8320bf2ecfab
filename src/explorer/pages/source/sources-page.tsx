import { Page } from '../../app/page.tsx';
import { useAnswer } from '../../client/use-answer.ts';
import { SourcesPageDocument } from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Section } from '../../parts/section.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { useWords } from '../../words/words-provider.tsx';

/** The documents that everything here stands on. */
export function SourcesPage() {
  const { sourcesPage: words } = useWords();
  const answered = useAnswer(SourcesPageDocument, {});
  return (
    <Page title={words.title} lead={words.lead} question={{ document: SourcesPageDocument, variables: {} }}>
      <Answer of={answered}>
        {({ sources }) =>
          sources?.map(({ id, title, kind, publishedOn, cites }) => (
            <Section
              key={id}
              title={<ThingLink id={id} name={title} />}
              lead={words.about(words.kinds[kind], publishedOn, cites.totalCount)}
            />
          ))
        }
      </Answer>
    </Page>
  );
}
