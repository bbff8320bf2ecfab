import { type SubmitEvent, useId } from 'react';
import { Button } from '../../../parts/button.tsx';
import text from '../../../style/text.module.css';
import { useWords } from '../../../words/words-provider.tsx';
import styles from '../organizations.module.css';
import { FilePlace } from './file-place.tsx';
import { ReadChartView, ReadSummary } from './read-chart-view.tsx';
import { RefusedChartView } from './refused-chart-view.tsx';
import { type Replaced, SLUG, useUpload } from './use-upload.ts';

interface UploadFormProps {
  /** The chart whose place it is to take. */
  readonly into?: Replaced;
  readonly onStored: () => void;
}

/** Brings in a chart as a file. It is looked at as soon as it is chosen, and stored when the person has seen what became of it. */
export function UploadForm({ into, onStored }: UploadFormProps) {
  const { upload: words } = useWords();
  const upload = useUpload(into, onStored);
  const { file, slug, sent, sending } = upload;
  const id = useId();
  const isRead = sent !== undefined && 'report' in sent;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    upload.store();
  };
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>{into === undefined ? words.title : words.titleAgain}</h2>
      <p className={text['soft']}>{into === undefined ? words.text : words.textAgain}</p>
      <FilePlace file={file} isBusy={sending === 'store'} onChoose={upload.choose} />
      {file !== undefined && (
        <form className={styles['form']} onSubmit={submit}>
          {into === undefined && (
            <label>
              <span>
                {words.slug} <small>({words.slugHint})</small>
              </span>
              <input
                value={slug}
                pattern={SLUG}
                required
                disabled={sending === 'store'}
                onChange={({ target: { value } }) => upload.setSlug(value)}
              />
            </label>
          )}
          <p className={styles['deeds']}>
            <Button kind="main" type="submit" disabled={sending !== undefined || !isRead || !sent.dryRun}>
              {into === undefined ? words.store : words.storeAgain}
            </Button>
          </p>
        </form>
      )}
      <div role="status">
        {sending === undefined ? (
          isRead && <ReadSummary read={sent} slug={slug} hasChart={into !== undefined} />
        ) : (
          <p>{words.working}</p>
        )}
      </div>
      {isRead && !(into !== undefined && !sent.dryRun) && <ReadChartView read={sent} upload={upload} />}
      {sent !== undefined && !('report' in sent) && <RefusedChartView refused={sent} upload={upload} />}
    </section>
  );
}
