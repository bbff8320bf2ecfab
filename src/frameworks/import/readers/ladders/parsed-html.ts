import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { InvalidInputError } from '../../../../graph/errors.ts';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** No page that a person wrote has elements within each other as deep as that, and a walk goes as deep. */
const DEEPEST = 500;

/** A page, with where its elements stand. @throws InvalidInputError where they are nested as in no page of a person */
export function parsedHtml(file: string, html: string): DefaultTreeAdapterTypes.Document {
  const document = parse(html, { sourceCodeLocationInfo: true });
  let level: readonly HtmlNode[] = document.childNodes;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST)
      throw new InvalidInputError(
        `${file}: elements within each other more than ${DEEPEST} deep; no page is read so.`,
      );
    level = level.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
  }
  return document;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function attributeOf({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value;
}
