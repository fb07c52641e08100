import { z } from 'zod';
import { PROBLEM_CODES } from '../plan/problem.ts';

/** What is measured and found on the built parts of a plan: mm, mm2, mm3, grams. */

const vec3 = z.tuple([z.number(), z.number(), z.number()]);
export const partReportSchema = z.object({
  id: z.string(),
  operation: z.string(),
  name: z.string(),
  role: z.string(),
  class: z.string(),
  material: z.string(),
  /** The words that its material was found by, where that is none of the plan's own. */
  preset: z.string().optional(),
  copies: z.number().int(),
  bounds: z.object({ min: vec3, max: vec3 }),
  /** Width, height and depth of the first of several copies, mm; the bounds are those of all. */
  each_mm: vec3.optional(),
  volume_mm3: z.number(),
  area_mm2: z.number(),
  triangles: z.number().int(),
  watertight: z.boolean(),
  /** Thickness of its walls in mm, at the thinnest 1 % and 5 % of its surface and at the median; left out in drafts. */
  wall_mm: z.object({ p1: z.number(), p5: z.number(), median: z.number() }).optional(),
});
export type PartReport = z.infer<typeof partReportSchema>;
export const gemReportSchema = z.object({
  id: z.string(),
  cut: z.string(),
  material: z.string(),
  carat: z.number(),
  length: z.number(),
  width: z.number(),
  depth: z.number(),
});
export const metalReportSchema = z.object({ material: z.string(), volume_mm3: z.number(), weight_g: z.number() });
export const problemSchema = z.object({
  code: z.enum(PROBLEM_CODES),
  place: z.string(),
  message: z.string(),
  severity: z.enum(['error', 'warning']),
});
export const reportSchema = z.object({
  bounds: z.object({ min: vec3, max: vec3 }),
  parts: z.array(partReportSchema),
  gems: z.array(gemReportSchema),
  metals: z.array(metalReportSchema),
  /** What validation found (warnings) and what it mended, as sentences. */
  problems: z.array(problemSchema),
  mended: z.array(z.string()),
  quality: z.enum(['draft', 'final', 'export']),
});
export type Report = z.infer<typeof reportSchema>;
