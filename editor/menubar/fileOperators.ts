import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { EXAMPLE_TITLES, openExample } from '../examples/exampleList.ts';
import { baseNameOf } from '../io/fileNames.ts';
import { askUnit } from '../shell/askUnit.ts';
import { openEarlierProjects } from '../shell/EarlierDialog.ts';
import { chooseFiles, download, fileNameOf, nameOfProject } from '../shell/fileAccess.ts';
import { COMPANIONS, importFiles } from '../shell/importFiles.ts';
import { leaveProject, openProject } from '../shell/openProject.ts';
import { exportOperators } from './exportOperators.ts';
import { jsonOperators } from './jsonOperators.ts';
import { type Placed, registerOperators, textOf } from './operatorSet.ts';

/** New, open, save, import, export. */
export function registerFileOperators(editor: Editor): Disposables {
  const text = textOf(editor);
  const disposables = new Disposables();
  const operators: Placed[] = [
    {
      id: 'file.new',
      label: text('file/new', 'New project'),
      icon: 'file-plus',
      group: 'project',
      async execute() {
        if (await leaveProject(editor)) editor.clear();
      },
    },
    {
      id: 'file.open',
      label: text('file/open', 'Open project…'),
      icon: 'folder-open',
      shortcut: 'ctrl+o',
      group: 'project',
      async execute() {
        const [file] = await chooseFiles('.json,application/json', false);
        if (file) await openProjectFile(editor, file);
      },
    },
    {
      id: 'file.save',
      label: text('file/save', 'Save project'),
      icon: 'save',
      shortcut: 'ctrl+s',
      group: 'project',
      execute() {
        download(`${fileNameOf(nameOfProject(editor))}.json`, JSON.stringify(editor.toJSON()), 'application/json');
        editor.project.markSaved();
      },
    },
    {
      id: 'file.earlier',
      label: text('file/earlier', 'Earlier projects…'),
      icon: 'history',
      group: 'project',
      execute: () => openEarlierProjects(editor),
    },
    {
      id: 'file.import',
      label: text('file/import', 'Import…'),
      icon: 'upload',
      group: 'exchange',
      execute: () => chooseAndImport(editor, false),
    },
    {
      id: 'file.importAsScene',
      label: text('file/importAsScene', 'Import as scene…'),
      icon: 'upload',
      help: text('file/importAsSceneHelp', 'What is in the file stands in the scene itself, which takes over its name'),
      group: 'exchange',
      execute: () => chooseAndImport(editor, true),
    },
    {
      id: 'file.publish',
      label: text('file/publish', 'Publish…'),
      icon: 'globe',
      help: text('file/publishHelp', 'A folder with a page that plays the project on any web server'),
      group: 'exchange',
      poll: () => editor.scene.children.length > 0,
      execute: () => publish(editor),
    },
  ];
  const examples = Object.entries(EXAMPLE_TITLES).map(
    ([id, title]): Placed => ({
      id: `file.example.${id}`,
      label: text(`example/${id}`, title),
      icon: 'file-plus',
      group: 'project',
      submenu: text('file/examples', 'New from example'),
      execute: () => openExample(editor, id),
    }),
  );
  disposables.add(registerOperators(editor, 'File', [...operators.slice(0, 1), ...examples, ...operators.slice(1)]));

  let exports = new Disposables();
  const fillExports = (): void => {
    exports.dispose();
    exports = registerOperators(editor, 'File', [...exportOperators(editor), ...jsonOperators(editor)]);
  };
  disposables.add(editor.exporters.changed.add(fillExports));
  disposables.add(() => exports.dispose());
  fillExports();
  return disposables;
}

async function chooseAndImport(editor: Editor, asScene: boolean): Promise<void> {
  const endings = [...editor.importers.extensions(), ...COMPANIONS].map((extension) => `.${extension}`);
  const files = await chooseFiles(endings.join(','), true);
  if (files.length > 0) await importFiles(editor, files, askUnit, asScene);
}

/** The player's own page and code are taken from where this page came from. */
async function publish(editor: Editor): Promise<void> {
  const { title } = editor.project;
  const { publishedFolder, zipOf } = await import('../player/publish.ts');
  const files = await publishedFolder(editor.toJSON(), title || 'Aura', async (path) => {
    const answer = await fetch(new URL(path, document.baseURI));
    if (!answer.ok) throw new Error('The player could not be fetched: is the server still running?');
    return new Uint8Array(await answer.arrayBuffer());
  });
  download(`${fileNameOf(title)}.zip`, new Uint8Array(zipOf(files)), 'application/zip');
}

async function openProjectFile(editor: Editor, file: File): Promise<void> {
  let json: unknown;
  try {
    json = JSON.parse(await file.text());
  } catch {
    editor.notices.error(editor.strings.getKey('project/unreadable', 'This file is not a project that the editor can open.'), file.name);
    return;
  }
  await openProject(editor, json, baseNameOf(file.name));
}
