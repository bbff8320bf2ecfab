import { useEffect, useState } from 'react';
import { useAnswer } from '../../client/use-answer.ts';
import { type RoleNameFragment, RoleSuggestionsDocument } from '../../graphql/graphql.ts';

const WAIT_MS = 120;
const MOST = 7;

export interface RoleSuggestion {
  readonly role: RoleNameFragment;
  /** Why a title means it; undefined where it was found by its words. */
  readonly reason: string | undefined;
}

/** The roles that a title may mean, then those in whose texts its words stand; with typing errors too. */
export function useRoleSuggestions(text: string): {
  suggestions: readonly RoleSuggestion[];
  isAsking: boolean;
} {
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim().slice(0, 200)), WAIT_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const isPaused = !/[\p{L}\p{N}]/u.test(asked);
  const { data, isAsking } = useAnswer(RoleSuggestionsDocument, { text: asked }, { isPaused });
  const found = new Map<string, RoleSuggestion>();
  if (!isPaused) {
    for (const { role, reason } of data?.resolveTitle ?? []) found.set(role.id, { role, reason });
    for (const { node } of data?.search?.nodes ?? []) {
      if ('title' in node && !found.has(node.id)) found.set(node.id, { role: node, reason: undefined });
    }
  }
  return {
    suggestions: [...found.values()].slice(0, MOST),
    isAsking: isAsking || asked !== text.trim().slice(0, 200),
  };
}
