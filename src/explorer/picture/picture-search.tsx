import { Button } from '../parts/button.tsx';
import { useWords } from '../words/words-provider.tsx';

interface PictureSearchProps {
  readonly label: string;
  readonly text: string;
  /** The numbers of what was found, in their order. */
  readonly found: readonly number[];
  readonly selected: number;
  readonly onText: (text: string) => void;
  readonly onSelect: (item: number) => void;
}

/** Looks for items of a picture; Enter goes from one that is found to the next. */
export function PictureSearch({ label, text, found, selected, onText, onSelect }: PictureSearchProps) {
  const { picture: words } = useWords();
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        const next = found.find((item) => item > selected) ?? found[0];
        if (next !== undefined) onSelect(next);
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
          {words.found(found.length)}
        </Button>
      )}
    </form>
  );
}
