import * as THREE from 'three';
import { type FromFrame, type PlayMessage, playMessageSchema, toFrameSchema } from './messages.ts';
import { hearEditor, isPublished } from './published.ts';
import { publishedMessage } from './readStage.ts';
import { ScenePlayer } from './ScenePlayer.ts';

/*
 * The page inside of the frame. It has no origin of its own, and its policy lets it load nothing but the player's own code: what a
 * script can reach ends here.
 */

/** What goes wrong in a published page stands in its console. */
const published = isPublished(document.documentElement);

const say = (message: FromFrame): void => {
  if (!published) parent.postMessage(message, '*');
  else if (message.kind === 'error') console.error(message.script, message.message, message.line ?? '');
};

/** Scripts know the library by this name, as in the three.js editor. */
Object.assign(globalThis, { THREE });

const player = new ScenePlayer(say);
document.body.appendChild(player.dom);
// On the release of the key, which is the last that this frame is sent: it is gone a moment later, and a key that is still under way would never be taken.
window.addEventListener('keyup', (event) => event.key === 'Escape' && say({ kind: 'stop' }));
hearEditor(document.documentElement, window, (data) => {
  const message = toFrameSchema.safeParse(data);
  if (!message.success) return;
  if (message.data.kind === 'play') void play(message.data);
  else void record(message.data.on);
});

// A handler may be an async function.
window.addEventListener('unhandledrejection', ({ reason }) => {
  say({ kind: 'error', script: '', message: String(reason).slice(0, 1000), line: null });
});

async function record(on: boolean): Promise<void> {
  try {
    if (on) player.record();
    else {
      const video = await player.recorded();
      say({ kind: 'video', data: video?.data ?? null, ending: video?.ending ?? 'webm' });
    }
  } catch (error) {
    say({ kind: 'error', script: '', message: error instanceof Error ? error.message : String(error), line: null });
    say({ kind: 'video', data: null, ending: 'webm' });
  }
}

async function play(message: PlayMessage): Promise<void> {
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
  await play(playMessageSchema.parse(publishedMessage(await answer.json())));
}
