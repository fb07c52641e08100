/**
 * Aura: plain words become parametric models through the editor's own undoable commands. This is the plugin's entry; it
 * comes in through the editor's plugin interface only, and what it adds it takes away again.
 */
import { Disposables, type Editor, type Plugin } from '../editor/api.ts';
import { MapLibrary } from './objects/index.ts';
import { ChatLog } from './panels/chat/ChatLog.ts';
import { ChatPanel } from './panels/chat/ChatPanel.ts';
import { Conversation } from './panels/chat/Conversation.ts';
import { ServerState } from './panels/chat/StatusLine.ts';
import { DesignInspector } from './panels/inspector/DesignInspector.ts';
import { OperationFocus } from './panels/OperationFocus.ts';
import { DesignOutliner } from './panels/outliner/DesignOutliner.ts';
import { AddDesignCommand } from './scene/AddDesignCommand.ts';
import { Designer } from './scene/Designer.ts';
import { EditDesignCommand } from './scene/EditDesignCommand.ts';
import { WorkerClient } from './scene/WorkerClient.ts';
import { Workshop } from './scene/Workshop.ts';
import { EnhancedAI } from './service/enhancedAI.ts';
import { offlineOnly, serverAddress } from './settings.ts';

/** Latest time after the plugin was switched on at which loading in the background begins. */
const WARM_UP_MS = 3000;

const active = new WeakMap<Editor, Disposables>();

const plugin: Plugin = {
  id: 'aura',
  name: 'Aura',
  version: '0.1.0',
  description: 'Says words, makes models: an AI chat, an outliner of operations and an inspector of their parameters.',

  register(editor) {
    const disposables = new Disposables();
    active.set(editor, disposables);
    const add = <Entry extends Parameters<Disposables['add']>[0]>(entry: Entry) => disposables.add(entry);

    add(editor.settings.register(serverAddress));
    add(editor.settings.register(offlineOnly));
    add(editor.commands.register('AddDesignCommand', AddDesignCommand));
    add(editor.commands.register('EditDesignCommand', EditDesignCommand));

    const workshop = add(new Workshop(new WorkerClient(startWorker), new MapLibrary()));
    const designer = new Designer(editor, workshop);
    add(designer.start());

    const ai = new EnhancedAI({
      address: () => editor.settings.get(serverAddress) || pageAddress(),
      offlineOnly: () => editor.settings.get(offlineOnly),
      offline: () => loadOffline(designer),
    });
    const server = add(
      new ServerState(
        (signal) => ai.status(signal),
        () => !editor.settings.get(offlineOnly),
      ),
    );
    add(
      editor.signals.settingChanged.add((key) => {
        if (key === serverAddress.id || key === offlineOnly.id) void server.refresh();
      }),
    );
    const conversation = add(new Conversation(editor, ai, designer, new ChatLog()));
    const focus = add(new OperationFocus(editor));
    addPanels(editor, disposables, { conversation, server, designer, focus });
    if (typeof document !== 'undefined') {
      add(addStylesheet());
      add(warmUp(designer));
      void server.refresh();
      void conversation.log.restore();
    }
  },

  unregister(editor) {
    active.get(editor)?.dispose();
    active.delete(editor);
  },
};

export default plugin;

interface Parts {
  conversation: Conversation;
  server: ServerState;
  designer: Designer;
  focus: OperationFocus;
}

function addPanels(editor: Editor, disposables: Disposables, { conversation, server, designer, focus }: Parts): void {
  const { panels, operators, menus } = editor;
  disposables.add(
    panels.register({
      id: 'aura-chat',
      area: 'left',
      title: 'AI Chat',
      icon: 'sparkles',
      order: 5,
      create: () => new ChatPanel(editor, conversation, server),
    }),
  );
  disposables.add(
    panels.register({
      id: 'aura-outliner',
      area: 'right-top',
      title: 'Design',
      icon: 'layers',
      order: 5,
      create: () => new DesignOutliner(editor, designer, focus),
    }),
  );
  disposables.add(
    panels.register({
      id: 'aura-inspector',
      area: 'right-bottom',
      title: 'Parameters',
      icon: 'sliders',
      order: 5,
      create: () => new DesignInspector(editor, designer, focus),
    }),
  );
  disposables.add(
    operators.register({
      id: 'aura.clear-chat',
      label: 'Clear AI Chat',
      icon: 'trash',
      help: 'Forgets the conversation; designs stay.',
      poll: () => conversation.log.turns.length > 0 && !conversation.busy,
      execute: () => conversation.log.clear(),
    }),
  );
  disposables.add(menus.add({ menu: 'Edit', operator: 'aura.clear-chat', group: 'aura', order: 100 }));
}

const startWorker = () => new Worker(new URL('./scene/worker.ts', import.meta.url), { type: 'module', name: 'aura-geometry' });

const pageAddress = () => (typeof location === 'undefined' ? 'http://localhost/' : new URL('.', location.href).href);

/**
 * Loads the kernel's worker and the generator of the page when the page has nothing else to do, so that the first answer comes
 * sooner, and at all if the server goes away. Until then, and where it fails, they are loaded with their first use.
 */
function warmUp(designer: Designer): () => void {
  const start = () => {
    designer.workshop.vocabulary().catch(() => undefined);
    import('./service/offline.ts').catch(() => undefined);
  };
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(start, WARM_UP_MS);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(start, { timeout: WARM_UP_MS });
  return () => cancelIdleCallback(request);
}

/** The generator in the page is large: it is no part of the first load. */
async function loadOffline(designer: Designer) {
  const { offlineService } = await import('./service/offline.ts');
  return offlineService(async (plan, signal) => {
    const built = await designer.workshop.build(plan, signal ? { signal } : {});
    if (!built.report) throw new Error('The geometry worker gave no report.');
    return { report: built.report, problems: built.problems, values: built.values };
  });
}

function addStylesheet(): () => void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL('./panels/aura.css', import.meta.url).href;
  document.head.append(link);
  return () => link.remove();
}
