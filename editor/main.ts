import { sentenceOf } from './core/Notices.ts';
import { createShell } from './shell/createShell.ts';

/** The page's entry. The editor is reachable as `editor` in the console, as in the three.js editor. */
try {
  const shell = await createShell(document.body);
  Object.assign(globalThis, { editor: shell.editor, viewport: shell.viewport });
} catch (error) {
  const failure = document.createElement('p');
  failure.className = 'Failure';
  failure.setAttribute('role', 'alert');
  failure.textContent = `The editor could not start: ${sentenceOf(error)} It needs WebGL 2; switch on hardware acceleration, or try another browser.`;
  document.body.replaceChildren(failure);
  throw error;
}
