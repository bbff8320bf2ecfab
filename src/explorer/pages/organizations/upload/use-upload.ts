import { useEffect, useRef, useState } from 'react';
import { AS_GUESSED, type HowRead } from './how-read.ts';
import { sendChart, type SentChart } from './send-chart.ts';

/** What a chart may be called, as a form has it. */
export const SLUG = '[a-z0-9]+(-[a-z0-9]+)*';
const IS_SLUG = new RegExp(`^${SLUG}$`);
/** So long nothing has been typed when a name is looked at. */
const TYPED_MS = 300;

/** A file on its way into the graph. */
export interface Upload {
  readonly file: File | undefined;
  readonly slug: string;
  readonly how: HowRead;
  /** What became of it when it was sent last. */
  readonly sent: SentChart | undefined;
  readonly sending: 'check' | 'store' | undefined;
  /** Takes a file and has it looked at. */
  readonly choose: (file: File) => void;
  /** Names the chart, and has the file looked at again under a name that can be: it may be that of another chart. */
  readonly setSlug: (slug: string) => void;
  /** Has the same file read another way, to be looked at. */
  readonly read: (how: HowRead) => void;
  readonly check: () => void;
  readonly store: () => void;
}

/** The chart whose place a file takes. */
export interface Replaced {
  readonly slug: string;
  readonly name: string;
}

/** @param into undefined: it is called after the file, and its slug is what the person says */
export function useUpload(into: Replaced | undefined, onStored: () => void): Upload {
  const [file, setFile] = useState<File>();
  const [slug, setSlug] = useState(into?.slug ?? '');
  const [how, setHow] = useState(AS_GUESSED);
  const [sent, setSent] = useState<SentChart>();
  const [sending, setSending] = useState<Upload['sending']>();
  const running = useRef<AbortController>(undefined);
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(typing.current), []);

  const send = async (what: { file: File; slug: string; how: HowRead }, dryRun: boolean) => {
    clearTimeout(typing.current);
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    setSending(dryRun ? 'check' : 'store');
    const answer = await sendChart({ ...what, name: into?.name, dryRun, signal });
    if (signal.aborted) return;
    setSending(undefined);
    setSent(answer);
    if ('report' in answer && !dryRun) onStored();
  };
  return {
    file,
    slug,
    how,
    sent,
    sending,
    setSlug: (next) => {
      setSlug(next);
      clearTimeout(typing.current);
      running.current?.abort();
      const isWaiting = file !== undefined && IS_SLUG.test(next);
      // Until it was looked at under its new name it cannot be stored.
      setSending(isWaiting ? 'check' : undefined);
      if (isWaiting) typing.current = setTimeout(() => void send({ file, slug: next, how }, true), TYPED_MS);
    },
    choose: (chosen) => {
      const name = slug === '' ? slugOf(chosen.name) : slug;
      setFile(chosen);
      setSlug(name);
      setHow(AS_GUESSED);
      setSent(undefined);
      void send({ file: chosen, slug: name, how: AS_GUESSED }, true);
    },
    read: (next) => {
      setHow(next);
      if (file !== undefined) void send({ file, slug, how: next }, true);
    },
    check: () => file !== undefined && void send({ file, slug, how }, true),
    store: () => file !== undefined && void send({ file, slug, how }, false),
  };
}

/** A name for addresses after that of a file; "chart" where nothing of it can be used. */
function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/\.[^.]*$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'chart' : slug;
}
