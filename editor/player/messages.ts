import { z } from 'zod';

/** What is to be played. */
export const playMessageSchema = z.object({
  kind: z.literal('play'),
  /** A project as it is stored: scene, camera, scripts, renderer settings. */
  project: z.object({
    scene: z.looseObject({}),
    camera: z.looseObject({}),
    scripts: z.record(z.string(), z.array(z.object({ name: z.string(), source: z.string() }))),
    project: z.looseObject({}).optional(),
  }),
  /** Uuid of a camera of the scene that it is seen through; without one, the editor's. */
  viewCamera: z.string().nullable(),
  /** Whether the studio's light is added, as in the viewport: a scene without lights would be black. */
  studio: z.boolean(),
});
export type PlayMessage = z.infer<typeof playMessageSchema>;

/** What the editor says to the frame that plays. */
export const toFrameSchema = z.discriminatedUnion('kind', [
  playMessageSchema,
  /** Begins to take up what is played as a video, or ends that and asks for it. */
  z.object({ kind: z.literal('record'), on: z.boolean() }),
]);
export type ToFrame = z.infer<typeof toFrameSchema>;

/** What the frame says to the editor. Nothing in it is trusted: scripts of strangers can send it. */
export const fromFrameSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('playing') }),
  z.object({ kind: z.literal('stop') }),
  /** What was taken up, only after it was asked for; null if there is none. */
  z.object({ kind: z.literal('video'), data: z.instanceof(Blob).nullable(), ending: z.enum(['mp4', 'webm']) }),
  z.object({
    kind: z.literal('error'),
    script: z.string().max(200),
    message: z.string().max(1000),
    line: z.number().int().positive().nullable(),
  }),
]);
export type FromFrame = z.infer<typeof fromFrameSchema>;
