import {
  ACESFilmicToneMapping,
  AgXToneMapping,
  BasicShadowMap,
  CineonToneMapping,
  LinearToneMapping,
  MathUtils,
  NeutralToneMapping,
  NoToneMapping,
  PCFShadowMap,
  ReinhardToneMapping,
  VSMShadowMap,
} from 'three';
import { SetBackgroundCommand } from '../../commands/SetBackgroundCommand.ts';
import { SetEnvironmentCommand } from '../../commands/SetEnvironmentCommand.ts';
import { SetFogCommand } from '../../commands/SetFogCommand.ts';
import { SetRendererCommand } from '../../commands/SetRendererCommand.ts';
import type { BackgroundType, Editor, EnvironmentType } from '../../core/Editor.ts';
import { backgroundPicture, backgroundTexture, chooseBackground, chooseEnvironment, environmentPicture } from '../scenePictures.ts';
import type { FieldSection } from './Field.ts';

const fogColor = (editor: Editor): number | undefined => editor.scene.fog?.color.getHex();
const linear = (editor: Editor) => (editor.scene.fog && 'near' in editor.scene.fog ? editor.scene.fog : undefined);
const exponential = (editor: Editor) => (editor.scene.fog && 'density' in editor.scene.fog ? editor.scene.fog : undefined);
const hasBackground = (editor: Editor): boolean => editor.backgroundType === 'Texture' || editor.backgroundType === 'Equirectangular';

/** By three's constants. */
const TONE_MAPPINGS: Readonly<Record<string, string>> = {
  [NoToneMapping]: 'None',
  [LinearToneMapping]: 'Linear',
  [ReinhardToneMapping]: 'Reinhard',
  [CineonToneMapping]: 'Cineon',
  [ACESFilmicToneMapping]: 'ACES Filmic',
  [AgXToneMapping]: 'AgX',
  [NeutralToneMapping]: 'Neutral',
};
const SHADOW_TYPES: Readonly<Record<string, string>> = {
  [BasicShadowMap]: 'Hard',
  [PCFShadowMap]: 'Smooth',
  [VSMShadowMap]: 'Soft',
};

/** Background, environment, how it is drawn, and fog. They belong to the scene; the object that the rows are given is always the scene. */
export const SCENE_SECTIONS: readonly FieldSection[] = [
  {
    key: 'scene/environment',
    title: 'Environment light',
    fields: [
      {
        kind: 'choice',
        key: 'scene/environmentType',
        label: 'Light',
        choices: { Default: 'Studio', Equirectangular: 'Picture', None: 'None' },
        read: (_scene, editor) => editor.environmentType,
        write: (editor, _scene, value) => chooseEnvironment(editor, value as EnvironmentType),
      },
      {
        kind: 'texture',
        key: 'scene/environmentPicture',
        label: 'Picture',
        color: true,
        read: (_scene, editor) => (editor.environmentType === 'Equirectangular' ? editor.environmentTexture : undefined),
        write: (editor, _scene, texture) => environmentPicture(editor, texture),
      },
      {
        kind: 'slider',
        key: 'scene/environmentIntensity',
        label: 'Intensity',
        min: 0,
        max: 3,
        read: (_scene, editor) => (editor.environmentType === 'None' ? undefined : editor.scene.environmentIntensity),
        write: (editor, _scene, value) => new SetEnvironmentCommand(editor, { intensity: value }),
      },
      {
        kind: 'slider',
        key: 'scene/environmentRotation',
        label: 'Rotation',
        quantity: 'degrees',
        min: -180,
        max: 180,
        read: (_scene, editor) => (editor.environmentType === 'None' ? undefined : MathUtils.radToDeg(editor.scene.environmentRotation.y)),
        write: (editor, _scene, value) => new SetEnvironmentCommand(editor, { rotation: [0, MathUtils.degToRad(value), 0] }),
      },
    ],
  },
  {
    key: 'scene/background',
    title: 'Background',
    fields: [
      {
        kind: 'choice',
        key: 'scene/backgroundType',
        label: 'Background',
        choices: { Default: 'Studio', Color: 'Color', Texture: 'Flat picture', Equirectangular: 'Picture around' },
        read: (_scene, editor) => editor.backgroundType,
        write: (editor, _scene, value) => chooseBackground(editor, value as BackgroundType),
      },
      {
        kind: 'texture',
        key: 'scene/backgroundPicture',
        label: 'Picture',
        color: true,
        read: (_scene, editor) => (hasBackground(editor) ? backgroundTexture(editor) : undefined),
        write: (editor, _scene, texture) => backgroundPicture(editor, texture),
      },
      {
        kind: 'color',
        key: 'scene/backgroundColor',
        label: 'Color',
        read: (_scene, editor) => (editor.backgroundType === 'Color' ? colorOf(editor) : undefined),
        write: (editor, _scene, value) => new SetBackgroundCommand(editor, { type: 'Color', color: value }),
      },
      {
        kind: 'slider',
        key: 'scene/backgroundBlurriness',
        label: 'Blur',
        min: 0,
        max: 1,
        read: (_scene, editor) => (editor.backgroundType === 'Equirectangular' ? editor.scene.backgroundBlurriness : undefined),
        write: (editor, _scene, value) => new SetBackgroundCommand(editor, { blurriness: value }),
      },
      {
        kind: 'slider',
        key: 'scene/backgroundIntensity',
        label: 'Intensity',
        min: 0,
        max: 3,
        read: (_scene, editor) => (hasBackground(editor) ? editor.scene.backgroundIntensity : undefined),
        write: (editor, _scene, value) => new SetBackgroundCommand(editor, { intensity: value }),
      },
      {
        kind: 'slider',
        key: 'scene/backgroundRotation',
        label: 'Rotation',
        quantity: 'degrees',
        min: -180,
        max: 180,
        read: (_scene, editor) =>
          editor.backgroundType === 'Equirectangular' ? MathUtils.radToDeg(editor.scene.backgroundRotation.y) : undefined,
        write: (editor, _scene, value) => new SetBackgroundCommand(editor, { rotation: [0, MathUtils.degToRad(value), 0] }),
      },
    ],
  },
  {
    key: 'scene/renderer',
    title: 'Renderer',
    folded: true,
    fields: [
      {
        kind: 'choice',
        key: 'scene/toneMapping',
        label: 'Tone mapping',
        choices: TONE_MAPPINGS,
        read: (_scene, editor) => String(editor.project.renderer.toneMapping),
        write: (editor, _scene, value) => new SetRendererCommand(editor, 'toneMapping', Number(value)),
      },
      {
        kind: 'slider',
        key: 'scene/exposure',
        label: 'Exposure',
        min: 0,
        max: 5,
        read: (_scene, editor) => editor.project.renderer.toneMappingExposure,
        write: (editor, _scene, value) => new SetRendererCommand(editor, 'toneMappingExposure', value),
      },
      {
        kind: 'check',
        key: 'scene/shadows',
        label: 'Shadows',
        read: (_scene, editor) => editor.project.renderer.shadows,
        write: (editor, _scene, value) => new SetRendererCommand(editor, 'shadows', value),
      },
      {
        kind: 'choice',
        key: 'scene/shadowType',
        label: 'Shadow type',
        choices: SHADOW_TYPES,
        read: (_scene, editor) => (editor.project.renderer.shadows ? String(editor.project.renderer.shadowType) : undefined),
        write: (editor, _scene, value) => new SetRendererCommand(editor, 'shadowType', Number(value)),
      },
    ],
  },
  {
    key: 'scene/fog',
    title: 'Fog',
    folded: true,
    fields: [
      {
        kind: 'choice',
        key: 'scene/fogType',
        label: 'Fog',
        choices: { None: 'None', Linear: 'Linear', Exponential: 'Exponential' },
        read: (_scene, editor) => (linear(editor) ? 'Linear' : exponential(editor) ? 'Exponential' : 'None'),
        write: (editor, _scene, value) => new SetFogCommand(editor, { type: value as 'None' | 'Linear' | 'Exponential' }),
      },
      {
        kind: 'color',
        key: 'scene/fogColor',
        label: 'Color',
        read: (_scene, editor) => fogColor(editor),
        write: (editor, _scene, value) => new SetFogCommand(editor, { color: value }),
      },
      {
        kind: 'number',
        key: 'scene/fogNear',
        label: 'Near',
        quantity: 'length',
        min: 0,
        step: 1,
        read: (_scene, editor) => linear(editor)?.near,
        write: (editor, _scene, value) => new SetFogCommand(editor, { near: value }),
      },
      {
        kind: 'number',
        key: 'scene/fogFar',
        label: 'Far',
        quantity: 'length',
        min: 0,
        step: 1,
        read: (_scene, editor) => linear(editor)?.far,
        write: (editor, _scene, value) => new SetFogCommand(editor, { far: value }),
      },
      {
        kind: 'number',
        key: 'scene/fogDensity',
        label: 'Density',
        min: 0,
        step: 0.0001,
        precision: 6,
        read: (_scene, editor) => exponential(editor)?.density,
        write: (editor, _scene, value) => new SetFogCommand(editor, { density: value }),
      },
    ],
  },
];

function colorOf(editor: Editor): number | undefined {
  const { background } = editor.scene;
  return background && 'getHex' in background ? background.getHex() : undefined;
}
