import {
  AdditiveBlending,
  BackSide,
  BasicDepthPacking,
  CustomBlending,
  DoubleSide,
  FrontSide,
  type Material,
  MultiplyBlending,
  NoBlending,
  NormalBlending,
  type Object3D,
  RGBADepthPacking,
  SubtractiveBlending,
} from 'three';
import { SetMaterialColorCommand } from '../../commands/SetMaterialColorCommand.ts';
import { SetMaterialRangeCommand } from '../../commands/SetMaterialRangeCommand.ts';
import { SetMaterialValueCommand } from '../../commands/SetMaterialValueCommand.ts';
import { materialsOf } from '../../core/materials.ts';
import type { CheckField, ChoiceField, CodeField, ColorField, FieldSection, JsonField, NumberField, TextField } from './Field.ts';
import { mapFields } from './mapFields.ts';

const BLENDINGS = {
  [NormalBlending]: 'Normal',
  [AdditiveBlending]: 'Additive',
  [SubtractiveBlending]: 'Subtractive',
  [MultiplyBlending]: 'Multiply',
  [NoBlending]: 'None',
  [CustomBlending]: 'Custom',
};

const attributeOf = (target: object, name: string): unknown => (target as Record<string, unknown>)[name];
const materialOf = (object: Object3D, slot: number): Material | undefined => materialsOf(object)[Math.max(slot, 0)];

/** Rows of a material; `slot` is -1 for the only one. */
export function materialSections(slot: number): readonly FieldSection[] {
  const read = (object: Object3D, name: string): unknown => {
    const material = materialOf(object, slot);
    return material ? attributeOf(material, name) : undefined;
  };
  const number = (kind: 'number' | 'slider', label: string, name: string, traits: Partial<NumberField>): NumberField => ({
    kind,
    key: `material/${name}`,
    label,
    read: (object) => {
      const value = read(object, name);
      return typeof value === 'number' ? value : undefined;
    },
    write: (editor, object, value) => new SetMaterialValueCommand(editor, object, name, value, slot),
    ...traits,
  });
  const share = (label: string, name: string): NumberField => number('slider', label, name, { quantity: 'share', min: 0, max: 1 });
  const slider = (label: string, name: string, min: number, max: number): NumberField => number('slider', label, name, { min, max });
  const check = (label: string, name: string): CheckField => ({
    kind: 'check',
    key: `material/${name}`,
    label,
    read: (object) => {
      const value = read(object, name);
      return typeof value === 'boolean' ? value : undefined;
    },
    write: (editor, object, value) => new SetMaterialValueCommand(editor, object, name, value, slot),
  });
  const color = (label: string, name: string): ColorField => ({
    kind: 'color',
    key: `material/${name}`,
    label,
    read: (object) => {
      const value = read(object, name);
      return typeof value === 'object' && value !== null && 'getHex' in value ? (value as { getHex(): number }).getHex() : undefined;
    },
    write: (editor, object, value) => new SetMaterialColorCommand(editor, object, name, value, slot),
  });
  const type: TextField = {
    kind: 'text',
    key: 'material/type',
    label: 'Type',
    readOnly: true,
    read: (object) => materialOf(object, slot)?.type,
    write: () => null,
  };
  const name: TextField = {
    kind: 'text',
    key: 'material/name',
    label: 'Name',
    read: (object) => materialOf(object, slot)?.name,
    write: (editor, object, value) => new SetMaterialValueCommand(editor, object, 'name', value, slot),
  };
  /** An infinite distance, which means no absorption, is shown as zero. */
  const attenuationDistance: NumberField = {
    ...number('number', 'Attenuation distance', 'attenuationDistance', { quantity: 'length', min: 0 }),
    read: (object) => {
      const value = read(object, 'attenuationDistance');
      if (typeof value !== 'number') return undefined;
      return Number.isFinite(value) ? value : 0;
    },
    write: (editor, object, value) =>
      new SetMaterialValueCommand(editor, object, 'attenuationDistance', value > 0 ? value : Number.POSITIVE_INFINITY, slot),
  };
  const choice = (label: string, name: string, choices: Readonly<Record<number, string>>): ChoiceField => ({
    kind: 'choice',
    key: `material/${name}`,
    label,
    choices,
    read: (object) => {
      const value = read(object, name);
      return typeof value === 'number' ? String(value) : undefined;
    },
    write: (editor, object, value) => new SetMaterialValueCommand(editor, object, name, Number(value), slot),
  });
  const side = choice('Side', 'side', { [FrontSide]: 'Front', [BackSide]: 'Back', [DoubleSide]: 'Both' });
  const code = (label: string, name: string): CodeField => ({
    kind: 'code',
    key: `material/${name}`,
    label,
    read: (object) => {
      const value = read(object, name);
      return typeof value === 'string' ? value : undefined;
    },
    write: (editor, object, value) => new SetMaterialValueCommand(editor, object, name, value, slot),
    faults(object, editor) {
      const material = editor.getObjectMaterial(object, slot);
      return material ? editor.shaderFaults.of(material).filter(({ program }) => program === name) : [];
    },
  });
  /** Programs have it too, whatever they draw. */
  const lineWidth: NumberField = {
    ...number('number', 'Line width', 'linewidth', { min: 0, step: 1 }),
    read(object) {
      const value = 'isLine' in object ? read(object, 'linewidth') : undefined;
      return typeof value === 'number' ? value : undefined;
    },
  };
  /** Where a material has an index of refraction, reflectivity is only another form of it, in which rounding would change it. */
  const reflectivity: NumberField = {
    ...share('Reflectivity', 'reflectivity'),
    read(object) {
      const value = read(object, 'ior') === undefined ? read(object, 'reflectivity') : undefined;
      return typeof value === 'number' ? value : undefined;
    },
  };
  const userData: JsonField = {
    kind: 'json',
    key: 'material/userData',
    label: 'User data',
    read: (object) => materialOf(object, slot)?.userData,
    write: (editor, object, value) => new SetMaterialValueCommand(editor, object, 'userData', value, slot),
  };
  /** Of the film, in nanometres: where its picture is dark, and where it is bright. */
  const filmThickness = (['Minimum', 'Maximum'] as const).map((end): NumberField => {
    const name = `iridescenceThickness${end}`;
    return {
      ...number('number', end === 'Minimum' ? 'Film min, nm' : 'Film max, nm', name, { min: 0, step: 10 }),
      write(editor, object, value) {
        const other = Number(read(object, end === 'Minimum' ? 'iridescenceThicknessMaximum' : 'iridescenceThicknessMinimum'));
        const [low, high] = end === 'Minimum' ? [value, Math.max(value, other)] : [Math.min(value, other), value];
        return new SetMaterialRangeCommand(editor, object, 'iridescenceThicknessRange', low, high, slot);
      },
    };
  });
  return [
    {
      key: 'material/surface',
      title: 'Surface',
      fields: [
        name,
        type,
        color('Color', 'color'),
        share('Metalness', 'metalness'),
        share('Roughness', 'roughness'),
        color('Specular', 'specular'),
        number('number', 'Shininess', 'shininess', { min: 0, step: 1 }),
        share('Diffuse roughness', 'diffuseRoughness'),
        share('Retro-reflectivity', 'retroreflectivity'),
        number('number', 'Size', 'size', { min: 0, step: 0.5 }),
        check('Size attenuation', 'sizeAttenuation'),
        number('number', 'Rotation', 'rotation', { quantity: 'angle' }),
        lineWidth,
        number('number', 'Dash', 'dashSize', { quantity: 'length', min: 0 }),
        number('number', 'Gap', 'gapSize', { quantity: 'length', min: 0 }),
        number('number', 'Dash scale', 'scale', { min: 0 }),
        choice('Depth packing', 'depthPacking', { [BasicDepthPacking]: 'Basic', [RGBADepthPacking]: 'RGBA' }),
        slider('Environment intensity', 'envMapIntensity', 0, 3),
      ],
    },
    { key: 'material/maps', title: 'Textures', folded: true, fields: mapFields(slot) },
    {
      key: 'material/transmission',
      title: 'Transmission',
      fields: [
        share('Transmission', 'transmission'),
        slider('IOR', 'ior', 1, 2.8),
        slider('Dispersion', 'dispersion', 0, 10),
        number('number', 'Thickness', 'thickness', { quantity: 'length', min: 0 }),
        color('Attenuation color', 'attenuationColor'),
        attenuationDistance,
      ],
    },
    {
      key: 'material/clearcoat',
      title: 'Clearcoat',
      folded: true,
      fields: [share('Clearcoat', 'clearcoat'), share('Roughness', 'clearcoatRoughness')],
    },
    {
      key: 'material/sheen',
      title: 'Sheen',
      folded: true,
      fields: [share('Sheen', 'sheen'), share('Roughness', 'sheenRoughness'), color('Color', 'sheenColor')],
    },
    {
      key: 'material/specular',
      title: 'Specular',
      folded: true,
      fields: [share('Intensity', 'specularIntensity'), color('Color', 'specularColor'), reflectivity],
    },
    {
      key: 'material/anisotropy',
      title: 'Anisotropy',
      folded: true,
      fields: [
        share('Anisotropy', 'anisotropy'),
        number('slider', 'Direction', 'anisotropyRotation', { quantity: 'angle', min: 0, max: Math.PI * 2 }),
      ],
    },
    {
      key: 'material/iridescence',
      title: 'Iridescence',
      folded: true,
      fields: [share('Iridescence', 'iridescence'), slider('Iridescence IOR', 'iridescenceIOR', 1, 2.4), ...filmThickness],
    },
    {
      key: 'material/program',
      title: 'Program',
      fields: [code('Vertex shader', 'vertexShader'), code('Fragment shader', 'fragmentShader'), check('Lights', 'lights')],
    },
    {
      key: 'material/emission',
      title: 'Emission',
      folded: true,
      fields: [color('Color', 'emissive'), slider('Intensity', 'emissiveIntensity', 0, 10)],
    },
    {
      key: 'material/options',
      title: 'Options',
      folded: true,
      fields: [
        share('Opacity', 'opacity'),
        check('Transparent', 'transparent'),
        side,
        choice('Blending', 'blending', BLENDINGS),
        check('Flat shading', 'flatShading'),
        check('Wireframe', 'wireframe'),
        check('Vertex colors', 'vertexColors'),
        check('Depth test', 'depthTest'),
        check('Depth write', 'depthWrite'),
        slider('Alpha test', 'alphaTest', 0, 1),
        check('Alpha hash', 'alphaHash'),
        check('Single pass', 'forceSinglePass'),
        check('Premultiplied', 'premultipliedAlpha'),
        check('Dithering', 'dithering'),
        check('Tone mapped', 'toneMapped'),
        check('Fog', 'fog'),
        userData,
      ],
    },
  ];
}
