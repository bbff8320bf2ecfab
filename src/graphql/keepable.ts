import { type DocumentNode, Kind, visit } from 'graphql';
import { SEARCH_ENDS_BEFORE_MS } from '../paths/search-paths.ts';
import type { OperationHooks } from './operation-hooks.ts';

/** The argument by which somebody tells of themselves; nothing of it is to lie about. */
const PROFILE = 'profile';

/** Documents are looked at once: Apollo has the same object for the same text. */
const tellOfPeople = new WeakMap<DocumentNode, boolean>();

/**
 * Says of each answer whether it may be kept. Not, where it has errors, where a search may have been ended by its
 * deadline or because nobody waits for it, and where somebody's own profile is in the question.
 */
export const keepable: OperationHooks = {
  willSendResponse: ({ contextValue, document, response: { body } }) => {
    if (contextValue.outcome === undefined) return undefined;
    contextValue.outcome.mayBeKept =
      body.kind === 'single' &&
      body.singleResult.errors === undefined &&
      contextValue.isAbandoned?.() !== true &&
      performance.now() < contextValue.deadline - SEARCH_ENDS_BEFORE_MS &&
      document !== undefined &&
      !tellsOfPeople(document);
    return undefined;
  },
};

function tellsOfPeople(document: DocumentNode): boolean {
  let tells = tellOfPeople.get(document);
  if (tells === undefined) {
    tells = false;
    const look = ({ name }: { readonly name: { readonly value: string } }) => {
      tells ||= name.value === PROFILE;
    };
    visit(document, { [Kind.ARGUMENT]: look, [Kind.OBJECT_FIELD]: look });
    tellOfPeople.set(document, tells);
  }
  return tells;
}
