import { useAnswer } from '../../client/use-answer.ts';
import { FactPassagesDocument } from '../../graphql/graphql.ts';
import { Answer } from '../answer.tsx';
import { Passages } from './passages.tsx';
import { WhenWanted } from './when-wanted.tsx';

interface FactPassagesProps {
  readonly id: string;
  readonly about: string;
}

/** The passages of a fact, asked for when somebody wants them: for tables that hold too many facts to ask at once. */
export function FactPassages(fact: FactPassagesProps) {
  return (
    <WhenWanted about={fact.about}>
      <AskedPassages {...fact} />
    </WhenWanted>
  );
}

function AskedPassages({ id, about }: FactPassagesProps) {
  const answered = useAnswer(FactPassagesDocument, { id });
  return (
    <Answer of={answered}>
      {({ node }) => node && 'citations' in node && <Passages of={node.citations} about={about} isOpen />}
    </Answer>
  );
}
