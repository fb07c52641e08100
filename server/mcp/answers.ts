import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { Report } from '../../plugin-aura/evaluation/reportSchema.ts';
import { type Answer, isReply, type Refinement, type Reply, type Variations } from '../../plugin-aura/generation/answer.ts';
import type { Plan } from '../../plugin-aura/plan/plan.ts';
import type { Problem } from '../../plugin-aura/plan/problem.ts';
import { refusalOf } from '../http/refusalOf.ts';

type Content = CallToolResult['content'];

/** Data for an assistant: JSON in a block of its own, so that words in it are never part of what we say. */
export const dataOf = (value: unknown): Content[number] => ({ type: 'text', text: JSON.stringify(value, shortNumbers, 1) });

/** Measures to a thousandth: nobody reads the rest, and every digit costs. */
const shortNumbers = (_key: string, value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);

export const pictureContent = (png: Uint8Array): Content[number] => ({
  type: 'image',
  data: Buffer.from(png).toString('base64'),
  mimeType: 'image/png',
});

/** A plan goes back as it was written, to the last digit: it is what the next request starts from. */
export const planContent = (plan: Plan): Content[number] => ({ type: 'text', text: JSON.stringify({ plan }) });

/** What was built in numbers, without what an assistant has no use for. */
export function measuresOf({ bounds, parts, gems, metals, problems, mended }: Report) {
  const size = bounds.max.map((value, axis) => value - bounds.min[axis]!);
  return {
    size_mm: size,
    parts: parts.map(({ operation, name, role, material, copies, bounds: own, volume_mm3, triangles, watertight, wall_mm }) => ({
      operation,
      name,
      role,
      material,
      copies,
      from: own.min,
      to: own.max,
      volume_mm3,
      triangles,
      watertight,
      ...(wall_mm && { thinnest_wall_mm: wall_mm.p1 }),
    })),
    gems,
    metals,
    problems,
    mended,
  };
}

export function outcomeContent(outcome: Answer | Refinement): Content {
  if (isReply(outcome)) return replyContent(outcome);
  const changes = 'changes' in outcome ? { changes: outcome.changes, beside: outcome.beside } : {};
  const { provider, model, warnings, unread, cost_usd } = outcome.metadata;
  return [
    planContent(outcome.plan),
    dataOf({ ...measuresOf(outcome.report), ...changes, answered_by: provider, model, warnings, unread, cost_usd }),
  ];
}

export function variationsContent(outcome: Variations): Content {
  if (isReply(outcome)) return replyContent(outcome);
  return outcome.variations.flatMap(({ label, plan, report }) => [
    dataOf({ label, size_mm: measuresOf(report).size_mm, problems: report.problems }),
    planContent(plan),
  ]);
}

const replyContent = ({ reply, offers, question }: Reply): Content => [dataOf({ reply, offers, question })];

/** An error as what can be done about it, each problem of a plan with its place. */
export function failureOf(error: unknown): CallToolResult {
  const refusal = refusalOf(error);
  const problems: readonly Problem[] = refusal.problems ?? [];
  return {
    isError: true,
    content: [{ type: 'text', text: refusal.message }, ...(problems.length > 0 ? [dataOf({ code: refusal.code, problems })] : [])],
  };
}
