import type { Editor } from '../core/Editor.ts';
import type { Headset } from '../viewport/headset/Headset.ts';
import type { SessionMode } from '../viewport/headset/standingPlace.ts';
import { type Placed, textOf } from './operatorSet.ts';

/** The scene around the artist: run once to enter, once more to leave. */
export function headsetOperators(editor: Editor, headset: Headset): Placed[] {
  const text = textOf(editor);
  const modes: [mode: SessionMode, id: string, label: string, help: string][] = [
    [
      'immersive-vr',
      'view.enterVR',
      text('xr/enterVR', 'Virtual reality'),
      text('xr/helpVR', 'Shows the scene in a headset: the trigger selects, a closed hand moves what is selected'),
    ],
    [
      'immersive-ar',
      'view.enterAR',
      text('xr/enterAR', 'Augmented reality'),
      text('xr/helpAR', 'Shows the scene in its true size in the room around you'),
    ],
  ];
  return modes.map(([mode, id, label, help]) => ({
    id,
    label,
    help,
    icon: 'headset',
    group: 'window',
    checked: () => headset.mode === mode,
    execute: () => (headset.mode === null ? editor.signals.enterXR.dispatch(mode) : editor.signals.leaveXR.dispatch()),
  }));
}
