import { describe, expect, it } from 'vitest';
import { eventText } from './eventStream.ts';

describe('eventText', () => {
  it('is a type line, a data line and an empty line', () => {
    expect(eventText({ type: 'phase', phase: 'intent', percent: 10, label: 'Design intent analysis' })).toBe(
      'event: phase\ndata: {"type":"phase","phase":"intent","percent":10,"label":"Design intent analysis"}\n\n',
    );
  });

  it.each(['two\nlines', 'carriage\rreturn', 'data: fake\n\nevent: answer', '\u2028'])('keeps %j on one line', (note) => {
    const text = eventText({ type: 'provider', provider: 'patterns', note });
    expect(text.split(/\r\n|\r|\n/)).toHaveLength(4);
    expect(JSON.parse(text.split('\n')[1]!.slice('data: '.length))).toMatchObject({ note });
  });
});
