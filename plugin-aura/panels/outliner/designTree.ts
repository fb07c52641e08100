import type { Object3D } from 'three';
import type { Operation, Plan } from '../../plan/plan.ts';
import { type DesignMark, designMarkOf, designsIn, partsOf, type ScenePart } from '../../scene/designData.ts';
import { consumersOf } from '../../scene/planReferences.ts';
import { operationLabel } from '../facts.ts';

/** What the outliner shows: designs, below them the operations that stand in the result, below these what they consumed. */
export type DesignNode = DesignRoot | OperationNode | PartNode;

export interface DesignRoot {
  kind: 'design';
  design: Object3D;
  mark: DesignMark;
  children: readonly OperationNode[];
}

export interface OperationNode {
  kind: 'operation';
  design: Object3D;
  operation: Operation;
  /** Its objects in the scene; none if another operation consumed it. */
  parts: readonly ScenePart[];
  /** Operation that consumed it. */
  consumer: string | undefined;
  /** What it consumed; where it made several parts itself, these. */
  children: readonly (OperationNode | PartNode)[];
}

/** One of several parts of an operation. */
export interface PartNode {
  kind: 'part';
  design: Object3D;
  operation: Operation;
  part: ScenePart;
  children: readonly [];
}

export function designTree(scene: Object3D): DesignRoot[] {
  return designsIn(scene).flatMap((design) => {
    const mark = designMarkOf(design);
    return mark ? [{ kind: 'design', design, mark, children: operationNodes(design, mark.plan) }] : [];
  });
}

function operationNodes(design: Object3D, plan: Plan): OperationNode[] {
  const consumers = consumersOf(plan);
  const parts = [...partsOf(design).values()];
  const nodes = new Map<string, OperationNode & { children: (OperationNode | PartNode)[] }>();
  for (const operation of plan.operations) {
    const own = parts.filter(({ mark }) => mark.operation === operation.id);
    const leaves = own.length > 1 ? own.map((part): PartNode => ({ kind: 'part', design, operation, part, children: [] })) : [];
    nodes.set(operation.id, { kind: 'operation', design, operation, parts: own, consumer: consumers.get(operation.id), children: leaves });
  }
  const roots: OperationNode[] = [];
  for (const node of nodes.values()) {
    const consumer = node.consumer === undefined ? undefined : nodes.get(node.consumer);
    if (consumer && consumer !== node) consumer.children.push(node);
    else roots.push(node);
  }
  return roots;
}

/** A part is told from the operation that made it by its object, which it keeps while it is built anew. */
export function nodeId(node: DesignNode): string {
  if (node.kind === 'design') return node.design.uuid;
  return node.kind === 'part' ? node.part.object.uuid : `${node.design.uuid}/${node.operation.id}`;
}

export function nodeLabel(node: DesignNode): string {
  if (node.kind === 'design') return node.design.name || node.mark.plan.name;
  if (node.kind === 'part') return node.part.object.name || node.part.mark.role;
  const [part, ...others] = node.parts;
  const renamed = part && others.length === 0 && part.mark.operation === node.operation.id ? part.object.name : undefined;
  return renamed || node.operation.name || operationLabel(node.operation.op);
}

/** All objects that a node stands for; of a consumed operation none. */
export function objectsOf(node: DesignNode): Object3D[] {
  if (node.kind === 'design') return [node.design];
  return node.kind === 'part' ? [node.part.object] : node.parts.map(({ object }) => object);
}

/** The operation's node and all above it, from the design down; null where there is none. */
export function pathTo(roots: readonly DesignRoot[], design: Object3D, operation: string): DesignNode[] | null {
  const root = roots.find((entry) => entry.design === design);
  if (!root) return null;
  const search = (nodes: readonly (OperationNode | PartNode)[]): OperationNode[] | null => {
    for (const node of nodes) {
      if (node.kind === 'part') continue;
      if (node.operation.id === operation) return [node];
      const below = search(node.children);
      if (below) return [node, ...below];
    }
    return null;
  };
  const below = search(root.children);
  return below && [root, ...below];
}
