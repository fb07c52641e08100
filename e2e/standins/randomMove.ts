import type { Cut, Move } from './StandIn.ts';

/** Mulberry32: small, and the same everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param text what the model says where nothing is broken */
export function randomMove(random: () => number, text: string): Move {
  const whole = (most: number) => Math.floor(random() * most);
  const said = { text, pieces: 1 + whole(12), ...(random() < 0.1 && { finish: null }), ...(random() < 0.2 && { usage: null }) };
  const size = random();
  // Long texts in single bytes would only measure the stand-in.
  const writing = size < 0.6 || text.length > 4_000 ? 'frames' : size < 0.85 ? 'whole' : size < 0.97 ? 'torn' : 'bytes';
  const draw = random();
  if (draw < 0.3) return { said, writing };
  if (draw < 0.6)
    return { said, writing, cut: { after: whole(16), how: (['silence', 'end', 'close', 'reset'] satisfies Cut[])[whole(4)]! } };
  if (draw < 0.68) return { reset: true };
  if (draw < 0.72) return { wait: 'for ever' };
  if (draw < 0.8) return { said, wait: whole(200) };
  if (draw < 0.95) {
    const status = [200, 204, 307, 400, 401, 403, 404, 408, 429, 500, 502, 503, 529][whole(13)]!;
    const body = [
      '',
      '<html>'.repeat(whole(3_000)),
      { error: 'x' },
      { error: { message: 'temperature seed response_format', code: whole(600) } },
      [{ error: null }],
      'null',
      '{"half',
    ][whole(7)]!;
    return { raw: { status, body, headers: random() < 0.5 ? { 'retry-after': '0' } : { 'content-type': 'text/event-stream' } } };
  }
  return {
    said: {
      ...said,
      insert: {
        [whole(6)]: ['data: {"\n\n', '\u0000\u0001\n\n', ': ping\n\n', '{"error":"broken"}\n', 'data: {"error":{"message":"x"}}\n\n', '\n'][
          whole(6)
        ]!,
      },
    },
  };
}
