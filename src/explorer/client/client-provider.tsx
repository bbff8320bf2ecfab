import { type ReactNode, createContext, useContext, useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { GraphVersionDocument } from '../graphql/graphql.ts';
import { createClient } from './create-client.ts';
import { keepToken } from './token.ts';

const LOOK_MS = 30_000;

const TokenContext = createContext<(token: string | null) => void>(() => {});

/** Takes a token for this tab, or with null forgets it; what was known before is asked for again. */
export function useTokenTaker(): (token: string | null) => void {
  return useContext(TokenContext);
}

/**
 * One client for all pages. When the graph changes there is a new one, since parts of two versions of the graph must not
 * stand beside each other.
 */
export function ClientProvider({ children }: { readonly children: ReactNode }) {
  const [round, setRound] = useState(0);
  const client = useMemo(createClient, [round]);
  useEffect(() => {
    let known: number | undefined;
    const look = async () => {
      if (document.hidden) return;
      const { data } = await client
        .query(GraphVersionDocument.toString(), {}, { requestPolicy: 'network-only' })
        .toPromise();
      const version = (data as { graph?: { version: number } } | undefined)?.graph?.version;
      if (known !== undefined && version !== undefined && version !== known) setRound((count) => count + 1);
      known = version ?? known;
    };
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => clearInterval(timer);
  }, [client]);
  const take = useMemo(
    () => (token: string | null) => {
      keepToken(token);
      setRound((count) => count + 1);
    },
    [],
  );
  return (
    <TokenContext value={take}>
      <Provider value={client}>{children}</Provider>
    </TokenContext>
  );
}
