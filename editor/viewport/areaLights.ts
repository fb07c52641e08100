import { AreaLightHelper } from '../core/AreaLightHelper.ts';
import type { Dispose } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { sentenceOf } from '../core/Notices.ts';

/** How an area shines on a surface stands in tables of 300 kB, which are fetched with the first such light. @param shone draws it */
export function shineAreaLights({ signals, notices }: Editor, shone: () => void): Dispose {
  let fetched = false;
  return signals.helperAdded.add(async (helper) => {
    if (fetched || !(helper instanceof AreaLightHelper)) return;
    fetched = true;
    try {
      const { RectAreaLightUniformsLib } = await import('three/addons/lights/RectAreaLightUniformsLib.js');
      RectAreaLightUniformsLib.init();
      shone();
    } catch (error) {
      fetched = false;
      notices.warn('Area lights do not shine yet: what they need could not be fetched.', sentenceOf(error));
    }
  });
}
