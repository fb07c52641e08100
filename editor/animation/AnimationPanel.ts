import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { onAny } from '../core/listening.ts';
import { writeRunning } from '../core/writtenNumbers.ts';
import { UIDiv, UIPanel, UIText } from '../ui/containers.ts';
import { UICheckbox, UISelect } from '../ui/fields.ts';
import { UIButton } from '../ui/UIButton.ts';
import { UINumber } from '../ui/UINumber.ts';
import { AnimationPreview, type ClipOfObject, clipsOf } from './AnimationPreview.ts';

/** More tracks than these are not drawn: a figure has hundreds, and nobody reads them. */
const MOST_TRACKS = 60;
/** Nor more keys of one track. */
const MOST_KEYS = 400;

/** The clips of the scene: play, pause, scrub along a line of time with the keys of each track. */
export class AnimationPanel {
  readonly dom = new UIPanel().setClass('AnimationPanel').dom;
  readonly #editor: Editor;
  readonly #preview: AnimationPreview;
  readonly #choice: UISelect;
  readonly #play: UIButton;
  readonly #time = new UIText('').setClass('time');
  readonly #line = new UIDiv().setClass('timeline').setTestId('timeline');
  readonly #head = new UIDiv().setClass('playhead');
  readonly #empty: UIText;
  readonly #bar = new UIDiv().setClass('bar');
  readonly #disposables = new Disposables();
  #clips: ClipOfObject[] = [];
  #frame = 0;
  #before = 0;

  constructor(editor: Editor) {
    this.#editor = editor;
    this.#preview = new AnimationPreview(editor);
    const text = (key: string, english: string): string => editor.strings.getKey(key, english);
    this.#choice = new UISelect().setLabel(text('animation/clip', 'Clip')).setTestId('animation-clip');
    this.#choice.onChange(() => this.#choose(this.#clips[Number(this.#choice.getValue())] ?? null));
    this.#play = new UIButton('', 'play').setHint(text('animation/play', 'Play or pause')).setTestId('animation-play');
    this.#play.onClick(() => (this.#preview.running ? this.#pause() : this.#start()));
    const stop = new UIButton('', 'square').setHint(text('animation/stop', 'Back to rest')).setTestId('animation-stop');
    stop.onClick(() => this.#stop());
    const loop = new UICheckbox(true).setLabel(text('animation/loop', 'Loop'));
    loop.onChange(() => {
      this.#preview.loop = loop.getValue();
    });
    const speed = new UINumber(1).setRange(0.01, 10).setStep(0.05).setUnit('×').setLabel(text('animation/speed', 'Speed'));
    speed.onChange(() => {
      this.#preview.speed = speed.getValue();
    });
    this.#bar.add(this.#choice, this.#play, stop, this.#time, speed, loop, new UIText(text('animation/loop', 'Loop')).setMuted());
    this.#empty = new UIText(
      text('animation/none', 'No object of the scene has clips. They come with models that are animated, as GLB or FBX.'),
    );
    this.#empty.setMuted().setClass('hint');
    this.#makeScrubbable(text('animation/position', 'Time'));
    this.dom.append(this.#bar.dom, this.#line.dom, this.#empty.dom);
    const { signals } = editor;
    this.#disposables.add(onAny([signals.sceneGraphChanged, signals.editorCleared], () => this.#schedule()));
    // What was done has taken back the pose; which clips there are has not changed with it.
    this.#disposables.add(signals.historyChanged.add(() => this.#preview.shown && this.#schedule()));
    this.#disposables.add(signals.startPlayer.add(() => this.#stop()));
    this.#update();
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#preview.stop();
    this.#disposables.dispose();
  }

  #schedule(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#update());
  }

  #update(): void {
    this.#frame = 0;
    const clips = clipsOf(this.#editor.scene);
    const same = clips.length === this.#clips.length && clips.every((entry, at) => entry.clip === this.#clips[at]?.clip);
    this.#clips = clips;
    const { shown } = this.#preview;
    if (!same || (shown && !clips.some(({ clip }) => clip === shown.clip))) {
      this.#choice.setOptions(
        Object.fromEntries(clips.map(({ root, clip }, at) => [at, `${root.name || root.type} · ${clip.name || at + 1}`])),
      );
      this.#choose(clips.find(({ clip }) => clip === shown?.clip) ?? clips[0] ?? null);
    }
    this.#bar.setHidden(clips.length === 0);
    this.#line.setHidden(clips.length === 0);
    this.#empty.setHidden(clips.length > 0);
    this.#show();
  }

  #choose(entry: ClipOfObject | null): void {
    this.#preview.choose(entry);
    this.#choice.setValue(entry ? this.#clips.indexOf(entry) : -1);
    this.#drawTracks();
    this.#show();
  }

  #start(): void {
    this.#preview.play();
    this.#before = performance.now();
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame((now) => this.#step(now));
    this.#show();
  }

  #step(now: number): void {
    this.#frame = 0;
    const goesOn = this.#preview.advance(Math.max(0, now - this.#before) / 1000);
    this.#before = now;
    this.#show();
    if (goesOn) this.#frame = requestAnimationFrame((next) => this.#step(next));
    else this.#update();
  }

  #pause(): void {
    this.#preview.pause();
    this.#show();
  }

  #stop(): void {
    this.#preview.stop();
    this.#show();
  }

  #show(): void {
    const { time, duration, running } = this.#preview;
    this.#time.setValue(`${writeRunning(time, 2)} / ${writeRunning(duration, 2)} s`);
    const share = duration > 0 ? time / duration : 0;
    this.#head.setStyle('left', `${share * 100}%`);
    this.#line.setAttribute('aria-valuemax', duration.toFixed(2)).setAttribute('aria-valuenow', time.toFixed(2));
    if (this.#play.dom.dataset.running === String(running)) return;
    this.#play.dom.dataset.running = String(running);
    this.#play.setIcon(running ? 'pause' : 'play').setPressed(running);
  }

  #drawTracks(): void {
    this.#line.clear().add(this.#head);
    const clip = this.#preview.shown?.clip;
    for (const track of clip?.tracks.slice(0, MOST_TRACKS) ?? []) {
      const row = new UIDiv().setClass('track').setTooltip(track.name);
      const step = Math.ceil(track.times.length / MOST_KEYS);
      for (let at = 0; at < track.times.length; at += step) {
        const key = new UIDiv().setClass('key');
        row.add(key.setStyle('left', `${((track.times[at] ?? 0) / Math.max(this.#preview.duration, 1e-9)) * 100}%`));
      }
      this.#line.add(row);
    }
  }

  /** By pointer, and by the arrow keys in hundredths. */
  #makeScrubbable(label: string): void {
    const { dom } = this.#line;
    this.#line.setRole('slider').setLabel(label).setAttribute('aria-valuemin', '0');
    dom.tabIndex = 0;
    const seek = (seconds: number): void => {
      this.#preview.seek(seconds);
      this.#show();
    };
    const seekTo = (event: PointerEvent): void => {
      const box = dom.getBoundingClientRect();
      seek(((event.clientX - box.left) / Math.max(box.width, 1)) * this.#preview.duration);
    };
    dom.addEventListener('pointerdown', (event) => {
      dom.setPointerCapture(event.pointerId);
      seekTo(event);
    });
    dom.addEventListener('pointermove', (event) => dom.hasPointerCapture(event.pointerId) && seekTo(event));
    dom.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      seek(this.#preview.time + (step * this.#preview.duration) / 100);
    });
  }
}
