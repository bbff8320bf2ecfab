import { Page } from '../../app/page.tsx';
import { useAnswer } from '../../client/use-answer.ts';
import { GraphHoldsDocument } from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { useWords } from '../../words/words-provider.tsx';

/** Where somebody begins: two roles to name, and what the graph holds. */
export function StartPage() {
  const { start } = useWords();
  const holds = useAnswer(GraphHoldsDocument, {});
  return (
    <Page title={start.title} lead={start.lead} question={{ document: GraphHoldsDocument, variables: {} }}>
      <Answer of={holds}>
        {({ graph }) => <p>{graph?.counts.map(({ kind, count }) => `${kind} ${count}`).join(', ')}</p>}
      </Answer>
    </Page>
  );
}
