import * as THREE from 'three';
import { type FromFrame, toFrameSchema } from './messages.ts';
import { publishedMessage } from './readStage.ts';
import { ScenePlayer } from './ScenePlayer.ts';

/*
 * The page inside of the frame. It has no origin of its own, and its policy lets it load nothing but the player's own code: what a
 * script can reach ends here.
 */

/** A published page is nobody's frame: it plays what lies beside it, and what goes wrong stands in its console. */
const published = parent === window;

const say = (message: FromFrame): void => {
  if (!published) parent.postMessage(message, '*');
  else if (message.kind === 'error') console.error(message.script, message.message, message.line ?? '');
};

/** Scripts know the library by this name, as in the three.js editor. */
Object.assign(globalThis, { THREE });

const player = new ScenePlayer(say);
document.body.appendChild(player.dom);
window.addEventListener('keydown', (event) => event.key === 'Escape' && say({ kind: 'stop' }));
window.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.source !== parent || published) return;
  const message = toFrameSchema.safeParse(event.data);
  if (message.success) void play(message.data);
});

// A handler may be an async function.
window.addEventListener('unhandledrejection', ({ reason }) => {
  say({ kind: 'error', script: '', message: String(reason).slice(0, 1000), line: null });
});

async function play(message: Parameters<ScenePlayer['load']>[0]): Promise<void> {
  try {
    await player.load(message);
    player.play();
    window.focus();
    say({ kind: 'playing' });
  } catch (error) {
    say({ kind: 'error', script: '', message: error instanceof Error ? error.message : String(error), line: null });
  }
}

if (published) void playBeside();
else say({ kind: 'ready' });

async function playBeside(): Promise<void> {
  const answer = await fetch('./app.json');
  await play(toFrameSchema.parse(publishedMessage(await answer.json())));
}
