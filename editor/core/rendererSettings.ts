import { NeutralToneMapping, PCFShadowMap } from 'three';
import { z } from 'zod';

export const rendererSettingsSchema = z.object({
  antialias: z.boolean().default(true),
  shadows: z.boolean().default(true),
  /** three's constants for shadow maps and tone mapping */
  shadowType: z.number().int().min(0).max(4).default(PCFShadowMap),
  toneMapping: z.number().int().min(0).max(8).default(NeutralToneMapping),
  toneMappingExposure: z.number().min(0).max(100).default(1),
});
export type RendererSettings = z.infer<typeof rendererSettingsSchema>;
