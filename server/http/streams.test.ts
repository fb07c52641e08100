import { describe, expect, it } from 'vitest';
import { eventText } from './streams.ts';

describe('eventText', () => {
  it('is an id, a type line, a data line and an empty line', () => {
    expect(eventText({ type: 'phase', phase: 'intent', percent: 10, label: 'Design intent analysis' }, 3)).toBe(
      'id: 3\nevent: phase\ndata: {"type":"phase","phase":"intent","percent":10,"label":"Design intent analysis"}\n\n',
    );
  });

  it.each(['two\nlines', 'carriage\rreturn', 'data: fake\n\nevent: result', '\u2028'])('keeps %j on one line', (message) => {
    const text = eventText({ type: 'warning', message }, 1);
    expect(text.split(/\r\n|\r|\n/)).toHaveLength(5);
    expect(JSON.parse(text.split('\n')[2]!.slice('data: '.length))).toMatchObject({ message });
  });
});
