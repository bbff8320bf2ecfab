import { useState } from 'react';
import { useAnswer } from '../../client/use-answer.ts';
import { FactPassagesDocument } from '../../graphql/graphql.ts';
import { useWords } from '../../words/words-provider.tsx';
import { Answer } from '../answer.tsx';
import { Button } from '../button.tsx';
import { Passages } from './passages.tsx';

/** The passages of a fact, asked for when somebody wants them: for tables that hold too many facts to ask at once. */
export function FactPassages({ id, about }: { readonly id: string; readonly about: string }) {
  const { passages } = useWords();
  const [isWanted, setWanted] = useState(false);
  const answered = useAnswer(FactPassagesDocument, { id }, { isPaused: !isWanted });
  if (!isWanted) {
    return (
      <Button kind="quiet" aria-label={`${passages.title(1)}: ${about}`} onClick={() => setWanted(true)}>
        {passages.title(1)}
      </Button>
    );
  }
  return (
    <Answer of={answered}>
      {({ node }) => node && 'citations' in node && <Passages of={node.citations} about={about} isOpen />}
    </Answer>
  );
}
