import { Vector3 } from 'three';
import { describe, expect, it, vi } from 'vitest';
import { AddObjectCommand } from '../commands/AddObjectCommand.ts';
import { MultiCmdsCommand } from '../commands/MultiCmdsCommand.ts';
import { RemoveObjectCommand } from '../commands/RemoveObjectCommand.ts';
import { SetPositionCommand } from '../commands/SetPositionCommand.ts';
import { SetRendererCommand } from '../commands/SetRendererCommand.ts';
import { SetScaleCommand } from '../commands/SetScaleCommand.ts';
import { TransactionCommand } from '../commands/TransactionCommand.ts';
import type { Editor } from './Editor.ts';
import { persistentHistory } from './History.ts';
import { createMesh, createTestEditor, fillScene, stateOf } from './testEditor.ts';

function add(editor: Editor, name: string): void {
  editor.execute(new AddObjectCommand(editor, createMesh(name)));
}

function move(editor: Editor, name: string, x: number): void {
  editor.execute(new SetPositionCommand(editor, editor.objectByUuid(name), new Vector3(x, 0, 0)));
}

const names = (editor: Editor) => editor.scene.children.map((child) => child.name);

describe('undo and redo', () => {
  it('on an empty history change nothing', () => {
    const editor = createTestEditor();
    expect([editor.undo(), editor.redo()]).toEqual([null, null]);
    expect(editor.history.goToState(7)).toBe(false);
  });

  it('take back and bring back a hundred additions, and a new step forgets what was undone', () => {
    const editor = createTestEditor();
    for (let index = 0; index < 100; index += 1) add(editor, `box ${index}`);
    for (let index = 0; index < 100; index += 1) editor.undo();
    expect(editor.scene.children).toHaveLength(0);
    expect(editor.geometries.size).toBe(0);
    for (let index = 0; index < 99; index += 1) editor.redo();
    add(editor, 'other');
    expect(editor.history.redos).toEqual([]);
    expect(editor.redo()).toBeNull();
    expect(editor.scene.children).toHaveLength(100);
  });

  it('do nothing while a game is played', () => {
    const editor = createTestEditor();
    add(editor, 'a');
    editor.history.enabled = false;
    expect(editor.undo()).toBeNull();
    expect(names(editor)).toEqual(['a']);
  });

  it('a command that throws is not remembered, and what was undone can still be redone', () => {
    const editor = createTestEditor();
    add(editor, 'a');
    add(editor, 'b');
    editor.undo();
    expect(() => move(editor, 'a', Number.NaN)).toThrow('three finite numbers');
    expect(editor.history.undos).toHaveLength(1);
    editor.redo();
    expect(names(editor)).toEqual(['a', 'b']);
  });

  it('follow an object that was deleted and came back', () => {
    const editor = createTestEditor();
    add(editor, 'a');
    move(editor, 'a', 5);
    const a = editor.objectByUuid('a');
    editor.execute(new RemoveObjectCommand(editor, a));
    editor.undo();
    editor.undo();
    expect(editor.objectByUuid('a')?.position.x).toBe(0);
  });
});

describe('undo while an entry is on its way', () => {
  /** Ends a wait from outside. */
  function pending(): { made: Promise<void>; settle: () => void } {
    let settle = (): void => {};
    const made = new Promise<void>((resolve) => {
      settle = resolve;
    });
    return { made, settle };
  }

  it('that fails is said, and what is asked after it still happens', async () => {
    const editor = createTestEditor();
    add(editor, 'a');
    class StuckCommand extends SetPositionCommand {
      override undo(): void {
        throw new Error('It is stuck.');
      }
    }
    editor.execute(new StuckCommand(editor, editor.objectByUuid('a'), new Vector3(1, 0, 0)));
    const { made, settle } = pending();
    editor.history.expect(made);
    editor.history.undoNext();
    settle();
    await vi.waitFor(() => expect(editor.history.expecting).toBe(false));
    expect(editor.notices.list.map(({ sentence }) => sentence)).toEqual(['It is stuck.']);
  });

  it('is dropped with the project that it was asked for', async () => {
    const editor = createTestEditor();
    const { made, settle } = pending();
    editor.history.expect(made);
    editor.history.undoNext();
    editor.clear();
    expect(editor.history.expecting).toBe(false);
    add(editor, 'a');
    editor.history.expect(made);
    settle();
    await vi.waitFor(() => expect(editor.history.expecting).toBe(false));
    expect(names(editor)).toEqual(['a']);
  });
});

describe('a gesture', () => {
  it('is one entry however often the value changed, undone in one step', () => {
    const editor = createTestEditor();
    add(editor, 'a');
    editor.history.beginGesture();
    for (let x = 1; x <= 50; x += 1) move(editor, 'a', x);
    editor.history.endGesture();
    expect(editor.history.undos).toHaveLength(2);
    editor.undo();
    expect(editor.objectByUuid('a')?.position.x).toBe(0);
    editor.redo();
    expect(editor.objectByUuid('a')?.position.x).toBe(50);
  });

  it('changes below a hundredth count', () => {
    const editor = createTestEditor();
    add(editor, 'a');
    move(editor, 'a', 0.0001);
    expect(editor.objectByUuid('a')?.position.x).toBe(0.0001);
  });

  it('without one, every change is an entry of its own', () => {
    const editor = createTestEditor();
    add(editor, 'a');
    move(editor, 'a', 1);
    move(editor, 'a', 2);
    expect(editor.history.undos).toHaveLength(3);
  });

  it('that moves and scales two objects is one entry with four steps', () => {
    const editor = createTestEditor();
    add(editor, 'a');
    add(editor, 'b');
    editor.history.beginGesture('Drag');
    for (let x = 1; x <= 5; x += 1) {
      for (const name of ['a', 'b']) {
        move(editor, name, x);
        editor.execute(new SetScaleCommand(editor, editor.objectByUuid(name), new Vector3(x, x, x)));
      }
    }
    editor.history.endGesture();
    const entry = editor.history.undos.at(-1);
    expect(entry).toMatchObject({ name: 'Drag', type: 'TransactionCommand' });
    expect(entry instanceof TransactionCommand && entry.steps).toHaveLength(4);
    editor.undo();
    expect(editor.objectByUuid('b')).toMatchObject({ position: { x: 0 }, scale: { x: 1 } });
  });

  it('folds commands that are groups of the same shape', () => {
    const editor = createTestEditor();
    add(editor, 'a');
    add(editor, 'b');
    editor.history.beginGesture();
    for (let x = 1; x <= 5; x += 1) {
      const steps = ['a', 'b'].map((name) => new SetPositionCommand(editor, editor.objectByUuid(name), new Vector3(x, 0, 0)));
      editor.execute(new MultiCmdsCommand(editor, steps));
    }
    editor.history.endGesture();
    expect(editor.history.undos).toHaveLength(3);
    editor.undo();
    expect(editor.objectByUuid('b')?.position.x).toBe(0);
  });

  it('folds nothing over what came between and may stand on it', () => {
    const editor = createTestEditor();
    add(editor, 'b');
    editor.history.beginGesture('Drag');
    move(editor, 'b', 1);
    add(editor, 'c');
    move(editor, 'b', 2);
    editor.history.endGesture();
    const entry = editor.history.undos.at(-1);
    expect(entry instanceof TransactionCommand && entry.steps.map(({ type }) => type)).toEqual([
      'SetPositionCommand',
      'AddObjectCommand',
      'SetPositionCommand',
    ]);
    editor.history.goToStep(entry!.id, 2);
    expect(editor.objectByUuid('b')?.position.x).toBe(1);
  });

  it('cancelled leaves no trace, and undo in the middle of one ends it first', () => {
    const editor = createTestEditor();
    add(editor, 'a');
    editor.history.beginGesture();
    move(editor, 'a', 9);
    editor.history.cancelGesture();
    expect(editor.objectByUuid('a')?.position.x).toBe(0);
    expect(editor.history.undos).toHaveLength(1);
    editor.history.beginGesture();
    move(editor, 'a', 9);
    editor.undo();
    expect(editor.objectByUuid('a')?.position.x).toBe(0);
    editor.history.endGesture();
    expect(editor.history.undos).toHaveLength(1);
  });
});

describe('held', () => {
  it('it neither undoes nor redoes nor counts as at rest; what is entered meanwhile stands by itself and disturbs', () => {
    const editor = createTestEditor();
    const { history } = editor;
    add(editor, 'a');
    add(editor, 'b');
    editor.undo();
    const first = history.hold();
    const second = history.hold();
    expect([editor.undo(), editor.redo(), history.goToState(0), history.recording, history.canUndo, history.canRedo]).toEqual([
      null,
      null,
      false,
      true,
      false,
      false,
    ]);
    expect([first.disturbed, second.disturbed]).toEqual([false, false]);
    move(editor, 'a', 3);
    move(editor, 'a', 4);
    expect([first.disturbed, second.disturbed]).toEqual([true, true]);
    expect(history.undos).toHaveLength(3);
    const told = vi.fn();
    editor.signals.historyChanged.add(told);
    second.release();
    expect([history.canUndo, told.mock.calls.length]).toEqual([false, 0]);
    first.release();
    first.release();
    expect([history.canUndo, history.recording, told.mock.calls.length]).toEqual([true, false, 1]);
    expect(history.hold().disturbed).toBe(false);
    editor.clear();
    expect(history.recording).toBe(false);
  });
});

describe('a transaction', () => {
  it('is one entry that can be opened to its steps', () => {
    const editor = createTestEditor();
    const committed: string[] = [];
    editor.signals.transactionCommitted.add((command) => committed.push(command.name));
    const token = editor.history.begin('Ring');
    add(editor, 'shank');
    add(editor, 'stone');
    expect(names(editor)).toEqual(['shank', 'stone']);
    const entry = editor.history.commit(token);
    expect(committed).toEqual(['Ring']);
    expect(entry?.steps.map((step) => step.name)).toEqual(['Add shank', 'Add stone']);
    expect(editor.history.undos).toEqual([entry]);
    editor.undo();
    expect(names(editor)).toEqual([]);
    editor.redo();
    expect(names(editor)).toEqual(['shank', 'stone']);
  });

  it('rolled back restores scene, history, redo and selection exactly', () => {
    const editor = createTestEditor();
    fillScene(editor);
    add(editor, 'a');
    add(editor, 'b');
    editor.undo();
    editor.selectByUuid('light');
    const before = stateOf(editor);
    const token = editor.history.begin('Ring');
    add(editor, 'c');
    move(editor, 'first', 4);
    const inner = editor.history.begin('inner');
    editor.execute(new RemoveObjectCommand(editor, editor.objectByUuid('group')));
    editor.history.commit(inner);
    editor.history.rollback(token);
    expect(stateOf(editor)).toBe(before);
    expect(editor.selected?.uuid).toBe('light');
    expect([editor.history.undos.length, editor.history.redos.length]).toEqual([1, 1]);
    editor.redo();
    expect(names(editor).at(-1)).toBe('b');
  });

  it('without steps is no entry, and nested ones become steps', () => {
    const editor = createTestEditor();
    expect(editor.history.commit(editor.history.begin('nothing'))).toBeNull();
    const outer = editor.history.begin('outer');
    add(editor, 'a');
    const inner = editor.history.begin('inner');
    add(editor, 'b');
    editor.history.commit(inner);
    const lost = editor.history.begin('lost');
    add(editor, 'c');
    editor.history.rollback(lost);
    const entry = editor.history.commit(outer);
    expect(entry?.steps.map((step) => step.name)).toEqual(['Add a', 'inner']);
    expect(names(editor)).toEqual(['a', 'b']);
  });

  it('refuses tokens that it does not know, and an outer end before an inner one, changing nothing', () => {
    const editor = createTestEditor();
    const token = editor.history.begin('once');
    add(editor, 'a');
    editor.history.commit(token);
    const before = stateOf(editor);
    expect(() => editor.history.commit(token)).toThrow('no open transaction');
    expect(() => editor.history.rollback(Symbol('once'))).toThrow('no open transaction');
    const outer = editor.history.begin('outer');
    const inner = editor.history.begin('inner');
    expect(() => editor.history.commit(outer)).toThrow('"inner" inside it is still open');
    editor.history.commit(inner);
    editor.history.commit(outer);
    expect(stateOf(editor)).toBe(before);
    expect(editor.history.undos).toHaveLength(1);
  });

  it('keeps undo and redo waiting while it is open', () => {
    const editor = createTestEditor();
    add(editor, 'a');
    const token = editor.history.begin('open');
    expect(editor.history.canUndo).toBe(false);
    expect(editor.undo()).toBeNull();
    editor.history.rollback(token);
    expect(editor.history.canUndo).toBe(true);
  });

  it('sends one signal about the graph when it is undone, however many steps it has', () => {
    const editor = createTestEditor();
    const token = editor.history.begin('many');
    for (let index = 0; index < 50; index += 1) add(editor, `box ${index}`);
    editor.history.commit(token);
    let graph = 0;
    let selection = 0;
    editor.signals.sceneGraphChanged.add(() => (graph += 1));
    editor.signals.selectionChanged.add(() => (selection += 1));
    editor.undo();
    editor.redo();
    expect(graph).toBe(2);
    expect(selection).toBeLessThanOrEqual(2);
    expect(editor.selection.objects).toHaveLength(50);
  });
});

describe('going to a state', () => {
  function threeEntries(): Editor {
    const editor = createTestEditor();
    add(editor, 'a');
    const token = editor.history.begin('pair');
    add(editor, 'b');
    add(editor, 'c');
    editor.history.commit(token);
    add(editor, 'd');
    return editor;
  }

  it('goes back to the start, forward to the end, and says no to an unknown one', () => {
    const editor = threeEntries();
    const [first, , last] = editor.history.undos.map((command) => command.id);
    expect(editor.history.goToState(0)).toBe(true);
    expect(names(editor)).toEqual([]);
    expect(editor.history.goToState(last ?? -1)).toBe(true);
    expect(names(editor)).toEqual(['a', 'b', 'c', 'd']);
    expect(editor.history.goToState(first ?? -1)).toBe(true);
    expect(editor.history.goToState(99)).toBe(false);
    expect(names(editor)).toEqual(['a']);
  });

  it('stands between the steps of an entry, also after a reload, and goes on from there', async () => {
    const editor = threeEntries();
    const pair = editor.history.undos[1]?.id ?? -1;
    expect(editor.history.goToStep(pair, 1)).toBe(true);
    expect(names(editor)).toEqual(['a', 'b']);

    const other = createTestEditor();
    await other.fromJSON(JSON.parse(JSON.stringify(editor.toJSON())));
    for (const either of [editor, other]) {
      expect(names(either)).toEqual(['a', 'b']);
      either.redo();
      expect(names(either)).toEqual(['a', 'b', 'c']);
      either.history.goToStep(pair, 1);
      either.undo();
      expect(names(either)).toEqual(['a']);
      either.redo();
      expect(names(either)).toEqual(['a', 'b', 'c']);
    }
  });

  it('a new step between the steps of an entry takes the place of those that were not done', () => {
    const editor = threeEntries();
    const pair = editor.history.undos[1]?.id ?? -1;
    editor.history.goToStep(pair, 1);
    add(editor, 'e');
    expect(names(editor)).toEqual(['a', 'b', 'e']);
    editor.history.goToState(0);
    while (editor.redo());
    expect(names(editor)).toEqual(['a', 'b', 'e']);
  });
});

describe('what is stored', () => {
  it('is empty when the history is not to be kept', () => {
    const editor = createTestEditor();
    editor.settings.set(persistentHistory, false);
    add(editor, 'a');
    expect(editor.history.toJSON()).toEqual({ undos: [], redos: [] });
  });

  it('tells whether the project is saved', () => {
    const editor = createTestEditor();
    expect(editor.project.dirty).toBe(false);
    add(editor, 'a');
    expect(editor.project.dirty).toBe(true);
    editor.project.markSaved();
    expect(editor.project.dirty).toBe(false);
    editor.undo();
    expect(editor.project.dirty).toBe(true);
    editor.redo();
    expect(editor.project.dirty).toBe(false);
    editor.execute(new SetRendererCommand(editor, 'toneMappingExposure', 2));
    expect(editor.project.dirty).toBe(true);
    editor.undo();
    expect(editor.project.dirty).toBe(false);
  });
});
