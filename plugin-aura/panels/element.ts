import { UIElement } from '../../editor/api.ts';

export type Child = Node | UIElement | string | null | undefined | false;

/** A DOM element with a class and children. Strings become text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  if (className) node.className = className;
  append(node, children);
  return node;
}

export function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    parent.append(child instanceof UIElement ? child.dom : child);
  }
}

export function withTestId<Node extends HTMLElement>(node: Node, id: string): Node {
  node.dataset.testid = id;
  return node;
}
