import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Config, createEditor, type Editor } from '../../../editor/api.ts';
import { createOrchestrator } from '../../generation/orchestrator.ts';
import type { Reader } from '../../generation/reader.ts';
import { boxPlan, boxReader } from '../../generation/testBoxes.ts';
import { AddDesignCommand } from '../../scene/AddDesignCommand.ts';
import { Designer } from '../../scene/Designer.ts';
import { designMarkOf } from '../../scene/designData.ts';
import { EditDesignCommand } from '../../scene/EditDesignCommand.ts';
import { testWorkshop } from '../../scene/testWorkshop.ts';
import type { Workshop } from '../../scene/Workshop.ts';
import { EnhancedAI } from '../../service/enhancedAI.ts';
import { pageOrchestrator } from '../../service/inPage.ts';
import { ChatLog, type ChatStore } from './ChatLog.ts';
import { Conversation } from './Conversation.ts';
import { changeLines } from './changeLines.ts';
import { EXAMPLES } from './examples.ts';
import { newTurn } from './turn.ts';

const SEED = 'Bezel set ring with a 1.0 carat round diamond, 18K gold, shank 2 mm thick and 18 mm in diameter';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await testWorkshop();
});

const storeOf = (values: Map<string, unknown>): ChatStore => ({
  read: async (project) => structuredClone(values.get(project)),
  write: async (project, value) => void values.set(project, structuredClone(value)),
});

/** A conversation without a server: the generator in the page answers, or another reader of words, with the real kernel. */
function chat(reader?: Reader, kept?: Map<string, unknown>) {
  const editor = createEditor({ config: new Config(null), blobStore: null });
  editor.commands.register('AddDesignCommand', AddDesignCommand);
  editor.commands.register('EditDesignCommand', EditDesignCommand);
  const designer = new Designer(editor, workshop);
  const ai = new EnhancedAI({
    address: () => 'http://localhost/',
    offlineOnly: () => true,
    offline: async () => (reader ? createOrchestrator({ reader, validator: workshop.validator }) : pageOrchestrator(workshop.validator)),
  });
  const conversation = new Conversation(editor, ai, designer, new ChatLog(kept ? storeOf(kept) : null));
  const last = () => {
    const turn = conversation.log.turns.at(-1);
    if (!turn) throw new Error('Nothing was said.');
    return turn;
  };
  return { editor, conversation, last };
}

const partNames = (editor: Editor) => editor.scene.children[0]?.children.map(({ name }) => name).sort();

describe('the conversation', () => {
  it('makes a ring of the seed’s own words, through all six phases, and says that it was made in the page', async () => {
    const { editor, conversation, last } = chat();
    await conversation.say(SEED, 'generate');
    const turn = last();
    expect(turn).toMatchObject({ state: 'done', offline: true, provider: 'patterns' });
    expect(turn.phases.map(({ percent }) => percent)).toEqual([10, 30, 50, 70, 90, 100]);
    expect(turn.answer?.report.gems[0]?.carat).toBeCloseTo(1, 1);
    expect(turn.answer?.report.parts.every(({ watertight }) => watertight)).toBe(true);
    expect(partNames(editor)).toHaveLength(2);
    expect(editor.history.undos.map(({ id }) => id)).toEqual([turn.entry]);
    expect(conversation.historyActionOf(turn)).toBe('Undo');
  });

  it.each(EXAMPLES)('makes what the empty chat proposes: %s', async (example) => {
    const { conversation, last } = chat();
    await conversation.say(example, 'generate');
    expect(last()).toMatchObject({ state: 'done', problems: [] });
    expect(last().answer?.metadata.unread ?? []).toEqual([]);
    expect(last().answer?.report.parts.every(({ watertight }) => watertight)).toBe(true);
  });

  it('changes the design that is there when that is what the words are for, and names the changes', async () => {
    const { editor, conversation, last } = chat();
    await conversation.say(SEED, 'generate');
    await conversation.say('make it platinum', 'refine');
    expect(last()).toMatchObject({ state: 'done', mode: 'refine' });
    expect(last().changes?.length).toBeGreaterThan(0);
    expect(editor.scene.children).toHaveLength(1);
    const design = editor.scene.children[0];
    expect(design && designMarkOf(design)?.materials.map(({ name }) => name)).toContain('Platinum 950');
    editor.undo();
    expect(design && designMarkOf(design)?.materials.map(({ name }) => name)).toContain('18K yellow gold');
  });

  it.each([
    ['an oak desk', 'make it 160 cm wide', ['Desk width: 1400 → 1600 mm']],
    ['a sofa', 'make it 2 m wide', ['Sofa width: 2000 mm']],
  ])('of a change of size tells what changed and not what was held: %s, %s', async (thing, change, lines) => {
    const { conversation, last } = chat();
    await conversation.say(thing, 'generate');
    await conversation.say(change, 'refine');
    const { changes = [], answer } = last();
    expect(answer && changeLines(changes, answer.plan).map(({ text }) => text)).toEqual(lines);
  });

  it('makes something new beside it when that is asked for', async () => {
    const { editor, conversation } = chat();
    await conversation.say(SEED, 'generate');
    await conversation.say('a plain gold band', 'generate');
    expect(editor.scene.children).toHaveLength(2);
  });

  it('has variations that differ, and brings the chosen one into the scene as one entry', async () => {
    const { editor, conversation, last } = chat();
    await conversation.say(SEED, 'generate');
    await conversation.vary(last().id);
    const { variations, id } = last();
    expect(new Set(variations?.map(({ label }) => label)).size).toBe(3);
    await conversation.choose(id, 1);
    expect(last()).toMatchObject({ chosen: 1 });
    expect(editor.history.undos).toHaveLength(2);
    const design = editor.scene.children[0];
    expect(design && designMarkOf(design)?.plan.parameters).toEqual(variations?.[1]?.plan.parameters);
  });

  it('leaves no trace of a turn that is cancelled', async () => {
    const { editor, conversation, last } = chat();
    const before = JSON.stringify(editor.toJSON().scene);
    const said = conversation.say(SEED, 'generate');
    expect(conversation.busy).toBe(true);
    conversation.cancel();
    await said;
    expect(last().state).toBe('cancelled');
    expect(conversation.busy).toBe(false);
    expect(JSON.stringify(editor.toJSON().scene)).toBe(before);
    expect(editor.history.undos).toEqual([]);
  });

  it('belongs to its project: a new one begins without words and gives up the answer under way, and what comes back brings its own', async () => {
    const { editor, conversation } = chat(boxReader, new Map());
    await conversation.say('a box of 10 mm', 'generate');
    const kept = structuredClone(editor.toJSON());
    const said = conversation.say('another box of 30 mm', 'generate');
    editor.clear();
    await said;
    expect(conversation.log.turns).toEqual([]);
    expect(editor.scene.children).toEqual([]);
    await editor.fromJSON(kept);
    await vi.waitFor(() => expect(conversation.log.turns.map(({ state }) => state)).toEqual(['done', 'cancelled']));
    const [first] = conversation.log.turns;
    expect(first && conversation.designOf(first)).toBe(editor.scene.children[0]);
  });

  it('takes one turn at a time', async () => {
    const { conversation } = chat();
    const first = conversation.say('a wooden box', 'generate');
    await conversation.say('a vase', 'generate');
    await first;
    expect(conversation.log.turns).toHaveLength(1);
  });

  it('tells what cannot be done in a sentence, and leaves the scene as it was', async () => {
    const { editor, conversation, last } = chat();
    await conversation.say(SEED, 'generate');
    const design = editor.scene.children[0];
    if (design) design.userData.aura = { kind: 'design', plan: 'gone' };
    await conversation.say('make it platinum', 'refine');
    expect(last()).toMatchObject({ state: 'failed', error: 'The design cannot be read: what it knows of itself is damaged.' });
    expect(editor.history.undos).toHaveLength(1);
  });

  it('shows words that ask for no design as a line, changes nothing, and offers what can be said next', async () => {
    const { editor, conversation, last } = chat(boxReader);
    await conversation.say('a box of 10 mm', 'generate');
    await conversation.say('thanks', 'refine');
    expect(last()).toMatchObject({ state: 'done', phases: [], reply: { text: 'You are welcome.', offers: [] } });
    expect(last().answer).toBeUndefined();
    expect(conversation.historyActionOf(last())).toBeNull();
    expect(editor.history.undos).toHaveLength(1);
  });

  it('puts a design that a refinement made anew beside the other, and says so', async () => {
    const { editor, conversation, last } = chat(boxReader);
    await conversation.say('a box of 10 mm', 'generate');
    const [first] = editor.scene.children;
    const before = JSON.stringify(first?.userData);
    await conversation.say('another box of 30 mm', 'refine');
    expect(editor.scene.children).toHaveLength(2);
    expect(JSON.stringify(first?.userData)).toBe(before);
    expect(last().notes.slice(1)).toEqual(['It is a new design and stands beside the other, which is as it was.']);
    expect(last().design).toBe(editor.scene.children[1]?.uuid);
  });

  it('tells what only the final build finds, at the quality at which it was found', async () => {
    const floating = { id: 'cloud', op: 'box', params: { size: [5, 5, 5] }, at: { offset: [0, 90, 0] as [number, number, number] } };
    const plan = { ...boxPlan(20), operations: [...boxPlan(20).operations, floating] };
    const { conversation, last } = chat({ ...boxReader, generate: async () => ({ plan, unread: [], notes: [] }) });
    await conversation.say('a box with a cloud', 'generate');
    expect(last().answer?.report.quality).toBe('final');
    const sentence = expect.stringContaining('hangs in the air');
    expect(last().answer?.metadata.warnings).toEqual([sentence]);
    expect(last().answer?.report.problems.map(({ message }) => message)).toEqual([sentence]);
  });

  it('answers a question of ours together with what it was asked about, and lets no second one come', async () => {
    const asked: string[] = [];
    const { conversation, last } = chat({
      ...boxReader,
      generate: async (prompt) => {
        asked.push(prompt);
        return boxReader.generate(prompt, {});
      },
    });
    conversation.log.add({
      ...newTurn('generate', 'a box'),
      state: 'done',
      reply: { text: 'Open or with a lid?', offers: ['a box (open)'], question: true },
    });
    await conversation.say('open, 12 mm', 'generate');
    expect(asked).toEqual(['a box (open, 12 mm)']);
    await conversation.say('a ball of 9 mm', 'generate');
    expect(asked.at(-1)).toBe('a ball of 9 mm');
    expect(last().state).toBe('done');
  });
});
