import type { Editor } from '../core/Editor.ts';
import { sentenceOf } from '../core/Notices.ts';
import { download, fileNameOf } from '../shell/fileAccess.ts';
import { type Placed, textOf } from './operatorSet.ts';

/** Pictures a second, at most: one is taken where something was drawn. */
const RATE = 30;
/** What browsers write, the best first. */
const FORMS: readonly [mime: string, ending: string][] = [
  ['video/mp4;codecs=avc1', 'mp4'],
  ['video/webm;codecs=vp9', 'webm'],
  ['video/webm', 'webm'],
];

/** What is drawn in the viewport, taken up as a video until the operator is run again: turning the view, a clip, a tweak. */
export function videoOperator(editor: Editor, canvas: HTMLCanvasElement): Placed {
  const text = textOf(editor);
  let recorder: MediaRecorder | null = null;
  return {
    id: 'render.video',
    label: text('render/video', 'Record a video'),
    icon: 'film',
    help: text('render/videoHelp', 'Takes up what is drawn in the viewport; once more ends it and gives the file'),
    group: 'picture',
    poll: () => typeof MediaRecorder !== 'undefined',
    checked: () => recorder !== null,
    execute() {
      if (recorder) {
        recorder.stop();
        return;
      }
      try {
        const [mime, ending] = FORMS.find(([form]) => MediaRecorder.isTypeSupported(form)) ?? ['', 'webm'];
        const stream = canvas.captureStream(RATE);
        const parts: Blob[] = [];
        const running = new MediaRecorder(stream, mime === '' ? {} : { mimeType: mime });
        running.ondataavailable = ({ data }) => void parts.push(data);
        running.onstop = () => {
          recorder = null;
          for (const track of stream.getTracks()) track.stop();
          const type = mime.split(';')[0] || 'video/webm';
          download(`${fileNameOf(editor.project.title)}.${ending}`, new Blob(parts, { type }), type);
        };
        running.onerror = () => editor.notices.error(text('render/videoFailed', 'The video could not be recorded.'));
        running.start(1000);
        recorder = running;
        editor.notices.info(text('render/videoRuns', 'The viewport is recorded: Render > Record a video ends it.'));
        editor.signals.renderRequested.dispatch();
      } catch (error) {
        editor.notices.error(text('render/videoFailed', 'The video could not be recorded.'), sentenceOf(error));
      }
    },
  };
}
