import { DataTexture, DataUtils, EquirectangularReflectionMapping, FloatType, HalfFloatType, RGBAFormat } from 'three';
import { describe, expect, it } from 'vitest';
import { SetEnvironmentCommand } from '../../commands/SetEnvironmentCommand.ts';
import { createTestEditor } from '../../core/testEditor.ts';
import { chooseEnvironment, environmentPicture } from '../../panels/scenePictures.ts';
import { MemoryStore } from '../Storage.ts';
import { shrunkPanorama } from './shrunkPanorama.ts';

/** Light of 8 in red, 4 in green, 2 in blue everywhere. */
function panorama(width: number, height: number, type: typeof FloatType | typeof HalfFloatType): DataTexture {
  const values = [8, 4, 2, 1];
  const cells = width * height * 4;
  const data = type === FloatType ? new Float32Array(cells) : new Uint16Array(cells);
  for (let at = 0; at < cells; at += 1) data[at] = type === FloatType ? values[at % 4]! : DataUtils.toHalfFloat(values[at % 4]!);
  return new DataTexture(data, width, height, RGBAFormat, type);
}

describe('a panorama of light', () => {
  it.each([FloatType, HalfFloatType] as const)('wider than a project can hold becomes narrower and stays as bright (%s)', (type) => {
    const shrunk = shrunkPanorama(panorama(4098, 4, type));
    expect([shrunk.image.width, shrunk.image.height, shrunk.type]).toEqual([1366, 1, HalfFloatType]);
    expect([...(shrunk.image.data as Uint16Array).slice(0, 4)].map((value) => DataUtils.fromHalfFloat(value))).toEqual([8, 4, 2, 1]);
  });

  it('of usual size stays as it is', () => {
    const small = panorama(2048, 2, HalfFloatType);
    expect(shrunkPanorama(small)).toBe(small);
  });

  it('lights the scene, gives way to the studio, comes back, and is there after a reload and in a saved file', async () => {
    const blobStore = new MemoryStore();
    const editor = createTestEditor({ blobStore });
    const light = panorama(8, 4, HalfFloatType);
    editor.execute(environmentPicture(editor, light));
    expect(editor.scene.environment).toMatchObject({ mapping: EquirectangularReflectionMapping });
    const studio = chooseEnvironment(editor, 'Default');
    expect(studio).toBeInstanceOf(SetEnvironmentCommand);
    editor.execute(studio!);
    expect(editor.scene.environment).toBeNull();
    editor.execute(chooseEnvironment(editor, 'Equirectangular')!);
    await editor.storage.saveNow();

    const reloaded = createTestEditor({ blobStore });
    await reloaded.storage.restore();
    const opened = createTestEditor();
    await opened.fromJSON(JSON.parse(JSON.stringify(editor.toJSON())));
    for (const { scene, environmentType } of [reloaded, opened]) {
      expect(environmentType).toBe('Equirectangular');
      const image = scene.environment?.image as { width: number; data: Uint16Array };
      expect([image.width, image.data.constructor.name, image.data.length]).toEqual([8, 'Uint16Array', 128]);
      expect(DataUtils.fromHalfFloat(image.data[0]!)).toBe(8);
    }
  });
});
