import { Euler, type Light, MathUtils, type Object3D, Vector3 } from 'three';
import { SetColorCommand } from '../../commands/SetColorCommand.ts';
import { SetPositionCommand } from '../../commands/SetPositionCommand.ts';
import { SetRotationCommand } from '../../commands/SetRotationCommand.ts';
import { SetScaleCommand } from '../../commands/SetScaleCommand.ts';
import { SetShadowValueCommand } from '../../commands/SetShadowValueCommand.ts';
import { SetUuidCommand } from '../../commands/SetUuidCommand.ts';
import { SetValueCommand } from '../../commands/SetValueCommand.ts';
import type { CheckField, ColorField, FieldSection, NumberField, Triple } from './Field.ts';

const attributeOf = (target: object, name: string): unknown => (target as Record<string, unknown>)[name];

function number(
  label: string,
  name: string,
  traits: Partial<NumberField> = {},
  only: (object: Object3D) => boolean = () => true,
): NumberField {
  return {
    kind: 'number',
    key: `object/${name}`,
    label,
    read(object) {
      const value = attributeOf(object, name);
      return typeof value === 'number' && only(object) ? value : undefined;
    },
    write: (editor, object, value) => new SetValueCommand(editor, object, name, value),
    ...traits,
  };
}

function check(label: string, name: string, only: (object: Object3D) => boolean = () => true): CheckField {
  return {
    kind: 'check',
    key: `object/${name}`,
    label,
    read(object) {
      const value = attributeOf(object, name);
      return typeof value === 'boolean' && only(object) ? value : undefined;
    },
    write: (editor, object, value) => new SetValueCommand(editor, object, name, value),
  };
}

function color(label: string, name: string): ColorField {
  return {
    kind: 'color',
    key: `object/${name}`,
    label,
    read(object) {
      const value = attributeOf(object, name);
      return isLight(object) && hasHex(value) ? value.getHex() : undefined;
    },
    write: (editor, object, value) => new SetColorCommand(editor, object, name, value),
  };
}

function shadow(label: string, name: string, traits: Partial<NumberField>): NumberField {
  return {
    kind: 'number',
    key: `object/shadow-${name}`,
    label,
    read(object) {
      const owner = isLight(object) && object.castShadow ? shadowOf(object) : null;
      const value = owner ? attributeOf(owner, name) : undefined;
      return typeof value === 'number' ? value : undefined;
    },
    write: (editor, object, value) => new SetShadowValueCommand(editor, object, name, value),
    ...traits,
  };
}

const hasHex = (value: unknown): value is { getHex(): number } => typeof value === 'object' && value !== null && 'getHex' in value;
const isLight = (object: Object3D): object is Light => 'isLight' in object;
/** Lights that light from everywhere have no shadow. */
function shadowOf(light: Light): object | null {
  return 'shadow' in light && typeof light.shadow === 'object' ? light.shadow : null;
}

const isScene = (object: Object3D): boolean => 'isScene' in object;
const isCamera = (object: Object3D): boolean => 'isCamera' in object;
const isDrawn = (object: Object3D): boolean => 'isMesh' in object;
/** What is around everything has no place of its own. */
const hasPlace = (object: Object3D): boolean => !isScene(object) && !('isAmbientLight' in object);
/** Of the lights, one of an area alone shines the way that it is turned; the others have a target, or none. */
const isTurned = (object: Object3D): boolean => !isLight(object) || 'isRectAreaLight' in object;
const castsShadow = (object: Object3D): boolean => isDrawn(object) || (isLight(object) && shadowOf(object) !== null);

export const OBJECT_SECTIONS: readonly FieldSection[] = [
  {
    key: 'object/identity',
    title: 'Object',
    fields: [
      {
        kind: 'text',
        key: 'object/name',
        label: 'Name',
        read: (object) => object.name,
        write: (editor, object, value) => new SetValueCommand(editor, object, 'name', value),
      },
      { kind: 'text', key: 'object/type', label: 'Type', readOnly: true, read: (object) => object.type, write: () => null },
      check('Visible', 'visible', (object) => !isScene(object)),
    ],
  },
  {
    key: 'object/transform',
    title: 'Transform',
    fields: [
      {
        kind: 'vector',
        key: 'object/position',
        label: 'Position',
        quantity: 'length',
        read: (object) => (hasPlace(object) ? (object.position.toArray() as Triple) : undefined),
        write: (editor, object, value) => new SetPositionCommand(editor, object, new Vector3(...value)),
      },
      {
        kind: 'vector',
        key: 'object/rotation',
        label: 'Rotation',
        quantity: 'angle',
        read: (object) => (hasPlace(object) && isTurned(object) ? [object.rotation.x, object.rotation.y, object.rotation.z] : undefined),
        write: (editor, object, [x, y, z]) => new SetRotationCommand(editor, object, new Euler(x, y, z, object.rotation.order)),
      },
      {
        kind: 'vector',
        key: 'object/scale',
        label: 'Scale',
        step: 0.01,
        read: (object) => (hasPlace(object) && !isLight(object) && !isCamera(object) ? (object.scale.toArray() as Triple) : undefined),
        write: (editor, object, value) => new SetScaleCommand(editor, object, new Vector3(...value)),
      },
    ],
  },
  {
    key: 'object/camera',
    title: 'Camera',
    fields: [
      number('Field of view', 'fov', { quantity: 'degrees', min: 1, max: 170 }),
      number('Zoom', 'zoom', { min: 0.001, step: 0.05 }, isCamera),
      number('Left', 'left', { quantity: 'length' }, isCamera),
      number('Right', 'right', { quantity: 'length' }, isCamera),
      number('Top', 'top', { quantity: 'length' }, isCamera),
      number('Bottom', 'bottom', { quantity: 'length' }, isCamera),
      number('Near', 'near', { quantity: 'length' }, isCamera),
      number('Far', 'far', { quantity: 'length' }, isCamera),
    ],
  },
  {
    key: 'object/light',
    title: 'Light',
    fields: [
      color('Color', 'color'),
      color('Ground color', 'groundColor'),
      number('Intensity', 'intensity', { min: 0, step: 0.1 }, isLight),
      number('Width', 'width', { quantity: 'length', min: 0 }, isLight),
      number('Height', 'height', { quantity: 'length', min: 0 }, isLight),
      number('Distance', 'distance', { quantity: 'length', min: 0 }, isLight),
      number('Angle', 'angle', { quantity: 'angle', min: 0, max: Math.PI / 2 }, isLight),
      number('Penumbra', 'penumbra', { min: 0, max: 1, step: 0.01 }, isLight),
      number('Decay', 'decay', { min: 0 }, isLight),
    ],
  },
  {
    key: 'object/shadow',
    title: 'Shadow',
    folded: true,
    fields: [
      check('Casts', 'castShadow', castsShadow),
      check('Receives', 'receiveShadow', isDrawn),
      shadow('Intensity', 'intensity', { min: 0, max: 1, step: 0.01 }),
      shadow('Softness', 'radius', { min: 0, step: 0.1 }),
      shadow('Bias', 'bias', { step: 0.0001, precision: 5 }),
      shadow('Normal bias', 'normalBias', { step: 0.001, precision: 4 }),
    ],
  },
  {
    key: 'object/drawing',
    title: 'Drawing',
    folded: true,
    fields: [check('Frustum culled', 'frustumCulled', isDrawn), number('Render order', 'renderOrder', { integer: true }, isDrawn)],
  },
  {
    key: 'object/userData',
    title: 'User data',
    folded: true,
    fields: [
      {
        kind: 'text',
        key: 'object/uuid',
        label: 'UUID',
        readOnly: true,
        renewable: true,
        read: (object) => object.uuid,
        write: (editor, object) => new SetUuidCommand(editor, object, MathUtils.generateUUID()),
      },
      {
        kind: 'json',
        key: 'object/userDataJson',
        label: 'JSON',
        read: (object) => object.userData,
        write: (editor, object, value) => new SetValueCommand(editor, object, 'userData', value),
      },
    ],
  },
];
