/** What a tab opens with. */
export interface Tab {
  readonly query: string;
  readonly variables?: string;
}

/** The examples that the server has put into the page. */
export function exampleTabs(): readonly Tab[] {
  return JSON.parse(document.getElementById('tabs')?.textContent ?? '[]') as Tab[];
}

/** A link to /graphql?query=... opens it with that query and its `variables`; nothing runs before the person says so. */
export function linkedTab(search: string): Tab | undefined {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  const variables = parameters.get('variables');
  return query === null ? undefined : { query, ...(variables === null ? {} : { variables }) };
}
