/* What the tests use of two libraries that come without types. */

declare module 'n3' {
  interface Term {
    readonly value: string;
    /** Of a literal; empty: of none. */
    readonly language?: string;
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export class Parser {
    constructor(options?: { readonly format?: string });
    parse(text: string): Quad[];
  }
  export class Store {
    constructor(quads: readonly Quad[]);
    getObjects(subject: string | null, predicate: string | null, graph: null): Term[];
    getSubjects(predicate: string | null, object: string | null, graph: null): Term[];
    getQuads(subject: null, predicate: null, object: null, graph: null): Quad[];
  }
}

declare module 'jsonld' {
  const jsonld: {
    toRDF(document: object, options: { readonly format: 'application/n-quads' }): Promise<string>;
  };
  // eslint-disable-next-line no-restricted-syntax -- as the library has it
  export default jsonld;
}
