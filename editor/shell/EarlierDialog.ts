import type { Editor } from '../core/Editor.ts';
import { sentenceOf } from '../core/Notices.ts';
import type { EarlierProject } from '../io/EarlierProjects.ts';
import { UIDiv, UIText } from '../ui/containers.ts';
import { UIButton } from '../ui/UIButton.ts';
import { UIDialog } from '../ui/UIDialog.ts';
import { leaveProject } from './openProject.ts';

/** Shows the projects that others took the place of, each with a small view of it; one that is pressed is opened. */
export async function openEarlierProjects(editor: Editor): Promise<void> {
  const text = (key: string, english: string): string => editor.strings.getKey(key, english);
  const dialog = new UIDialog(text('earlier/title', 'Earlier projects'), text('dialog/close', 'Close')).setTestId('earlier');
  const projects = await editor.storage.earlierProjects();
  if (projects.length === 0) {
    dialog.body.add(new UIText(text('earlier/none', 'A project that you leave for another is kept here.')).setMuted());
  }
  const when = new Intl.DateTimeFormat(editor.strings.language, { dateStyle: 'medium', timeStyle: 'short' });
  const list = new UIDiv().setClass('EarlierProjects');
  for (const project of projects) {
    const title = project.title || text('project/untitled', 'Untitled');
    const card = new UIButton().addClass('card').setLabel(title).setTestId('earlier-project');
    card.dom.append(view(project), new UIText(title).setClass('name').dom);
    if (project.left > 0) card.add(new UIText(when.format(project.left)).setMuted());
    card.onClick(() => {
      dialog.close();
      void bringBack(editor, project.key);
    });
    list.add(card);
  }
  dialog.body.add(list);
  dialog.open();
}

function view({ picture }: EarlierProject): HTMLElement {
  const place = document.createElement('div');
  place.className = 'view';
  if (picture?.startsWith('data:image/')) place.append(Object.assign(new Image(), { src: picture, alt: '' }));
  return place;
}

async function bringBack(editor: Editor, key: string): Promise<void> {
  try {
    if (await leaveProject(editor)) await editor.storage.bringBack(key);
  } catch (error) {
    editor.notices.error(editor.strings.getKey('earlier/failed', 'The earlier project could not be opened.'), sentenceOf(error));
  }
}
