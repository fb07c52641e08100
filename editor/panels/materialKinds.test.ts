import { Line, type Material, Mesh, MeshPhysicalMaterial, MeshStandardMaterial, Points, Sprite, Texture } from 'three';
import { describe, expect, it } from 'vitest';
import { createTestEditor } from '../core/testEditor.ts';
import { MAP_SLOTS } from './fields/mapFields.ts';
import { convertMaterial, kindsFor } from './materialKinds.ts';

const DRAWN = { mesh: new Mesh(), line: new Line(), points: new Points(), sprite: new Sprite() };

describe('types of material', () => {
  it('are those that an object can be drawn with, and for several objects those that fit all', () => {
    expect(kindsFor([DRAWN.mesh])).toHaveLength(12);
    expect(kindsFor([DRAWN.line])).toEqual(['LineBasicMaterial', 'LineDashedMaterial', 'ShaderMaterial', 'RawShaderMaterial']);
    expect(kindsFor([DRAWN.points])[0]).toBe('PointsMaterial');
    expect(kindsFor([DRAWN.sprite])[0]).toBe('SpriteMaterial');
    expect(kindsFor([DRAWN.mesh, DRAWN.line])).toEqual(['ShaderMaterial', 'RawShaderMaterial']);
  });

  it.each(Object.values(DRAWN).flatMap((object) => kindsFor([object]).map((type) => [object.type, type] as const)))(
    '%s as %s keeps what both have, and comes back from a saved project',
    (_object, type) => {
      const old = new MeshPhysicalMaterial({
        name: 'oak',
        color: 0x996633,
        opacity: 0.5,
        transparent: true,
        roughness: 0.2,
        map: new Texture(),
      });
      old.userData = { note: 1 };
      const made = convertMaterial(old, type);
      expect(made).toMatchObject({ type, name: 'oak', opacity: 0.5, transparent: true, userData: { note: 1 } });
      if ('map' in made) expect(made.map).toBe(old.map);
      if ('color' in made && type !== 'ShadowMaterial') expect(made).toMatchObject({ color: old.color });
      const { archive } = createTestEditor();
      const again = archive.readMaterial(JSON.parse(JSON.stringify(archive.writeMaterial(made)))) as Material & Record<string, unknown>;
      expect(again.type).toBe(type);
      for (const key of ['vertexShader', 'fragmentShader'] as const)
        if (key in made) expect(again[key]).toBe((made as Material & Record<string, unknown>)[key]);
    },
  );

  it('the rows of maps are all that three knows', () => {
    const known = new Set(MAP_SLOTS.map(({ name }) => name));
    for (const type of kindsFor([DRAWN.mesh])) {
      const made = convertMaterial(new MeshStandardMaterial(), type);
      for (const [name, value] of Object.entries(made))
        if (/Map$|^map$|^matcap$/.test(name) && value === null) expect(known).toContain(name);
    }
  });
});
