import { EquirectangularReflectionMapping, type Material, type Object3D, Texture, UVMapping, Vector2 } from 'three';
import { SetMaterialMapCommand } from '../../commands/SetMaterialMapCommand.ts';
import { SetMaterialValueCommand } from '../../commands/SetMaterialValueCommand.ts';
import { SetMaterialVectorCommand } from '../../commands/SetMaterialVectorCommand.ts';
import { materialsOf } from '../../core/materials.ts';
import type { Field, NumberField, TextureField } from './Field.ts';

const attributeOf = (target: object, name: string): unknown => (target as Record<string, unknown>)[name];

interface MapSlot {
  name: string;
  label: string;
  /** Its values are colours. */
  color?: boolean;
  /** Numbers that say how strong it is, shown only while there is a picture. */
  strength?: readonly Strength[];
}

type Strength =
  | { kind: 'number'; name: string; label: string; min?: number; max?: number; length?: boolean }
  | { kind: 'pair'; name: string; label: string };

/** The maps of three.js' materials, in the order in which an artist fills them in. */
export const MAP_SLOTS: readonly MapSlot[] = [
  { name: 'map', label: 'Color', color: true },
  { name: 'matcap', label: 'Matcap', color: true },
  { name: 'gradientMap', label: 'Gradient' },
  { name: 'normalMap', label: 'Normal', strength: [{ kind: 'pair', name: 'normalScale', label: 'Strength' }] },
  { name: 'bumpMap', label: 'Bump', strength: [{ kind: 'number', name: 'bumpScale', label: 'Strength' }] },
  { name: 'roughnessMap', label: 'Roughness' },
  { name: 'diffuseRoughnessMap', label: 'Diffuse roughness' },
  { name: 'metalnessMap', label: 'Metalness' },
  { name: 'aoMap', label: 'Ambient occlusion', strength: [{ kind: 'number', name: 'aoMapIntensity', label: 'Strength', min: 0, max: 1 }] },
  { name: 'emissiveMap', label: 'Emission', color: true },
  { name: 'alphaMap', label: 'Alpha' },
  { name: 'lightMap', label: 'Light map', strength: [{ kind: 'number', name: 'lightMapIntensity', label: 'Strength', min: 0 }] },
  {
    name: 'displacementMap',
    label: 'Displacement',
    strength: [
      { kind: 'number', name: 'displacementScale', label: 'Scale', length: true },
      { kind: 'number', name: 'displacementBias', label: 'Bias', length: true },
    ],
  },
  { name: 'specularMap', label: 'Specular' },
  { name: 'envMap', label: 'Environment', color: true },
  { name: 'transmissionMap', label: 'Transmission' },
  { name: 'thicknessMap', label: 'Thickness' },
  { name: 'clearcoatMap', label: 'Clearcoat' },
  { name: 'clearcoatRoughnessMap', label: 'Clearcoat roughness' },
  { name: 'clearcoatNormalMap', label: 'Clearcoat normal', strength: [{ kind: 'pair', name: 'clearcoatNormalScale', label: 'Strength' }] },
  { name: 'sheenColorMap', label: 'Sheen color', color: true },
  { name: 'sheenRoughnessMap', label: 'Sheen roughness' },
  { name: 'specularIntensityMap', label: 'Specular intensity' },
  { name: 'specularColorMap', label: 'Specular color', color: true },
  { name: 'anisotropyMap', label: 'Anisotropy' },
  { name: 'iridescenceMap', label: 'Iridescence' },
  { name: 'iridescenceThicknessMap', label: 'Iridescence thickness' },
];

/** A row for each map, and the rows of its strength. @param slot -1 for the only material */
export function mapFields(slot: number): readonly Field[] {
  const materialOf = (object: Object3D): Material | undefined => materialsOf(object)[Math.max(slot, 0)];
  const mapOf = (object: Object3D, name: string): Texture | null | undefined => {
    const value = attributeOf(materialOf(object) ?? {}, name);
    return value === null || value instanceof Texture ? value : undefined;
  };
  const textureField = ({ name, label, color = false }: MapSlot): TextureField => ({
    kind: 'texture',
    key: `material/${name}`,
    label,
    color,
    read: (object) => mapOf(object, name),
    write(editor, object, texture) {
      // What is mirrored is around the object, not on it.
      if (name === 'envMap' && texture?.mapping === UVMapping) texture.mapping = EquirectangularReflectionMapping;
      return new SetMaterialMapCommand(editor, object, name, texture, slot);
    },
  });
  const numberField = (
    key: string,
    label: string,
    traits: Partial<NumberField>,
    part: Pick<NumberField, 'read' | 'write'>,
  ): NumberField => ({
    kind: 'number',
    key,
    label,
    ...traits,
    ...part,
  });
  const strengthFields = (map: string, strength: Strength): NumberField[] => {
    const { name, label, kind } = strength;
    const attributeIn = (object: Object3D, attribute: string): unknown =>
      mapOf(object, map) ? attributeOf(materialOf(object) ?? {}, attribute) : undefined;
    const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
    if (kind === 'number') {
      const { min, max, length } = strength;
      return [
        numberField(
          `material/${name}`,
          label,
          { min, max, ...(length ? { quantity: 'length' } : { step: 0.05 }) },
          {
            read: (object) => number(attributeIn(object, name)),
            write: (editor, object, value) => new SetMaterialValueCommand(editor, object, name, value, slot),
          },
        ),
      ];
    }
    const pairOf = (object: Object3D): Vector2 | undefined => {
      const value = attributeIn(object, name);
      return value instanceof Vector2 ? value : undefined;
    };
    return [0, 1].map((index) =>
      numberField(
        `material/${name}${index}`,
        `${label} ${index === 0 ? 'X' : 'Y'}`,
        { step: 0.05 },
        {
          read: (object) => pairOf(object)?.getComponent(index),
          write: (editor, object, value) =>
            new SetMaterialVectorCommand(editor, object, name, pairOf(object)?.clone().setComponent(index, value).toArray(), slot),
        },
      ),
    );
  };
  return MAP_SLOTS.flatMap((map): Field[] => [
    textureField(map),
    ...(map.strength ?? []).flatMap((entry) => strengthFields(map.name, entry)),
  ]);
}
