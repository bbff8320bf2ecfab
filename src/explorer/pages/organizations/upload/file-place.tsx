import { type DragEvent, useId, useRef, useState } from 'react';
import { Button } from '../../../parts/button.tsx';
import { useWords } from '../../../words/words-provider.tsx';
import styles from './upload.module.css';

interface FilePlaceProps {
  readonly file: File | undefined;
  readonly isBusy: boolean;
  readonly onChoose: (file: File) => void;
}

/** Where a file is dropped, or chosen by a button. */
export function FilePlace({ file, isBusy, onChoose }: FilePlaceProps) {
  const { upload: words } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [isAbove, setAbove] = useState(false);
  const id = useId();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setAbove(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped !== undefined && !isBusy) onChoose(dropped);
  };
  return (
    <div
      className={[styles['place'], isAbove && styles['above']].filter(Boolean).join(' ')}
      onDragOver={(event) => {
        event.preventDefault();
        setAbove(true);
      }}
      onDragLeave={() => setAbove(false)}
      onDrop={drop}
    >
      <Button kind="main" disabled={isBusy} onClick={() => input.current?.click()} aria-describedby={id}>
        {file === undefined ? words.choose : words.chooseOther}
      </Button>
      <span id={id}>{file === undefined ? words.orDrop : file.name}</span>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.file}
        accept=".csv,.tsv,.xlsx,.json,.yaml,.yml"
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          // The same file may be chosen again, after it was mended.
          target.value = '';
          if (chosen !== undefined) onChoose(chosen);
        }}
      />
    </div>
  );
}
