import { type ReactNode, useState } from 'react';
import { useWords } from '../../words/words-provider.tsx';
import { Button } from '../button.tsx';

interface WhenWantedProps {
  readonly about: string;
  /** What asks for the passages, and shows them. */
  readonly children: ReactNode;
}

/** A button in the place of passages, until somebody wants them: where there are too many to ask for all at once. */
export function WhenWanted({ about, children }: WhenWantedProps) {
  const { passages } = useWords();
  const [isWanted, setWanted] = useState(false);
  if (isWanted) return children;
  return (
    <Button kind="quiet" aria-label={`${passages.title(1)}: ${about}`} onClick={() => setWanted(true)}>
      {passages.title(1)}
    </Button>
  );
}
