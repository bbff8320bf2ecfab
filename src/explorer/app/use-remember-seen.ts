import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { rememberSeen } from './seen.ts';

/** Remembers this page in this browser, once its title is known. */
export function useRememberSeen(title: string | undefined): void {
  const [path] = useLocation();
  const search = useSearch();
  useEffect(() => {
    if (title !== undefined) rememberSeen({ address: search === '' ? path : `${path}?${search}`, title });
  }, [title, path, search]);
}
