import type { Editor } from '../core/Editor.ts';
import { sentenceOf } from '../core/Notices.ts';
import { type CanvasRecording, canRecord, recordCanvas } from '../io/pictures/canvasRecording.ts';
import { download, fileNameOf, nameOfProject } from '../shell/fileAccess.ts';
import { type Placed, textOf } from './operatorSet.ts';

/** What is drawn in the viewport, taken up as a video until the operator is run again: turning the view, a clip, a tweak. */
export function videoOperator(editor: Editor, canvas: HTMLCanvasElement): Placed {
  const text = textOf(editor);
  let recording: CanvasRecording | null = null;
  return {
    id: 'render.video',
    label: text('render/video', 'Record a video'),
    icon: 'film',
    help: text('render/videoHelp', 'Takes up what is drawn in the viewport; once more ends it and gives the file'),
    group: 'picture',
    poll: canRecord,
    checked: () => recording !== null,
    async execute() {
      const running = recording;
      recording = null;
      try {
        if (running) {
          const { data, ending } = await running.stop();
          download(`${fileNameOf(nameOfProject(editor))}.${ending}`, data, data.type);
          return;
        }
        recording = recordCanvas(canvas);
        editor.notices.info(text('render/videoRuns', 'The viewport is recorded: Render > Record a video ends it.'));
        editor.signals.renderRequested.dispatch();
      } catch (error) {
        editor.notices.error(text('render/videoFailed', 'The video could not be recorded.'), sentenceOf(error));
      }
    },
  };
}
