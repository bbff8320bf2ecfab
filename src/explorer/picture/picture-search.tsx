import { Button } from '../parts/button.tsx';
import { useWords } from '../words/words-provider.tsx';

interface PictureSearchProps {
  readonly label: string;
  readonly text: string;
  /** How many were found. */
  readonly found: number;
  readonly onText: (text: string) => void;
  readonly onNext: () => void;
}

/** Looks for items of a picture; Enter goes from one that is found to the next. */
export function PictureSearch({ label, text, found, onText, onNext }: PictureSearchProps) {
  const { picture: words } = useWords();
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={({ target: { value } }) => onText(value)}
      />
      {text !== '' && (
        <Button kind="quiet" type="submit">
          {words.found(found)}
        </Button>
      )}
    </form>
  );
}
