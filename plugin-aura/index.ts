/**
 * Aura: plain words become parametric models through the editor's own undoable commands. This is the plugin's entry; it
 * comes in through the editor's plugin interface only, and what it adds it takes away again.
 */
import { Disposables, type Editor, type Plugin, sentenceOf } from '../editor/api.ts';
import { GeometryClient } from './generation/geometry/GeometryClient.ts';
import { MapLibrary } from './objects/index.ts';
import { ChatLog } from './panels/chat/ChatLog.ts';
import { Conversation } from './panels/chat/Conversation.ts';
import { ServerState } from './panels/chat/StatusLine.ts';
import { Eyes } from './panels/Eyes.ts';
import { registerPanels } from './panels/index.ts';
import { speakLike } from './panels/local.ts';
import { AddDesignCommand, castingsExporter, Designer, EditDesignCommand, pagePort, Workshop, workForAssistant } from './scene/index.ts';
import { fetchWithToken, takeToken } from './service/accessToken.ts';
import { AssistantChannel, type AssistantChannelOptions, EnhancedAI, ProviderSettingsClient } from './service/index.ts';
import { assistantAllowed, offlineOnly, serverAddress, understoodOffline, writer, writerOf } from './settings.ts';

const active = new WeakMap<Editor, Disposables>();

const plugin: Plugin = {
  id: 'aura',
  name: 'Aura',
  version: '0.1.0',
  description: 'Words become models: an AI chat, an outliner of operations and an inspector of their parameters.',

  async register(editor) {
    const disposables = new Disposables();
    active.set(editor, disposables);
    const untranslated = await speakLike(editor).then((stop) => void disposables.add(stop), sentenceOf);
    if (active.get(editor) !== disposables) return;
    if (untranslated !== undefined)
      editor.notices.warn('The texts of Aura in your language could not be fetched: reload the page.', untranslated);

    disposables.add(editor.settings.register(serverAddress));
    disposables.add(editor.settings.register(offlineOnly));
    disposables.add(editor.settings.register(writer));
    disposables.add(editor.settings.register(understoodOffline));
    disposables.add(editor.settings.register(assistantAllowed));
    disposables.add(editor.exporters.register(castingsExporter(editor.exporters)));
    disposables.add(editor.commands.register('AddDesignCommand', AddDesignCommand));
    disposables.add(editor.commands.register('EditDesignCommand', EditDesignCommand));

    const workshop = disposables.add(new Workshop(new GeometryClient(() => pagePort(startWorker())), new MapLibrary()));
    const designer = new Designer(editor, workshop);
    disposables.add(designer.start());

    const unwanted = () => editor.settings.get(offlineOnly);
    const way = {
      address: () => editor.settings.get(serverAddress) || pageAddress(),
      offlineOnly: unwanted,
      ...(typeof location === 'undefined' ? {} : { fetch: pageFetch() }),
    };
    const ai = new EnhancedAI({ ...way, offline: () => loadOffline(designer) });
    const server = disposables.add(
      new ServerState(
        (signal) => ai.status(signal),
        () => !unwanted(),
      ),
    );
    const choice = () => ({
      ...writerOf(editor.settings.get(writer)),
      ...(editor.settings.get(understoodOffline) ? { understood_offline: true } : {}),
    });
    const conversation = disposables.add(
      new Conversation(editor, ai, designer, new ChatLog(), choice, disposables.add(new Eyes(editor, server))),
    );
    conversation.log.changed.add((turn) => {
      if (turn?.state === 'done') server.noteAnswer(turn.offline);
    });
    disposables.add(
      editor.signals.settingChanged.add((key) => {
        if (key === serverAddress.id || key === offlineOnly.id) void server.refresh();
      }),
    );
    if (way.fetch) disposables.add(assistantChannel(editor, designer, { address: way.address, fetch: way.fetch }));
    const providers = { client: new ProviderSettingsClient(way), offlineOnly: unwanted, changed: () => void server.refresh() };
    disposables.add(registerPanels(editor, { conversation, server, designer, providers, prepare: () => prepare(designer) }));
    if (typeof document === 'undefined') return;
    disposables.add(addStylesheet());
    void server.refresh();
  },

  unregister(editor) {
    active.get(editor)?.dispose();
    active.delete(editor);
  },
};

export default plugin;

/** Open for as long as the artist allows an assistant in. */
function assistantChannel(editor: Editor, designer: Designer, way: Pick<AssistantChannelOptions, 'address' | 'fetch'>): () => void {
  const channel = new AssistantChannel({ ...way, work: (task, signal) => workForAssistant(designer, task, signal) });
  const follow = (): void => channel.set(editor.settings.get(assistantAllowed) && !editor.settings.get(offlineOnly));
  const stop = editor.signals.settingChanged.add((key) => {
    if (key === assistantAllowed.id || key === offlineOnly.id) follow();
  });
  follow();
  return () => {
    stop();
    channel.dispose();
  };
}

const startWorker = () => new Worker(new URL('./scene/worker.ts', import.meta.url), { type: 'module', name: 'aura-geometry' });

/** Brings along the access token that came with the page's address, where the server wants one. */
const pageFetch = () =>
  fetchWithToken(takeToken({ location, history, storage: sessionStorage }), location.origin, (input, init) => fetch(input, init));

const pageAddress = () => (typeof location === 'undefined' ? 'http://localhost/' : new URL('.', location.href).href);

/** The artist is about to say something: the worker with the solid kernel starts, and the page's own generator is loaded. */
function prepare(designer: Designer): void {
  designer.workshop.vocabulary().catch(() => undefined);
  import('./service/inPage.ts').catch(() => undefined);
}

/** The reader of words is large: it is no part of the first load. */
async function loadOffline({ workshop }: Designer) {
  const { pageOrchestrator } = await import('./service/inPage.ts');
  return pageOrchestrator(workshop.validator);
}

function addStylesheet(): () => void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL('./panels/aura.css', import.meta.url).href;
  document.head.append(link);
  return () => link.remove();
}
