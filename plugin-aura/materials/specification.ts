import { z } from 'zod';

/** A material of the plan with its preset resolved to physical values (materials/physical.ts). Colours are sRGB hex. */
export const materialSpecificationSchema = z.looseObject({
  id: z.string(),
  /** "18K yellow gold" */
  name: z.string(),
  category: z.string(),
  role: z.enum(['primary', 'accent', 'secondary']),
  color: z.string(),
  metalness: z.number(),
  roughness: z.number(),
  ior: z.number().optional(),
  transmission: z.number().optional(),
  density: z.number().optional(),
  notes: z.array(z.string()).optional(),
});
export type MaterialSpecification = z.infer<typeof materialSpecificationSchema>;
