/** Pictures a second, at most: one is taken where something was drawn. */
const RATE = 30;
/** What browsers write, the best first. */
const FORMS: readonly [mime: string, ending: Video['ending']][] = [
  ['video/mp4;codecs=avc1', 'mp4'],
  ['video/webm;codecs=vp9', 'webm'],
  ['video/webm', 'webm'],
];

export interface Video {
  /** Of its kind: what it is written in. */
  data: Blob;
  ending: 'mp4' | 'webm';
}

/** What a canvas shows, taken up as a video from now until `stop`. */
export interface CanvasRecording {
  /** Ends it. Resolves to what was taken up. */
  stop(): Promise<Video>;
}

export const canRecord = (): boolean => typeof MediaRecorder !== 'undefined';

/** @throws what the browser says if it cannot */
export function recordCanvas(canvas: HTMLCanvasElement): CanvasRecording {
  const [mime, ending] = FORMS.find(([form]) => MediaRecorder.isTypeSupported(form)) ?? (['', 'webm'] as const);
  const stream = canvas.captureStream(RATE);
  const parts: Blob[] = [];
  const recorder = new MediaRecorder(stream, mime === '' ? {} : { mimeType: mime });
  const ended = new Promise<Video>((resolve, reject) => {
    recorder.ondataavailable = ({ data }) => void parts.push(data);
    recorder.onstop = () => {
      for (const track of stream.getTracks()) track.stop();
      resolve({ data: new Blob(parts, { type: mime.split(';')[0] || 'video/webm' }), ending });
    };
    recorder.onerror = () => reject(new Error('The browser stopped recording.'));
  });
  // Whoever never stops it is told nothing.
  ended.catch(() => undefined);
  recorder.start(1000);
  return {
    stop() {
      if (recorder.state !== 'inactive') recorder.stop();
      return ended;
    },
  };
}
