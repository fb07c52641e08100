import type { Disposables } from '../../core/Disposables.ts';
import type { Editor } from '../../core/Editor.ts';
import { UIButton } from '../../ui/UIButton.ts';
import { isOffered } from './Headset.ts';
import type { SessionMode } from './standingPlace.ts';

/** Ways into a headset, each there only while a device for it is. Leaving is the same way, where the page can be seen meanwhile. */
export function headsetButtons(editor: Editor, disposables: Disposables): HTMLElement[] {
  const { strings } = editor;
  const entries: [mode: SessionMode, short: string, label: string, operator: string][] = [
    ['immersive-vr', 'VR', strings.getKey('xr/enterVR', 'Virtual reality'), 'view.enterVR'],
    ['immersive-ar', 'AR', strings.getKey('xr/enterAR', 'Augmented reality'), 'view.enterAR'],
  ];
  const buttons = entries.map(([mode, short, label, operator]) => {
    const button = new UIButton(short, 'headset').setLabel(label).setTooltip(label).setTestId(operator);
    button.onClick(() => editor.operators.run(operator));
    return { mode, button };
  });
  const show = (): void => {
    for (const { mode, button } of buttons) {
      void isOffered(mode).then((offered) => {
        button.setHidden(!offered);
        // A browser offers one thing at a time: a headset's whole picture, where there is one.
        if (offered && mode === 'immersive-vr') editor.signals.offerXR.dispatch(mode);
      });
    }
  };
  for (const { button } of buttons) button.setHidden(true);
  show();
  const { xr } = navigator;
  xr?.addEventListener('devicechange', show);
  disposables.add(() => xr?.removeEventListener('devicechange', show));
  return buttons.map(({ button }) => button.dom);
}
