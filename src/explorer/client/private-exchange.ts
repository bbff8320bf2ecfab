import { flushSync } from 'react-dom';
import { type Exchange, fetchExchange, formatDocument, makeOperation, type Operation } from 'urql';
import { empty, filter, make, map, merge, onEnd, pipe, share, type Source, subscribe } from 'wonka';

/**
 * What somebody says of themselves is sent by POST, since logs and histories would have an address, and goes past the cache,
 * together with its answer.
 */
export const privateExchange: Exchange = (input) => (operations) => {
  const asked = share(operations);
  const answers = fetchExchange({ ...input, forward: () => empty })(
    pipe(asked, filter(isPrivate), map(byPost)),
  );
  const others = input.forward(
    pipe(
      asked,
      filter((operation) => !isPrivate(operation)),
    ),
  );
  return merge([shownAtOnce(answers), others]);
};

/** A profile without levels says nothing of anybody. */
function isPrivate({ variables }: Operation): boolean {
  const { profile } = variables as { profile?: readonly unknown[] };
  return profile !== undefined && profile.length > 0;
}

/** Its names of types are those that the cache adds, so that an answer is as one from the cache. */
function byPost(operation: Operation): Operation {
  const query = formatDocument(operation.query);
  return makeOperation(
    operation.kind,
    { ...operation, query },
    { ...operation.context, preferGetMethod: false },
  );
}

/** React would put rendering off to a task of its own, before which a frame with the old answer may begin. */
function shownAtOnce<Answer>(answers: Source<Answer>): Source<Answer> {
  return make((sink) => {
    const shown = pipe(
      answers,
      onEnd(() => sink.complete()),
      subscribe((answer) => flushSync(() => sink.next(answer))),
    );
    return () => shown.unsubscribe();
  });
}
