import { useAnswer } from '../../client/use-answer.ts';
import { RequirementPassagesDocument } from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Passages } from '../../parts/passages/passages.tsx';
import { WhenWanted } from '../../parts/passages/when-wanted.tsx';
import { useWords } from '../../words/words-provider.tsx';

interface ExpectedPassagesProps {
  /** The ids of the skill, and of the role that asks for it. */
  readonly skill: string;
  readonly role: string;
  readonly about: string;
}

/**
 * Where it stands what is expected of a skill. There are many such statements, so they are asked for when somebody wants
 * one: those of its role together.
 */
export function ExpectedPassages(expected: ExpectedPassagesProps) {
  return (
    <WhenWanted about={expected.about}>
      <AskedPassages {...expected} />
    </WhenWanted>
  );
}

function AskedPassages({ skill, role, about }: ExpectedPassagesProps) {
  const { asking } = useWords();
  const answered = useAnswer(RequirementPassagesDocument, { ref: role });
  return (
    <Answer of={answered}>
      {({ role: asks }) => {
        const stated = asks?.requirements.find((each) => each.skill.id === skill);
        if (stated === undefined) return <p>{asking.nothing}</p>;
        return <Passages of={stated.citations} about={about} isOpen />;
      }}
    </Answer>
  );
}
