import type { Texture } from 'three';
import { z } from 'zod';
import { Command, CommandError, type CommandJSON } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { texturesOf } from '../core/materials.ts';

const pair = z.tuple([z.number(), z.number()]);
const constant = z.number().int().nonnegative();

/** What can be set on a texture; numbers are three's constants, angles radians. */
export const textureParametersSchema = z
  .object({
    mapping: constant,
    wrapS: constant,
    wrapT: constant,
    minFilter: constant,
    magFilter: constant,
    anisotropy: z.number().min(1).max(64),
    offset: pair,
    repeat: pair,
    center: pair,
    rotation: z.number(),
    flipY: z.boolean(),
    premultiplyAlpha: z.boolean(),
    colorSpace: z.enum(['', 'srgb', 'srgb-linear']),
    channel: z.number().int().min(0).max(3),
  })
  .partial();
export type TextureParameters = z.infer<typeof textureParametersSchema>;

const schema = z.looseObject({ textureUuid: z.string(), oldParameters: textureParametersSchema, newParameters: textureParametersSchema });

/** Changes how a texture is mapped, filtered and placed. */
export class SetTextureParametersCommand extends Command {
  readonly type = 'SetTextureParametersCommand';
  override updatable = true;
  #given: Texture | null;
  #textureUuid: string;
  #oldParameters: TextureParameters | null = null;
  #newParameters: TextureParameters;

  constructor(editor: Editor, texture?: Texture, newParameters: TextureParameters = {}) {
    super(editor);
    this.#given = texture ?? null;
    this.#textureUuid = texture?.uuid ?? '';
    this.#newParameters = newParameters;
    this.name = editor.strings.getKey('command/SetTextureParameters');
  }

  override get mergeKey(): string | null {
    return `${this.type} ${this.#textureUuid} ${Object.keys(this.#newParameters).sort().join()}`;
  }

  execute(): void {
    const parsed = textureParametersSchema.safeParse(this.#newParameters);
    if (!parsed.success) throw new CommandError(`These texture settings do not fit: ${parsed.error.issues[0]?.path.join('.')}.`);
    const texture = this.#texture();
    this.#oldParameters ??= read(texture, parsed.data);
    this.#apply(texture, parsed.data);
  }

  undo(): void {
    if (this.#oldParameters) this.#apply(this.#texture(), this.#oldParameters);
  }

  override update(later: SetTextureParametersCommand): void {
    this.#newParameters = later.#newParameters;
  }

  override toJSON(): CommandJSON {
    return {
      ...super.toJSON(),
      textureUuid: this.#textureUuid,
      oldParameters: this.#oldParameters ?? {},
      newParameters: this.#newParameters,
    };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    const parsed = schema.parse(json);
    this.#textureUuid = parsed.textureUuid;
    this.#oldParameters = parsed.oldParameters;
    this.#newParameters = parsed.newParameters;
    this.#given = null;
  }

  #texture(): Texture {
    const { background, environment } = this.editor.scene;
    const candidates = [...this.editor.textures.values(), background, environment, this.#given];
    const found = candidates.find((entry) => entry !== null && 'uuid' in entry && entry.uuid === this.#textureUuid);
    if (!found || !('wrapS' in found)) throw new CommandError('The texture is not used in the scene any more.');
    return found;
  }

  #apply(texture: Texture, parameters: TextureParameters): void {
    const { offset, repeat, center, ...plain } = parameters;
    Object.assign(texture, plain);
    if (offset) texture.offset.fromArray(offset);
    if (repeat) texture.repeat.fromArray(repeat);
    if (center) texture.center.fromArray(center);
    // Where a picture lies is a matrix. All else stands in the storage on the graphics card, or in the programs of materials (which
    // coordinates they read): that is made anew.
    if (Object.keys(plain).some((name) => name !== 'rotation')) {
      texture.dispose();
      texture.needsUpdate = true;
      for (const material of this.editor.materials.list()) if (texturesOf(material).includes(texture)) material.needsUpdate = true;
    }
    this.editor.signals.sceneGraphChanged.dispatch();
  }
}

/** The present values of the parameters that are about to change. */
function read(texture: Texture, wanted: TextureParameters): TextureParameters {
  const present: Record<string, unknown> = {
    ...Object.fromEntries(Object.keys(wanted).map((key) => [key, (texture as unknown as Record<string, unknown>)[key]])),
    ...(wanted.offset && { offset: texture.offset.toArray() }),
    ...(wanted.repeat && { repeat: texture.repeat.toArray() }),
    ...(wanted.center && { center: texture.center.toArray() }),
  };
  return textureParametersSchema.parse(present);
}
