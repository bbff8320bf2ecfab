import { type ReactNode, createContext, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { Provider } from 'urql';
import { GraphVersionDocument } from '../graphql/graphql.ts';
import { createClient } from './create-client.ts';
import { keepToken } from './token.ts';

const LOOK_MS = 30_000;

interface Renewing {
  /** Takes a token for this tab, or with null forgets it; what was known before is asked for again. */
  readonly take: (token: string | null) => void;
  readonly renew: () => void;
}

const RenewingContext = createContext<Renewing>({ take: () => {}, renew: () => {} });

export function useTokenTaker(): Renewing['take'] {
  return useContext(RenewingContext).take;
}

/** Has all that is shown asked for again, after the person has changed the graph. */
export function useRenewal(): Renewing['renew'] {
  return useContext(RenewingContext).renew;
}

/**
 * One client for all pages. When the graph changes there is a new one, since parts of two versions of the graph must not
 * stand beside each other. Whether it has is looked at when a page is opened, when it is seen again, and in between.
 */
export function ClientProvider({ children }: { readonly children: ReactNode }) {
  const [round, setRound] = useState(0);
  const client = useMemo(createClient, [round]);
  const known = useRef<number>(undefined);
  useEffect(() => {
    const look = async () => {
      if (document.hidden) return;
      const { data } = await client
        .query(GraphVersionDocument.toString(), {}, { requestPolicy: 'network-only' })
        .toPromise();
      const version = (data as { graph?: { version: number } } | undefined)?.graph?.version;
      if (version === undefined) return;
      const before = known.current;
      known.current = version;
      if (before !== undefined && version !== before) setRound((count) => count + 1);
    };
    const seenAgain = () => void look();
    if (known.current === undefined) void look();
    const timer = setInterval(() => void look(), LOOK_MS);
    document.addEventListener('visibilitychange', seenAgain);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', seenAgain);
    };
  }, [client]);
  const renewing = useMemo<Renewing>(() => {
    const renew = () => {
      // Who may read more has a graph of another version.
      known.current = undefined;
      setRound((count) => count + 1);
    };
    return {
      renew,
      take: (token) => {
        keepToken(token);
        renew();
      },
    };
  }, []);
  return (
    <RenewingContext value={renewing}>
      <Provider value={client}>{children}</Provider>
    </RenewingContext>
  );
}
