import { createShell } from './shell/createShell.ts';

/** The page's entry. The editor is reachable as `editor` in the console, as in the three.js editor. */
const shell = await createShell(document.body);
Object.assign(globalThis, { editor: shell.editor, viewport: shell.viewport });
