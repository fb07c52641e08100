/**
 * What the artist sees of Aura: the conversation, the tree of operations, and the inspector of their parameters. Panels show the
 * scene and the log and keep nothing of their own but what is folded.
 */
import { Disposables, type Editor } from '../../editor/api.ts';
import type { Designer } from '../scene/Designer.ts';
import { designAround } from '../scene/designData.ts';
import { ChatPanel } from './chat/ChatPanel.ts';
import type { Conversation } from './chat/Conversation.ts';
import type { ServerState } from './chat/StatusLine.ts';
import { DesignInspector } from './inspector/DesignInspector.ts';
import { local } from './local.ts';
import { makeEditableOperator } from './makeEditable.ts';
import { OperationFocus } from './OperationFocus.ts';
import { DesignOutliner } from './outliner/DesignOutliner.ts';
import { PROVIDERS_PAGE, ProvidersPage, type ProvidersPageParts } from './providers/ProvidersPage.ts';
import { ThingsPanel } from './things/ThingsPanel.ts';

export interface PanelParts {
  conversation: Conversation;
  server: ServerState;
  designer: Designer;
  /** What the Settings page of the AI providers needs. */
  providers: ProvidersPageParts;
  /** Called once when the artist turns to the chat. */
  prepare(): void;
}

/** Adds the three panels and what belongs to them; disposing of the result takes them away again. */
export function registerPanels(editor: Editor, { conversation, server, designer, providers, prepare }: PanelParts): Disposables {
  const disposables = new Disposables();
  const { panels, operators, menus } = editor;
  const focus = disposables.add(new OperationFocus(editor));
  disposables.add(
    panels.register({
      id: 'aura-chat',
      area: 'left',
      title: local('AI Chat'),
      icon: 'sparkles',
      order: 5,
      create: () => new ChatPanel(editor, conversation, server, designer.workshop, prepare),
    }),
  );
  disposables.add(
    panels.register({
      id: 'aura-things',
      area: 'left',
      title: local('Things'),
      icon: 'boxes',
      order: 6,
      create: () => new ThingsPanel(editor, designer),
    }),
  );
  disposables.add(
    panels.register({
      id: 'aura-outliner',
      area: 'right-top',
      title: local('Design'),
      icon: 'layers',
      order: 5,
      serves: servesSelection,
      create: () => new DesignOutliner(editor, designer, focus),
    }),
  );
  disposables.add(
    panels.register({
      id: 'aura-inspector',
      area: 'right-bottom',
      title: local('Parameters'),
      icon: 'sliders',
      order: 5,
      serves: servesSelection,
      create: () => new DesignInspector(editor, designer, focus),
    }),
  );
  disposables.add(
    operators.register({
      id: 'aura.clear-chat',
      label: local('Clear AI Chat'),
      icon: 'trash',
      help: local('Forgets the conversation; designs stay.'),
      poll: () => conversation.log.turns.length > 0 && !conversation.busy,
      execute: () => conversation.log.clear(),
    }),
  );
  disposables.add(
    operators.register({
      id: 'aura.stop',
      label: local('Stop the AI'),
      icon: 'square',
      help: local('Ends the answer that is being made; scene and models are left as they are.'),
      poll: () => conversation.busy,
      execute: () => conversation.cancel(),
    }),
  );
  disposables.add(menus.add({ menu: 'Edit', operator: 'aura.clear-chat', group: 'aura', order: 100 }));
  disposables.add(
    operators.register({
      id: 'aura.things',
      label: local('Things'),
      icon: 'boxes',
      help: local('Shows the library: furniture, tools, toys, plants and all the rest, ready to be put into the scene.'),
      execute: () => panels.show('aura-things'),
    }),
  );
  disposables.add(menus.add({ menu: 'Add', operator: 'aura.things', group: 'aura', order: 100 }));
  disposables.add(
    editor.settings.pages.register({
      id: PROVIDERS_PAGE,
      title: local('AI providers'),
      order: 1,
      create: () => new ProvidersPage(providers),
    }),
  );
  disposables.add(
    operators.register({
      id: 'aura.providers',
      label: local('AI providers…'),
      icon: 'sparkles',
      help: local('Which models are asked, in which order, with which keys, and what they may cost.'),
      execute: () => void operators.run('edit.settings', PROVIDERS_PAGE),
    }),
  );
  disposables.add(menus.add({ menu: 'Edit', operator: 'aura.providers', group: 'settings', order: 110 }));
  disposables.add(operators.register(makeEditableOperator(editor, designer, focus)));
  disposables.add(menus.add({ menu: 'Edit', operator: 'aura.make-editable', group: 'aura', order: 90 }));
  return disposables;
}

/** The design panels make way for the host's while something is selected that no design made. */
const servesSelection = ({ selected }: Editor): boolean => selected === null || designAround(selected) !== null;
