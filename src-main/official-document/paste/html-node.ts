/**
 * The little of the DOM that pasting needs, so that this room compiles without it: a node of any DOMParser fits
 * (browser, happy-dom).
 */
export interface HtmlNode {
  readonly nodeType: number;
  /** Upper case for elements of HTML, “O:P” for Word's own. */
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  getAttribute?(name: string): string | null;
}
/** Turns HTML into a document without running anything in it: `(html) => new DOMParser().parseFromString(html, 'text/html')`. */
export type ParseHtml = (html: string) => HtmlNode;

export const elementNode = 1;
export const textNode = 3;

export function tagOf(node: HtmlNode): string {
  return node.nodeType === elementNode ? node.nodeName.toLowerCase() : '';
}

export function attributeOf(node: HtmlNode, name: string): string {
  return node.getAttribute?.(name) ?? '';
}

export function childrenOf(node: HtmlNode): HtmlNode[] {
  return Array.from(node.childNodes);
}

/** Number of an attribute such as colspan, at least `least`, at most 1000. */
export function numberOf(node: HtmlNode, name: string, least: number): number {
  const value = Number.parseInt(attributeOf(node, name), 10);
  return Number.isFinite(value) ? Math.min(Math.max(value, least), 1000) : least;
}
