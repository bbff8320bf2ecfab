import { useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

/** Has the editors go on in the next line where one is longer than they are wide. It shows nothing itself. */
export function LineWrap() {
  const monaco = useMonaco(({ monaco }) => monaco);
  useEffect(() => {
    if (monaco === undefined) return;
    for (const editor of monaco.editor.getEditors()) editor.updateOptions({ wordWrap: 'on' });
    const created = monaco.editor.onDidCreateEditor((editor) => editor.updateOptions({ wordWrap: 'on' }));
    return () => created.dispose();
  }, [monaco]);
  return null;
}
