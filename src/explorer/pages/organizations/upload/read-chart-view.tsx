import { Link } from 'wouter';
import { addressOf, withSearch } from '../../../app/addresses.ts';
import { Cut } from '../../../parts/cut.tsx';
import { ServerText } from '../../../parts/server-text.tsx';
import text from '../../../style/text.module.css';
import { useWords } from '../../../words/words-provider.tsx';
import styles from '../organizations.module.css';
import { ColumnTable } from './column-table.tsx';
import { type Duplicates, DUPLICATES, withColumn } from './how-read.ts';
import type { ReadChart, SentFindings } from './send-chart.ts';
import type { Upload } from './use-upload.ts';

const MOST_PLACES = 5;

interface ReadSummaryProps {
  readonly read: ReadChart;
  readonly slug: string;
  /** Whether the chart stands on the same page. */
  readonly hasChart: boolean;
}

/** What a file became, or would become, in a sentence or two. */
export function ReadSummary({ read, slug, hasChart }: ReadSummaryProps) {
  const { upload: words } = useWords();
  const { report, dryRun, replaced } = read;
  const counts = useCounts(report.findings);
  return (
    <p>
      <strong>{(dryRun ? words.wouldHave : words.stored)(report.positions)}</strong>{' '}
      {words.shape(report.layers, report.roots, report.withRole)} {dryRun && replaced && words.replaces}{' '}
      {counts !== '' && (dryRun ? words.foundIn : words.foundStored)(counts)}{' '}
      {!dryRun && !hasChart && <Link href={addressOf(`Organization:${slug}`) ?? '/'}>{words.toChart}</Link>}
    </p>
  );
}

const SEVERITIES = ['ERROR', 'WARNING', 'INFO'] as const;

/** How many findings there are of each severity: `5 errors, 1 remark`. */
function useCounts(groups: readonly SentFindings[]): string {
  const { organizations: words } = useWords();
  return SEVERITIES.flatMap((severity) => {
    const count = groups.reduce((sum, group) => sum + (group.severity === severity ? group.count : 0), 0);
    return count === 0 ? [] : [words.counts[severity](count)];
  }).join(', ');
}

/** What was understood of a file, which can be put right, and what was found in it. */
export function ReadChartView({ read, upload }: { readonly read: ReadChart; readonly upload: Upload }) {
  const { upload: words } = useWords();
  const { report, file, dryRun } = read;
  const { how } = upload;
  const address = addressOf(`Organization:${upload.slug}`) ?? '/';
  return (
    <>
      {dryRun && (
        <>
          <h3>{words.understood}</h3>
          <ColumnTable
            columns={file.columns}
            isBusy={upload.sending === 'store'}
            onTake={(header, field) => upload.read(withColumn(how, header, field, file.mapping.columns))}
          />
          <p className={styles['deeds']}>
            <label>
              {words.duplicates}{' '}
              <select
                value={how.duplicates}
                disabled={upload.sending === 'store'}
                onChange={({ target }) => upload.read({ ...how, duplicates: target.value as Duplicates })}
              >
                {DUPLICATES.map((rule) => (
                  <option key={rule} value={rule}>
                    {words.duplicateRules[rule]}
                  </option>
                ))}
              </select>
            </label>
          </p>
          {file.notes.length > 0 && (
            <details>
              <summary>{words.notes(file.notes.length)}</summary>
              <ul className={styles['list']}>
                {file.notes.map(({ message }) => (
                  <li key={message}>
                    <ServerText>{message}</ServerText>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
      <FoundIn groups={report.findings} address={dryRun ? undefined : address} />
    </>
  );
}

interface FoundInProps {
  readonly groups: readonly SentFindings[];
  /** Of the chart, where it is stored. */
  readonly address: string | undefined;
}

/** What was found, each with what would mend it, and its place: the rows of the file, or the posts of the chart. */
function FoundIn({ groups, address }: FoundInProps) {
  const { organizations, upload: words } = useWords();
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return (
    <>
      <h3>
        {organizations.findings} ({count})
      </h3>
      {count === 0 && <p>{organizations.noFindings}</p>}
      <ul className={styles['list']}>
        {groups.map(({ kind, severity, count: all, findings }) =>
          findings.map(({ message, mend, rows, positions }, index) => (
            <li key={`${kind} ${severity} ${index}`} className={styles[severity]}>
              <strong>{organizations.severities[severity]}:</strong> <ServerText>{message}</ServerText>
              <p className={text['soft']}>
                {organizations.mend}: <ServerText>{mend}</ServerText>
              </p>
              {rows.length > 0 && (
                <p className={text['soft']}>
                  {words.rows(
                    rows.length > MOST_PLACES
                      ? `${rows.slice(0, MOST_PLACES).join(', ')} ...`
                      : rows.join(', '),
                    rows.length,
                  )}
                </p>
              )}
              {address !== undefined && (
                <p className={styles['deeds']}>
                  {positions.slice(0, MOST_PLACES).map((key) => (
                    <Link key={key} href={withSearch(address, { post: key })}>
                      {organizations.showPlace} {key}
                    </Link>
                  ))}
                </p>
              )}
              {index === findings.length - 1 && <Cut shown={findings.length} of={all} />}
            </li>
          )),
        )}
      </ul>
    </>
  );
}
