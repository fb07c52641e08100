import type { Editor } from '../core/Editor.ts';
import { sentenceOf } from '../core/Notices.ts';
import { importFiles } from './importFiles.ts';

/** Takes the part after `#` out of the page's address, without an entry in the browser's history. */
const forgetHash = (): void => history.replaceState(history.state, '', `${location.pathname}${location.search}`);

/**
 * A page that links to the editor with `#file=<address>` has it open that project or model, as with the three.js editor.
 *
 * @param forget takes the wish out of the address once the file is there: a reload brings back what the artist made of it
 */
export async function openFromAddress(
  editor: Editor,
  page: Pick<Location, 'hash' | 'href'> = location,
  forget: () => void = forgetHash,
): Promise<void> {
  const asked = /^#file=(.+)$/.exec(page.hash)?.[1];
  if (asked === undefined) return;
  try {
    const url = new URL(decodeURIComponent(asked), page.href);
    if (!/^https?:$/.test(url.protocol)) throw new Error('It has to begin with http:// or https://.');
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
    const name = decodeURIComponent(url.pathname.split('/').at(-1) || 'file.json');
    const file = new File([await answer.arrayBuffer()], name);
    forget();
    await importFiles(editor, [file]);
  } catch (error) {
    const sentence = editor.strings.getKey('project/notFetched', 'The file that the address names could not be opened.');
    editor.notices.error(sentence, sentenceOf(error));
  }
}
