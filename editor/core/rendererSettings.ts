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
/** As a stored project may have them: one that is damaged becomes what it is anyway, and the others stay. */
const { antialias, shadows, shadowType, toneMapping, toneMappingExposure } = rendererSettingsSchema.shape;
export const storedRendererSettings = {
  antialias: antialias.catch(antialias.parse(undefined)),
  shadows: shadows.catch(shadows.parse(undefined)),
  shadowType: shadowType.catch(shadowType.parse(undefined)),
  toneMapping: toneMapping.catch(toneMapping.parse(undefined)),
  toneMappingExposure: toneMappingExposure.catch(toneMappingExposure.parse(undefined)),
};
export type RendererSettings = z.infer<typeof rendererSettingsSchema>;
