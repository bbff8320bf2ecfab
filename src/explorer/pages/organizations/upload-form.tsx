import { Fragment, type SubmitEvent, useId, useState } from 'react';
import { Link } from 'wouter';
import { addressOf } from '../../app/addresses.ts';
import { Button } from '../../parts/button.tsx';
import { Cut } from '../../parts/cut.tsx';
import text from '../../style/text.module.css';
import { useWords } from '../../words/words-provider.tsx';
import styles from './organizations.module.css';
import { sendChart, type SentChart } from './send-chart.ts';

const SLUG = '[a-z0-9]+(-[a-z0-9]+)*';

/** Brings in a chart as a file: checked first, so that it is seen what would become of it. */
export function UploadForm({ onStored }: { readonly onStored: () => void }) {
  const { organizations: words } = useWords();
  const [file, setFile] = useState<File>();
  const [slug, setSlug] = useState('');
  const [sent, setSent] = useState<SentChart>();
  const [isSending, setSending] = useState(false);
  const ids = useId();
  const send = async (dryRun: boolean) => {
    if (file === undefined || slug === '') return;
    setSending(true);
    const answer = await sendChart(file, slug, dryRun);
    setSending(false);
    setSent(answer);
    if ('report' in answer && !dryRun) onStored();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as unknown as { submitter: HTMLButtonElement | null };
    void send(submitter?.value === 'check');
  };
  return (
    <section className={styles['section']} aria-labelledby={`${ids}-title`}>
      <h2 id={`${ids}-title`}>{words.upload}</h2>
      <p className={text['soft']}>{words.uploadText}</p>
      <form className={styles['form']} onSubmit={submit}>
        <label>
          <span>{words.file}</span>
          <input
            type="file"
            required
            accept=".csv,.tsv,.xlsx,.json,.yaml,.yml"
            onChange={({ target: { files } }) => {
              const chosen = files?.[0];
              setFile(chosen);
              setSent(undefined);
              if (slug === '' && chosen !== undefined) setSlug(slugOf(chosen.name));
            }}
          />
        </label>
        <label>
          <span>
            {words.slug} <small>({words.slugHint})</small>
          </span>
          <input value={slug} pattern={SLUG} required onChange={({ target: { value } }) => setSlug(value)} />
        </label>
        <p className={styles['deeds']}>
          <Button type="submit" value="check" disabled={isSending}>
            {words.tryFirst}
          </Button>
          <Button kind="main" type="submit" value="store" disabled={isSending}>
            {words.store}
          </Button>
        </p>
      </form>
      <div role="status">
        {isSending && <p>{words.working}</p>}
        {sent !== undefined && !isSending && <Sent sent={sent} slug={slug} />}
      </div>
    </section>
  );
}

function Sent({ sent, slug }: { readonly sent: SentChart; readonly slug: string }) {
  const { organizations: words } = useWords();
  if ('problems' in sent) {
    return (
      <ul className={styles['bad']}>
        {sent.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    );
  }
  const { report, file, dryRun } = sent;
  return (
    <>
      <p>
        <strong>{dryRun ? words.wouldHave(report.positions) : words.stored(report.positions)}</strong>{' '}
        {!dryRun && <Link href={addressOf(`Organization:${slug}`) ?? '/'}>{words.toChart}</Link>}
      </p>
      <details open={dryRun}>
        <summary>{words.understood}</summary>
        <ul>
          {file.columns.map(({ header, takenFor }) => (
            <li key={header}>
              {header} → {takenFor === 'left out' ? words.leftOut : takenFor}
            </li>
          ))}
        </ul>
      </details>
      <ul className={styles['list']}>
        {report.findings.map(({ kind, severity, count, findings }) => (
          <Fragment key={kind}>
            {findings.map(({ message, mend }, index) => (
              <li key={index} className={styles[severity]}>
                <strong>{words.severities[severity]}:</strong> {message}
                <p className={text['soft']}>
                  {words.mend}: {mend}
                </p>
                {index === findings.length - 1 && <Cut shown={findings.length} of={count} />}
              </li>
            ))}
          </Fragment>
        ))}
      </ul>
    </>
  );
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.[^.]*$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
