import { z } from 'zod';
import type { Editor } from '../core/Editor.ts';
import { sentenceOf } from '../core/Notices.ts';
import { baseNameOf, extensionOf } from '../io/fileNames.ts';
import { importFiles } from './importFiles.ts';
import { openProject } from './openProject.ts';

const projectSchema = z.looseObject({ scene: z.looseObject({}), camera: z.looseObject({}) });

/** A page that links to the editor with `#file=<address>` has it open that project or model, as with the three.js editor. */
export async function openFromAddress(editor: Editor, page: Pick<Location, 'hash' | 'href'> = location): Promise<void> {
  const asked = /^#file=(.+)$/.exec(page.hash)?.[1];
  if (asked === undefined) return;
  try {
    const url = new URL(decodeURIComponent(asked), page.href);
    if (!/^https?:$/.test(url.protocol)) throw new Error('It has to begin with http:// or https://.');
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
    const name = decodeURIComponent(url.pathname.split('/').at(-1) || 'file.json');
    const data = await answer.arrayBuffer();
    const project = extensionOf(name) === 'json' ? projectSchema.safeParse(JSON.parse(new TextDecoder().decode(data))) : undefined;
    if (project?.success) await openProject(editor, project.data, baseNameOf(name));
    else await importFiles(editor, [new File([data], name)]);
  } catch (error) {
    const sentence = editor.strings.getKey('project/notFetched', 'The file that the address names could not be opened.');
    editor.notices.error(sentence, sentenceOf(error));
  }
}
