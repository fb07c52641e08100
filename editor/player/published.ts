/** On the root of a published page. */
const MARK = 'data-published';

interface Root {
  hasAttribute(name: string): boolean;
}

/** What a page hears by: its window. */
interface Page {
  readonly parent: unknown;
  addEventListener(type: 'message', heard: (event: { source: unknown; data: unknown }) => void): void;
}

/** The player's page as that of a published project. */
export function markPublished(html: string): string {
  return html.replace(/<html\b/i, `$& ${MARK}`);
}

/**
 * A published page says so itself and plays what lies beside it, in whatever frame it stands. Where it stands says nothing: anybody may
 * frame it.
 */
export function isPublished(root: Root): boolean {
  return root.hasAttribute(MARK);
}

/** Hears the editor around the frame. A published page hears nobody: who frames it would run scripts in the origin that it lies in. */
export function hearEditor(root: Root, page: Page, hear: (data: unknown) => void): void {
  if (!isPublished(root)) page.addEventListener('message', ({ source, data }) => source === page.parent && hear(data));
}
