/** One event of a text/event-stream: its type, its data, lines joined by line feeds, and its id where it has one. */
export interface ServerEvent {
  type: string;
  data: string;
  id?: string;
}

/** Longest line that is kept; more is no stream of ours. */
const LINE_LIMIT = 16_000_000;

/**
 * Reads a text/event-stream as the HTML standard describes it (9.2.6): CR, LF and CRLF end lines, also where a chunk
 * ends between CR and LF; a blank line ends an event; an event that the stream leaves unfinished is dropped.
 * Ends when the stream ends; what the stream throws (an abort, a lost connection) comes through.
 */
export async function* readEventStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  let type = '';
  let data: string[] = [];
  let id: string | undefined;
  for await (const line of readLines(stream)) {
    if (line === '') {
      if (data.length > 0) yield { type: type || 'message', data: data.join('\n'), ...(id === undefined ? {} : { id }) };
      type = '';
      data = [];
      id = undefined;
      continue;
    }
    const { field, value } = splitField(line);
    if (field === 'event') type = value;
    if (field === 'data') data.push(value);
    if (field === 'id' && !value.includes('\0')) id = value;
  }
}

/** "data: text" without the one space after the colon; a comment has an empty field name. */
function splitField(line: string): { field: string; value: string } {
  const colon = line.indexOf(':');
  if (colon < 0) return { field: line, value: '' };
  const value = line.slice(colon + 1);
  return { field: line.slice(0, colon), value: value.startsWith(' ') ? value.slice(1) : value };
}

async function* readLines(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      rest += decoder.decode(value, { stream: true });
      // A CR at the very end may be half of a CRLF: it waits for the next chunk.
      const held = rest.endsWith('\r') ? '\r' : '';
      const lines = rest.slice(0, rest.length - held.length).split(/\r\n|\r|\n/);
      rest = (lines.pop() ?? '') + held;
      if (rest.length > LINE_LIMIT) throw new Error('The server sent a line without end.');
      yield* lines;
    }
  } finally {
    // Whoever stops reading half way lets the connection go.
    await reader.cancel().catch(() => undefined);
  }
}
