import { Disposables } from '../core/Disposables.ts';
import type { Editor, ViewportShading } from '../core/Editor.ts';
import { UISelect } from '../ui/fields.ts';
import { headsetButtons } from './headset/headsetButtons.ts';
import type { ViewOptions } from './ViewOptions.ts';

/** Which camera is looked through, and how surfaces are drawn. */
export function createViewportHeader(editor: Editor, options: ViewOptions): { dom: HTMLElement; dispose(): void } {
  const disposables = new Disposables();
  const dom = document.createElement('div');
  dom.className = 'overlay header';
  const text = (key: string, english: string): string => editor.strings.getKey(key, english);

  const cameras = new UISelect().setTestId('camera-select').setLabel(text('viewport/camera', 'Camera'));
  const fillCameras = (): void => {
    const { type } = editor.camera;
    const own = type === 'OrthographicCamera' ? text('viewport/orthographic', 'Orthographic') : text('viewport/perspective', 'Perspective');
    const names = [...editor.cameras.values()].map((camera) => [camera.uuid, camera === editor.camera ? own : camera.name || camera.type]);
    cameras.setOptions(Object.fromEntries(names)).setValue(editor.viewportCamera.uuid);
  };
  cameras.onChange(() => editor.setViewportCamera(cameras.getValue()));
  const { signals } = editor;
  disposables.add(signals.cameraAdded.add(fillCameras));
  disposables.add(signals.cameraRemoved.add(fillCameras));
  disposables.add(signals.cameraResetted.add(fillCameras));
  disposables.add(signals.viewportCameraChanged.add(fillCameras));
  disposables.add(signals.objectChanged.add((object) => 'isCamera' in object && fillCameras()));
  fillCameras();

  const shadings: Record<ViewportShading, string> = {
    traced: text('viewport/traced', 'Path traced'),
    realistic: text('viewport/realistic', 'Rendered'),
    solid: text('viewport/solid', 'Clay'),
    normals: text('viewport/normals', 'Normals'),
    wireframe: text('viewport/wireframe', 'Wireframe'),
  };
  const shading = new UISelect(shadings).setTestId('shading-select').setLabel(text('viewport/shading', 'Shading'));
  const showShading = (): void => {
    shading.setValue(editor.viewportShading);
  };
  shading.onChange(() => options.set({ shading: shading.getValue() as ViewportShading }));
  disposables.add(signals.viewportShadingChanged.add(showShading));
  showShading();

  dom.append(cameras.dom, shading.dom, ...headsetButtons(editor, disposables));
  return { dom, dispose: () => disposables.dispose() };
}
