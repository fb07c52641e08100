/** What a tree shows of a node, and how the tree reaches the nodes below it. */
export interface TreeSource<Node> {
  roots(): readonly Node[];
  children(node: Node): readonly Node[];
  /** Stable for as long as the node lives. */
  id(node: Node): string;
  label(node: Node): string;
}

export interface TreeRowModel<Node> {
  readonly node: Node;
  readonly id: string;
  readonly depth: number;
  readonly expandable: boolean;
  readonly expanded: boolean;
}

/** The rows from top to bottom with some nodes folded; with a search text, the nodes that match and all above them, unfolded. */
export function treeRows<Node>(source: TreeSource<Node>, expanded: ReadonlySet<string>, search = ''): TreeRowModel<Node>[] {
  const rows: TreeRowModel<Node>[] = [];
  const wanted = search.trim().toLowerCase();
  const walk = (node: Node, depth: number): boolean => {
    const id = source.id(node);
    const children = source.children(node);
    const open = wanted !== '' || expanded.has(id);
    const at = rows.length;
    rows.push({ node, id, depth, expandable: children.length > 0, expanded: open && children.length > 0 });
    let found = wanted === '' || source.label(node).toLowerCase().includes(wanted);
    if (open) {
      for (const child of children) found = walk(child, depth + 1) || found;
    }
    if (!found) rows.length = at;
    return found;
  };
  for (const root of source.roots()) walk(root, 0);
  return rows;
}

export type DropPlace = 'before' | 'inside' | 'after';

/** Where a drop at this share of a row's height goes: the upper quarter before, the lower quarter after, between them inside. */
export function dropPlace(share: number): DropPlace {
  if (share < 0.25) return 'before';
  return share > 0.75 ? 'after' : 'inside';
}
