import { Vector3 } from 'three';
import { Disposables } from '../core/Disposables.ts';
import type { Editor, ViewportShading } from '../core/Editor.ts';
import type { RegionKind, TransformMode } from '../core/Signals.ts';
import type { Layout } from '../shell/Layout.ts';
import type { Side } from '../shell/LayoutState.ts';
import type { ViewOptions, Viewport } from '../viewport/index.ts';
import { headsetOperators } from './headsetOperators.ts';
import { type Placed, registerOperators, textOf } from './operatorSet.ts';

export interface ViewParts {
  viewport: Viewport;
  options: ViewOptions;
  layout: Layout;
}

/** Camera, shading, what is shown besides the scene, the panels around it; and the modes of the gizmo. */
export function registerViewOperators(editor: Editor, parts: ViewParts): Disposables {
  const disposables = new Disposables();
  disposables.add(registerOperators(editor, 'View', [...cameraOperators(editor, parts), ...shadingOperators(editor, parts)]));
  disposables.add(registerOperators(editor, 'View', [...helperOperators(editor, parts), ...layoutOperators(editor, parts)]));
  disposables.add(registerOperators(editor, 'View', headsetOperators(editor, parts.viewport.headset)));
  disposables.add(registerOperators(editor, null, transformOperators(editor, parts)));
  disposables.add(registerOperators(editor, 'Edit', regionOperators(editor, parts)));
  return disposables;
}

function cameraOperators(editor: Editor, { viewport }: ViewParts): Placed[] {
  const text = textOf(editor);
  const views: [id: string, label: string, shortcut: string, direction: Vector3][] = [
    ['front', 'Front', 'numpad1', new Vector3(0, 0, 1)],
    ['back', 'Back', 'ctrl+numpad1', new Vector3(0, 0, -1)],
    ['right', 'Right', 'numpad3', new Vector3(1, 0, 0)],
    ['left', 'Left', 'ctrl+numpad3', new Vector3(-1, 0, 0)],
    ['top', 'Top', 'numpad7', new Vector3(0, 1, 0)],
    ['bottom', 'Bottom', 'ctrl+numpad7', new Vector3(0, -1, 0)],
  ];
  return [
    {
      id: 'view.frameAll',
      label: text('view/frameAll', 'Frame everything'),
      icon: 'maximize',
      shortcut: 'home',
      group: 'camera',
      execute: () => viewport.frame(),
    },
    {
      id: 'view.focus',
      label: text('view/focus', 'Frame the selection'),
      icon: 'crosshair',
      shortcut: 'f',
      group: 'camera',
      poll: () => editor.selection.objects.length > 0,
      execute: () => viewport.frame(editor.selection.objects),
    },
    {
      id: 'view.perspective',
      label: text('view/perspective', 'Perspective'),
      shortcut: 'p',
      group: 'camera',
      checked: () => editor.camera.type === 'PerspectiveCamera',
      execute: () => editor.setCameraType('perspective'),
    },
    {
      id: 'view.orthographic',
      label: text('view/orthographic', 'Orthographic'),
      shortcut: 'o',
      group: 'camera',
      checked: () => editor.camera.type === 'OrthographicCamera',
      execute: () => editor.setCameraType('orthographic'),
    },
    ...views.map(
      ([id, label, shortcut, direction]): Placed => ({
        id: `view.${id}`,
        label: text(`view/${id}`, label),
        shortcut,
        group: 'camera',
        submenu: text('view/from', 'Look from'),
        execute: () => viewport.lookFrom(direction),
      }),
    ),
  ];
}

function shadingOperators(editor: Editor, { options }: ViewParts): Placed[] {
  const text = textOf(editor);
  const shadings: [ViewportShading, string][] = [
    ['traced', 'Path traced'],
    ['realistic', 'Rendered'],
    ['solid', 'Clay'],
    ['normals', 'Normals'],
    ['wireframe', 'Wireframe'],
  ];
  return shadings.map(([shading, label]) => ({
    id: `view.shading.${shading}`,
    label: text(`viewport/${shading}`, label),
    group: 'shading',
    submenu: text('viewport/shading', 'Shading'),
    checked: () => editor.viewportShading === shading,
    execute: () => options.set({ shading }),
  }));
}

function helperOperators(editor: Editor, { options }: ViewParts): Placed[] {
  const text = textOf(editor);
  const switches = [
    ['gridHelper', 'Grid'],
    ['contactShadow', 'Contact shadow'],
    ['cameraHelpers', 'Cameras'],
    ['lightHelpers', 'Lights'],
    ['skeletonHelpers', 'Skeletons'],
    ['statistics', 'Statistics'],
  ] as const;
  return switches.map(([name, label]) => ({
    id: `view.${name}`,
    label: text(`view/${name}`, label),
    group: 'show',
    submenu: text('view/show', 'Show'),
    checked: () => options.values[name],
    execute: () => options.toggle(name),
  }));
}

function layoutOperators(editor: Editor, { layout }: ViewParts): Placed[] {
  const text = textOf(editor);
  const sides: [Side, string, string][] = [
    ['left', 'Left panel', 'ctrl+1'],
    ['right', 'Right panel', 'ctrl+2'],
    ['bottom', 'Bottom panel', 'ctrl+3'],
  ];
  return [
    ...sides.map(
      ([side, label, shortcut]): Placed => ({
        id: `view.panel.${side}`,
        label: text(`view/panel-${side}`, label),
        icon: `panel-${side}`,
        shortcut,
        group: 'panels',
        checked: () => !layout.isFolded(side),
        execute: () => layout.fold(side, !layout.isFolded(side)),
      }),
    ),
    {
      id: 'view.nextRegion',
      label: text('view/nextRegion', 'Next region'),
      shortcut: 'f6',
      group: 'panels',
      execute: () => layout.focusNext(1),
    },
    {
      id: 'view.previousRegion',
      label: text('view/previousRegion', 'Previous region'),
      shortcut: 'shift+f6',
      group: 'panels',
      execute: () => layout.focusNext(-1),
    },
    { id: 'view.resetLayout', label: text('view/resetLayout', 'Reset the panels'), group: 'panels', execute: () => layout.reset() },
    {
      id: 'view.fullscreen',
      label: text('view/fullscreen', 'Fullscreen'),
      icon: 'maximize',
      group: 'window',
      checked: () => document.fullscreenElement !== null,
      execute: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
    },
  ];
}

function transformOperators(editor: Editor, { viewport, options }: ViewParts): Placed[] {
  const text = textOf(editor);
  const modes: [TransformMode, string, string][] = [
    ['translate', 'Move', 'w'],
    ['rotate', 'Rotate', 'e'],
    ['scale', 'Scale', 'r'],
  ];
  const byKeys: [mode: TransformMode, id: string, label: string, shortcut: string][] = [
    ['translate', 'grab', 'Move by keys', 'g'],
    ['rotate', 'turn', 'Rotate by keys', 't'],
    ['scale', 'size', 'Scale by keys', 's'],
  ];
  return [
    ...modes.map(
      ([mode, label, shortcut]): Placed => ({
        id: `transform.${mode}`,
        label: text(`transform/${mode}`, label),
        icon: mode,
        shortcut,
        checked: () => viewport.gizmo.mode === mode,
        execute: () => editor.signals.transformModeChanged.dispatch(mode),
      }),
    ),
    ...byKeys.map(
      ([mode, id, label, shortcut]): Placed => ({
        id: `transform.${id}`,
        label: text(`transform/${id}`, label),
        icon: mode,
        help: text('transform/keysHelp', 'X Y Z axis · digits · Tab next · Enter keeps · Esc takes back'),
        shortcut,
        poll: () => viewport.transform.canBegin(mode),
        execute: () => viewport.transform.begin(mode),
      }),
    ),
    {
      id: 'transform.snap',
      label: text('transform/snap', 'Snap to steps'),
      icon: 'magnet',
      shortcut: 'shift+s',
      checked: () => options.values.snap,
      execute: () => options.toggle('snap'),
    },
    {
      id: 'view.measure',
      label: text('view/measure', 'Measuring tape'),
      icon: 'ruler',
      help: text('view/measureHelp', 'Click one end, then the other; corners, edges and faces catch it. Esc puts it away'),
      shortcut: 'm',
      checked: () => viewport.transform.measure.active,
      execute: () => (viewport.transform.measure.active ? viewport.transform.measure.putAway() : viewport.transform.measure.take()),
    },
    {
      id: 'transform.space',
      label: text('transform/space', 'Along the object’s own axes'),
      icon: 'axis',
      shortcut: 'x',
      checked: () => options.values.space === 'local',
      execute: () => options.set({ space: options.values.space === 'local' ? 'world' : 'local' }),
    },
  ];
}

/** Selecting by what is drawn over the picture: the next drag does it. */
function regionOperators(editor: Editor, { viewport }: ViewParts): Placed[] {
  const text = textOf(editor);
  const kinds: [RegionKind, string, string, string][] = [
    ['box', 'Box select', 'b', 'select-box'],
    ['lasso', 'Lasso select', 'l', 'lasso'],
  ];
  return kinds.map(([kind, label, shortcut, icon]) => ({
    id: `select.${kind}`,
    label: text(`select/${kind}`, label),
    icon,
    help: text('select/help', 'Drag around what is to be selected: Shift adds, Ctrl takes away'),
    shortcut,
    group: 'selection',
    submenu: text('edit/select', 'Select'),
    checked: () => viewport.region.armed === kind,
    execute: () => viewport.region.arm(viewport.region.armed === kind ? null : kind),
  }));
}
