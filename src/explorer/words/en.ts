/** The words of the interface in English. Every other language has the same keys. */
export const en = {
  app: {
    name: 'Rolegraph',
    skip: 'To the content',
    pages: 'Pages',
    start: 'Start',
    ways: 'Ways',
    compare: 'Compare',
    skills: 'Skills',
    sources: 'Sources',
    playground: 'Playground',
    openInPlayground: 'Open in the playground',
    openInPlaygroundHint: 'the query behind this page',
    theme: 'Theme',
    themes: { system: 'as the system', light: 'light', dark: 'dark' },
    language: 'Language',
    notFound: 'There is no such page',
    notFoundText: 'The address may be old or mistyped.',
    toStart: 'To the start',
  },
  asking: {
    isAsking: 'Asking ...',
    failed: 'That could not be answered',
    unreachable: 'The server does not answer.',
    again: 'Ask again',
    didYouMean: 'Did you mean',
    nothing: 'There is nothing here.',
  },
  token: {
    title: 'Reading is closed here',
    text: 'This server answers only who has a token. Whoever runs it can give you one. It is kept in this tab alone, and is in no address.',
    forbidden: 'Your token does not allow this.',
    label: 'Token',
    use: 'Use the token',
    forget: 'Forget the token',
  },
  field: {
    found: (count: number) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
    none: 'No role is called so',
  },
  start: {
    title: 'From one role to another',
    lead: 'Name where you are and where you want to be. You see the ways between the two, what would change, and the source of every statement.',
    from: 'Where you are',
    to: 'Where you want to be',
    placeholder: 'a job title, in your words',
    show: 'Show the ways',
  },
};

export type Words = typeof en;
