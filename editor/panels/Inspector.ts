import type { Object3D } from 'three';
import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { onAny } from '../core/listening.ts';
import { geometryOf, materialsOf } from '../core/materials.ts';
import { UIPanel } from '../ui/containers.ts';
import { UITabs } from '../ui/UITabs.ts';
import { ArrangeSection } from './ArrangeSection.ts';
import { FieldTable } from './fields/FieldTable.ts';
import { OBJECT_SECTIONS } from './fields/objectFields.ts';
import { SCENE_SECTIONS } from './fields/sceneFields.ts';
import { GeometryTab } from './GeometryTab.ts';
import { MaterialTab } from './MaterialTab.ts';

/** Object, geometry, material and scene of what is selected. Without a selection: the scene. */
export class Inspector {
  readonly dom = new UIPanel().setClass('Inspector').dom;
  readonly #editor: Editor;
  readonly #tabs = new UITabs();
  readonly #object: FieldTable;
  readonly #arrange: ArrangeSection;
  readonly #geometry: GeometryTab;
  readonly #material: MaterialTab;
  readonly #scene: FieldTable;
  readonly #disposables = new Disposables();
  #frame = 0;
  #wanted = 'object';
  #inspected: readonly Object3D[] = [];

  constructor(editor: Editor) {
    this.#editor = editor;
    const text = (key: string, english: string): string => editor.strings.getKey(key, english);
    this.#object = new FieldTable(editor, OBJECT_SECTIONS);
    this.#arrange = new ArrangeSection(editor);
    this.#object.insertAfter('object/transform', this.#arrange.dom);
    this.#geometry = new GeometryTab(editor);
    this.#material = new MaterialTab(editor);
    this.#scene = new FieldTable(editor, SCENE_SECTIONS);
    this.#tabs
      .addTab('object', text('inspector/object', 'Object'), this.#object.dom)
      .addTab('geometry', text('inspector/geometry', 'Geometry'), this.#geometry.dom)
      .addTab('material', text('inspector/material', 'Material'), this.#material.dom)
      .addTab('scene', text('inspector/scene', 'Scene'), this.#scene.dom);
    this.#tabs.onSelect((id) => {
      this.#wanted = id;
      this.#update();
    });
    this.dom.appendChild(this.#tabs.dom);
    const { signals } = editor;
    const watched = [
      signals.selectionChanged,
      signals.objectChanged,
      signals.geometryChanged,
      signals.materialChanged,
      signals.historyChanged,
      signals.unitsChanged,
      signals.sceneBackgroundChanged,
      signals.sceneEnvironmentChanged,
      signals.sceneFogChanged,
      signals.editorCleared,
    ];
    this.#disposables.add(onAny(watched, () => this.#schedule()));
    this.#disposables.add(editor.shaderFaults.changed.add(() => this.#schedule()));
    this.#update();
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#disposables.dispose();
  }

  /** Many changes within a frame, as during a drag, are one update. */
  #schedule(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#update());
  }

  #update(): void {
    this.#frame = 0;
    const objects = this.#editor.selection.objects;
    // Who has looked at the scene wants to see what is added or picked next.
    const isOther = objects.length !== this.#inspected.length || objects.some((object, index) => object !== this.#inspected[index]);
    if (isOther && this.#wanted === 'scene') this.#wanted = 'object';
    this.#inspected = objects;
    const onlyScene = objects.length === 0 || objects.every((object) => object === this.#editor.scene);
    const has = (test: (object: Object3D) => boolean): boolean => !onlyScene && objects.every(test);
    const shown = {
      object: !onlyScene,
      geometry: has((object) => geometryOf(object) !== null),
      material: has((object) => materialsOf(object).length > 0),
    };
    for (const [id, visible] of Object.entries(shown)) this.#tabs.setTabHidden(id, !visible);
    const present = ['object', 'geometry', 'material', 'scene'].filter((id) => shown[id as keyof typeof shown] ?? true);
    const target = present.includes(this.#wanted) ? this.#wanted : present[0];
    if (target && this.#tabs.selected !== target) this.#tabs.choose(target);
    // What is behind another tab is shown when it comes to the front.
    if (this.#tabs.selected === 'object') {
      this.#object.update(objects);
      this.#arrange.update(objects);
    }
    if (this.#tabs.selected === 'geometry') this.#geometry.update(objects);
    if (this.#tabs.selected === 'material') this.#material.update(objects);
    if (this.#tabs.selected === 'scene') this.#scene.update([this.#editor.scene]);
  }
}
