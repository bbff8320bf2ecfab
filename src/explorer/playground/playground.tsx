import { GraphiQL } from 'graphiql';
import { useState } from 'react';
import { BASE } from '../client/base.ts';
import { askServer } from './ask-server.ts';
import { backAddress } from './back-address.ts';
import { LineWrap } from './line-wrap.tsx';
import { NameCompletion } from './name-completion.tsx';
import { exampleTabs, linkedTab } from './tabs.ts';

/** GraphiQL with the examples of this server, or before them what a link asks. */
export function Playground() {
  const [examples] = useState(exampleTabs);
  const [linked] = useState(() => linkedTab(location.search));
  const [back] = useState(() => backAddress(location.search, BASE));
  return (
    <GraphiQL
      fetcher={askServer}
      defaultTabs={linked === undefined ? [...examples] : [linked, ...examples]}
      initialQuery={linked?.query}
      initialVariables={linked?.variables}
      showPersistHeadersSettings={false}
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <a className="to-explorer" href={back}>
          ← Rolegraph
        </a>
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <LineWrap />
        <NameCompletion />
      </GraphiQL.Footer>
    </GraphiQL>
  );
}
