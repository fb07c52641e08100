import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Config, type KeyValueStore } from './Config.ts';
import { Disposables } from './Disposables.ts';
import { Signal } from './Signal.ts';
import { createTestEditor } from './testEditor.ts';

describe('signals', () => {
  it('call listeners in order, once each, and not those that were removed meanwhile', () => {
    const signal = new Signal<[number]>();
    const heard: string[] = [];
    const removeSecond = () => signal.remove(second);
    const second = () => heard.push('second');
    signal.add((value) => {
      heard.push(`first ${value}`);
      removeSecond();
    });
    signal.add(second);
    signal.addOnce(() => heard.push('once'));
    signal.dispatch(1);
    signal.dispatch(2);
    expect(heard).toEqual(['first 1', 'once', 'first 2']);
  });

  it('send the last of a batch, once, also when the work throws, and nothing while inactive', () => {
    const signal = new Signal<[number]>();
    const heard: number[] = [];
    signal.add((value) => heard.push(value));
    expect(() =>
      signal.batch(() => {
        signal.batch(() => signal.dispatch(1));
        signal.dispatch(2);
        throw new Error('stop');
      }),
    ).toThrow('stop');
    signal.active = false;
    signal.dispatch(3);
    expect(heard).toEqual([2]);
  });
});

describe('disposables', () => {
  it('are taken down in reverse, all of them, also if one throws', () => {
    const order: number[] = [];
    const disposables = new Disposables();
    disposables.add(() => order.push(1));
    disposables.add({
      dispose() {
        order.push(2);
        throw new Error('stuck');
      },
    });
    disposables.add(() => order.push(3));
    expect(() => disposables.dispose()).toThrow('stuck');
    disposables.add(() => order.push(4));
    expect(order).toEqual([3, 2, 1, 4]);
  });
});

describe('config', () => {
  it('lives on in memory when the browser refuses to store, and ignores a damaged entry', () => {
    const full: KeyValueStore = {
      getItem: () => '{"broken',
      setItem() {
        throw new Error('full');
      },
      removeItem: () => undefined,
    };
    const config = new Config(full);
    config.setKey('a', 1);
    expect(config.getKey('a')).toBe(1);
    expect(config.get('a', z.string(), 'fallback')).toBe('fallback');
    expect(config.getKey('constructor')).toBeUndefined();
  });
});

describe('settings', () => {
  it('check their values, say when they change, and fall back to the default', () => {
    const editor = createTestEditor();
    const snap = { id: 'snap', section: 'View', label: 'Snap', schema: z.number().positive(), default: 1 };
    const changed: string[] = [];
    editor.signals.settingChanged.add((key) => changed.push(key));
    const unregister = editor.settings.register(snap);
    editor.settings.set(snap, 5);
    expect(() => editor.settings.set(snap, -1)).toThrow('"Snap" does not take this value');
    expect(editor.settings.get(snap)).toBe(5);
    editor.settings.reset(snap);
    expect([editor.settings.get(snap), changed]).toEqual([1, ['snap', 'snap']]);
    unregister();
    expect(editor.settings.find('snap')).toBeUndefined();
  });
});

describe('units', () => {
  it('show and read lengths in the chosen unit', () => {
    const { units } = createTestEditor();
    units.setUnit('cm');
    expect([units.format(125), units.fromDisplay(2), units.parse('3'), units.parse('3 mm'), units.parse('1,5 m')]).toEqual([
      '12.5 cm',
      20,
      30,
      3,
      1500,
    ]);
    units.setUnit('ft');
    expect([units.format(609.6), units.parse('2'), units.parse("1 '")]).toEqual(['2 ft', 609.6, 304.8]);
    units.setUnit('cm');
    expect([units.parse('1e2'), units.parse('.5 in'), units.parse('two'), units.parse('4 parsec')]).toEqual([1000, 12.7, null, null]);
  });
});

describe('the unit of a project', () => {
  it('goes with it, is a change of it, and a new one begins with the last that was chosen', async () => {
    const editor = createTestEditor();
    editor.units.setUnit('in');
    expect(editor.project.dirty).toBe(true);
    editor.project.markSaved();
    const inches = structuredClone(editor.toJSON());
    editor.clear();
    expect([editor.units.unit, editor.project.dirty]).toEqual(['in', false]);
    editor.units.setUnit('m');
    let shownAnew = 0;
    editor.signals.unitsChanged.add(() => {
      shownAnew += 1;
    });
    await editor.fromJSON(inches);
    expect([editor.units.unit, editor.project.dirty, shownAnew]).toEqual(['in', false, 1]);
    editor.clear();
    expect(editor.units.unit).toBe('m');
    const other = createTestEditor();
    await other.fromJSON(inches);
    expect(other.units.unit).toBe('in');
    const { units: _, ...rest } = inches.project;
    await other.fromJSON({ ...inches, project: rest });
    expect(other.units.unit).toBe('mm');
  });
});

describe('strings', () => {
  it('fall back to English, then to what the caller says', () => {
    const { strings } = createTestEditor();
    const unregister = strings.register('de', { 'command/SetPosition': 'Verschieben' });
    strings.setLanguage('de');
    expect([strings.getKey('command/SetPosition'), strings.getKey('command/SetScale'), strings.getKey('x', 'y')]).toEqual([
      'Verschieben',
      'Scale',
      'y',
    ]);
    unregister();
    expect(strings.getKey('command/SetPosition')).toBe('Move');
  });
});

describe('menus', () => {
  it('keep their order, and give back what was added', () => {
    const { menus } = createTestEditor();
    menus.add({ menu: 'Add', operator: 'b', order: 2 });
    const remove = menus.add({ menu: 'Add', operator: 'a', order: 1 });
    menus.add({ menu: 'Own', operator: 'c' });
    expect([menus.names(), menus.entries('Add').map((entry) => entry.operator)]).toEqual([
      ['Add', 'Own'],
      ['a', 'b'],
    ]);
    remove();
    remove();
    expect(menus.size).toBe(2);
  });
});

describe('the own camera', () => {
  it('changes its type and keeps name, uuid and framing', () => {
    const editor = createTestEditor();
    const { uuid, name } = editor.camera;
    const distance = editor.camera.position.length();
    editor.setCameraType('orthographic');
    expect([editor.camera.type, editor.camera.uuid, editor.camera.name, editor.viewportCamera]).toEqual([
      'OrthographicCamera',
      uuid,
      name,
      editor.camera,
    ]);
    editor.setCameraType('perspective');
    expect(editor.camera.type).toBe('PerspectiveCamera');
    expect(editor.camera.position.length()).toBeCloseTo(distance, 6);
  });
});
