import { useGraphiQL, useMonaco } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { findNames } from './find-names.ts';
import { stringArgumentAt } from './string-argument.ts';

/** Has the editor offer the names of roles and skills inside the strings that take them. It shows nothing itself. */
export function NameCompletion() {
  const monaco = useMonaco(({ monaco }) => monaco);
  const schema = useGraphiQL(({ schema }) => schema);
  const known = useRef(schema);
  known.current = schema;
  useEffect(() => {
    if (monaco === undefined) return;
    const provider = monaco.languages.registerCompletionItemProvider('graphql', {
      triggerCharacters: ['"', ' '],
      provideCompletionItems: async (model, { lineNumber, column }) => {
        if (known.current == null) return { suggestions: [] };
        const argument = stringArgumentAt(known.current, model.getValue(), lineNumber - 1, column - 1);
        if (argument === undefined) return { suggestions: [] };
        const names = await findNames(argument.names, argument.begun);
        return {
          // Another letter may find others.
          incomplete: true,
          suggestions: names.map(({ name, detail }, index) => ({
            label: { label: name, description: detail },
            kind: monaco.languages.CompletionItemKind.Value,
            insertText: name,
            // The server has found it by other words than those of its name too.
            filterText: argument.begun,
            sortText: String(index).padStart(3, '0'),
            range: new monaco.Range(lineNumber, argument.from + 1, lineNumber, argument.to + 1),
          })),
        };
      },
    });
    return () => provider.dispose();
  }, [monaco]);
  return null;
}
