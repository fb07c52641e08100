import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { canRecord } from '../io/pictures/canvasRecording.ts';
import { download, fileNameOf } from '../shell/fileAccess.ts';
import { UIButton } from '../ui/UIButton.ts';
import { UIElement } from '../ui/UIElement.ts';
import { type FromFrame, fromFrameSchema, type ToFrame } from './messages.ts';

/** Beside the page; the server sends it with a policy of its own. */
const FRAME = './player.html';
/** More errors than these are not said: a script may throw in each of its functions. */
const MOST_ERRORS = 5;

/**
 * Plays the scene over the viewport. The scripts run in a frame without an origin, on a copy of the scene: they reach neither this
 * page nor what is stored nor the server. Nothing of a project runs before somebody presses Play.
 */
export class Player {
  readonly #editor: Editor;
  readonly #place: HTMLElement;
  readonly #disposables = new Disposables();
  #stage: HTMLDialogElement | null = null;
  #listening: AbortController | null = null;
  #errors = 0;
  #sent = false;
  /** Whether what is played is taken up as a video, or that is asked for. */
  #recording: 'no' | 'yes' | 'awaited' = 'no';
  #leaving = false;
  readonly #record: UIButton;

  /** @param place over which it is shown */
  constructor(editor: Editor, place: HTMLElement) {
    this.#editor = editor;
    this.#place = place;
    this.#disposables.add(editor.signals.startPlayer.add(() => this.#start()));
    this.#record = new UIButton(this.#text('player/record', 'Record'), 'film').setTestId('player-record');
    this.#record.onClick(() => this.#toggleRecording());
    this.#disposables.add(editor.signals.stopPlayer.add(() => this.#leave()));
    this.#disposables.add(editor.signals.editorCleared.add(() => this.#stop()));
  }

  get playing(): boolean {
    return this.#stage !== null;
  }

  dispose(): void {
    this.#stop();
    this.#disposables.dispose();
  }

  #text(key: string, english: string): string {
    return this.#editor.strings.getKey(key, english);
  }

  #start(): void {
    if (this.#stage) return;
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-pointer-lock');
    frame.title = this.#text('player/frame', 'The scene as it is played');
    frame.dataset.testid = 'player-frame';
    frame.src = FRAME;
    // A dialog that is open holds the editor's shortcuts back.
    const stage = document.createElement('dialog');
    stage.className = 'PlayerStage';
    stage.setAttribute('aria-label', this.#text('player/title', 'Player'));
    const stop = new UIButton(this.#text('player/stop', 'Stop'), 'square').setTestId('player-stop').setTooltip('Esc');
    stop.onClick(() => this.#editor.signals.stopPlayer.dispatch());
    this.#showRecording('no');
    this.#record.setHidden(!canRecord());
    stage.append(frame, new UIElement(document.createElement('div')).setClass('bar').add(this.#record, stop).dom);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    window.addEventListener('message', (event) => event.source === frame.contentWindow && this.#hear(event.data, frame), { signal });
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.#editor.signals.stopPlayer.dispatch();
    };
    stage.addEventListener('keydown', pressed, { signal });
    this.#errors = 0;
    this.#sent = false;
    this.#leaving = false;
    this.#editor.history.enabled = false;
    this.#stage = stage;
    this.#place.append(stage);
    stage.show();
  }

  /** Ends the play; what is being recorded is awaited first, unless one asks again. */
  #leave(): void {
    if (this.#recording === 'no' || this.#leaving) {
      this.#stop();
      return;
    }
    this.#leaving = true;
    if (this.#recording === 'yes') this.#toggleRecording();
  }

  #toggleRecording(): void {
    if (this.#recording === 'awaited') return;
    const on = this.#recording === 'no';
    this.#tell({ kind: 'record', on });
    this.#showRecording(on ? 'yes' : 'awaited');
  }

  #showRecording(state: 'no' | 'yes' | 'awaited'): void {
    this.#recording = state;
    const on = state !== 'no';
    this.#record
      .setTextContent(on ? this.#text('player/recordEnd', 'End the recording') : this.#text('player/record', 'Record'))
      .setPressed(on)
      .setDisabled(state === 'awaited');
  }

  /** Taken only where it was asked for: scripts of strangers can send it too. */
  #take(data: Blob | null, ending: string): void {
    if (this.#recording !== 'awaited') return;
    this.#showRecording('no');
    // Of whatever kind the frame calls it, it is kept as a video.
    if (data && data.size > 0) download(`${fileNameOf(this.#editor.project.title)}.${ending}`, data, `video/${ending}`);
    else this.#editor.notices.error(this.#text('render/videoFailed', 'The video could not be recorded.'));
    if (this.#leaving) this.#stop();
  }

  #tell(message: ToFrame): void {
    this.#stage?.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
  }

  #stop(): void {
    if (!this.#stage) return;
    this.#listening?.abort();
    this.#stage.remove();
    this.#stage = null;
    this.#editor.history.enabled = true;
    this.#editor.signals.renderRequested.dispatch();
  }

  #hear(data: unknown, frame: HTMLIFrameElement): void {
    const message = fromFrameSchema.safeParse(data);
    if (!message.success) return;
    if (message.data.kind === 'ready') this.#send();
    else if (message.data.kind === 'playing') frame.focus();
    else if (message.data.kind === 'stop') this.#editor.signals.stopPlayer.dispatch();
    else if (message.data.kind === 'video') this.#take(message.data.data, message.data.ending);
    else this.#say(message.data);
  }

  /** Once a start: a script that asks again and again gets nothing more. */
  #send(): void {
    if (this.#sent) return;
    this.#sent = true;
    this.#tell(this.#project());
  }

  #project(): ToFrame {
    const { scene, camera, scripts, project } = this.#editor.toJSON();
    const { viewportCamera } = this.#editor;
    return {
      kind: 'play',
      project: { scene, camera: camera ?? {}, scripts, project },
      viewCamera: viewportCamera === this.#editor.camera ? null : viewportCamera.uuid,
      studio: this.#editor.environmentType === 'Default',
    };
  }

  #say({ script, message, line }: Extract<FromFrame, { kind: 'error' }>): void {
    this.#errors += 1;
    if (this.#errors > MOST_ERRORS) return;
    const place = line === null ? '' : `, ${this.#text('player/line', 'line')} ${line}`;
    const title =
      script === ''
        ? this.#text('player/failed', 'Something went wrong while the scene was played.')
        : `${this.#text('player/script', 'Script')} “${script}”${place}`;
    this.#editor.notices.error(title, message);
  }
}
