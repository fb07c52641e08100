import { AnimationClip, NumberKeyframeTrack, VectorKeyframeTrack } from 'three';
import { beforeEach, expect, it } from 'vitest';
import { SetPositionCommand } from '../commands/SetPositionCommand.ts';
import type { Editor } from '../core/Editor.ts';
import { createMesh, createTestEditor, stateOf } from '../core/testEditor.ts';
import { AnimationPreview, clipsOf } from './AnimationPreview.ts';

let editor: Editor;
let preview: AnimationPreview;
let before: string;
const mesh = () => editor.scene.getObjectByName('a')!;

beforeEach(() => {
  editor = createTestEditor();
  const moving = createMesh('a');
  moving.position.set(5, 0, 0);
  const track = new VectorKeyframeTrack('.position', [0, 2], [0, 0, 0, 10, 0, 0]);
  moving.animations = [
    new AnimationClip('slide', -1, [track]),
    new AnimationClip('blink', 1, [new NumberKeyframeTrack('.visible', [0], [1])]),
  ];
  editor.addObject(moving);
  before = stateOf(editor);
  preview = new AnimationPreview(editor);
  preview.choose(clipsOf(editor.scene)[0]!);
});

it('finds the clips of all objects', () => {
  expect(clipsOf(editor.scene).map(({ root, clip }) => `${root.name} ${clip.name}`)).toEqual(['a slide', 'a blink']);
});

it('shows a time, runs from there, pauses, and gives the object back', () => {
  preview.seek(0.5);
  expect(mesh().position.x).toBeCloseTo(2.5);
  expect(preview.advance(0.2)).toBe(false);
  preview.play();
  preview.speed = 2;
  expect(preview.advance(0.25)).toBe(true);
  expect(mesh().position.x).toBeCloseTo(5);
  expect(preview.time).toBeCloseTo(1);
  preview.pause();
  expect(preview.running).toBe(false);
  preview.stop();
  expect(mesh().position.x).toBe(5);
  expect(preview.time).toBe(0);
});

it('ends where it ends when it does not loop, and begins anew', () => {
  preview.loop = false;
  preview.play();
  expect(preview.advance(3)).toBe(false);
  expect(mesh().position.x).toBeCloseTo(10);
  preview.play();
  expect(preview.advance(0.5)).toBe(true);
  expect(mesh().position.x).toBeCloseTo(2.5);
});

it('never becomes part of what is stored, nor of a change', () => {
  preview.seek(1.5);
  expect(stateOf(editor)).toBe(before);
  preview.seek(1.5);
  editor.execute(new SetPositionCommand(editor, mesh(), mesh().position.clone().set(7, 0, 0)));
  expect(preview.posed).toBe(false);
  expect(mesh().position.x).toBe(7);
  editor.undo();
  expect(stateOf(editor)).toBe(before);
});
