import type { Words } from './en.ts';

/** The words of the interface in German. */
export const de: Words = {
  app: {
    name: 'Rolegraph',
    skip: 'Zum Inhalt',
    pages: 'Seiten',
    start: 'Start',
    ways: 'Wege',
    compare: 'Vergleich',
    skills: 'Fähigkeiten',
    sources: 'Quellen',
    playground: 'Playground',
    openInPlayground: 'Im Playground öffnen',
    openInPlaygroundHint: 'die Abfrage hinter dieser Seite',
    theme: 'Farben',
    themes: { system: 'wie das System', light: 'hell', dark: 'dunkel' },
    language: 'Sprache',
    notFound: 'Diese Seite gibt es nicht',
    notFoundText: 'Die Adresse ist vielleicht alt oder vertippt.',
    toStart: 'Zum Start',
  },
  asking: {
    isAsking: 'Wird gefragt ...',
    failed: 'Das ließ sich nicht beantworten',
    unreachable: 'Der Server antwortet nicht.',
    again: 'Noch einmal fragen',
    didYouMean: 'Gemeint war vielleicht',
    nothing: 'Hier ist nichts.',
  },
  token: {
    title: 'Lesen ist hier nicht frei',
    text: 'Dieser Server antwortet nur, wer ein Token hat. Wer ihn betreibt, kann eines geben. Es bleibt nur in diesem Tab und steht in keiner Adresse.',
    forbidden: 'Ihr Token erlaubt das nicht.',
    label: 'Token',
    use: 'Token verwenden',
    forget: 'Token vergessen',
  },
  field: {
    found: (count: number) => (count === 1 ? '1 Vorschlag' : `${count} Vorschläge`),
    none: 'Keine Rolle heißt so',
  },
  start: {
    title: 'Von einer Rolle zur anderen',
    lead: 'Nennen Sie, wo Sie stehen und wohin Sie wollen. Sie sehen die Wege dazwischen, was sich ändern würde, und zu jeder Aussage ihre Quelle.',
    from: 'Wo Sie stehen',
    to: 'Wohin Sie wollen',
    placeholder: 'eine Stellenbezeichnung in Ihren Worten',
    show: 'Wege zeigen',
  },
};
