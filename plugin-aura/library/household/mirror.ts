import { mm, pick, thing } from '../thing.ts';

/** A mirror in its frame: to hang, or a tall one that leans on a stand. */
export const mirror = thing({
  op: 'create_mirror',
  family: 'household',
  label: 'Mirror',
  help: 'Framed mirror: rectangular, oval or arched, to hang or on a stand',
  params: {
    shape: pick(['rectangular', 'oval', 'arched'], 'Shape', 'Outline of the mirror'),
    width: mm(500, 'Width', 'Over the frame'),
    height: mm(700, 'Height', 'Over the frame'),
    frame: mm(32, 'Frame', 'Width of the frame'),
    stand: pick(['wall', 'floor'], 'Stand', 'To hang on the wall, or leaning back on a strut'),
  },
  let: {
    f: '= min(frame, width * 0.3, height * 0.3)',
    t: '= f * 0.8',
    r: '= width / 2 - 0.01 * width',
    rect: "= shape == 'rectangular'",
    round: "= shape == 'oval'",
    arch: "= shape == 'arched'",
    floor: "= stand == 'floor'",
  },
  materials: { frame: 'walnut', glass: 'mirror', strut: 'walnut' },
  called: { surround: 'Frame', pane: 'Glass' },
  operations: [
    {
      id: 'frame_rect',
      op: 'extrude',
      params: {
        profile: {
          rect: ['= width', '= height'],
          r: '= f * 0.25',
          minus: [{ rect: ['= width - 2 * f', '= height - 2 * f'], r: '= f * 0.12' }],
        },
        height: '= t',
        axis: 'z',
        round: '= t * 0.28',
      },
      when: '= rect',
    },
    {
      id: 'frame_oval',
      op: 'extrude',
      params: {
        profile: { ellipse: ['= width', '= height'], minus: [{ ellipse: ['= width - 2 * f', '= height - 2 * f'] }] },
        height: '= t',
        axis: 'z',
        round: '= t * 0.28',
      },
      when: '= round',
    },
    {
      id: 'frame_arch',
      op: 'extrude',
      params: {
        profile: {
          rect: ['= width', '= height'],
          corners: { tl: { r: '= min(r, height * 0.9)' }, tr: { r: '= min(r, height * 0.9)' } },
          minus: [
            {
              rect: ['= width - 2 * f', '= height - 2 * f'],
              corners: { tl: { r: '= max(min(r, height * 0.9) - f, f * 0.1)' }, tr: { r: '= max(min(r, height * 0.9) - f, f * 0.1)' } },
            },
          ],
        },
        height: '= t',
        axis: 'z',
        round: '= t * 0.28',
      },
      when: '= arch',
    },
    { id: 'surround', op: 'union', inputs: ['frame_rect', 'frame_oval', 'frame_arch'], role: 'frame' },
    {
      id: 'glass_rect',
      op: 'extrude',
      params: { profile: { rect: ['= width - 1.8 * f', '= height - 1.8 * f'] }, height: '= t * 0.5', axis: 'z' },
      at: { my: 'center', to: 'surround.center', offset: [0, 0, '= -t * 0.15'] },
      when: '= rect',
    },
    {
      id: 'glass_oval',
      op: 'extrude',
      params: { profile: { ellipse: ['= width - 1.8 * f', '= height - 1.8 * f'] }, height: '= t * 0.5', axis: 'z' },
      at: { my: 'center', to: 'surround.center', offset: [0, 0, '= -t * 0.15'] },
      when: '= round',
    },
    {
      id: 'glass_arch',
      op: 'extrude',
      params: {
        profile: {
          rect: ['= width - 1.8 * f', '= height - 1.8 * f'],
          corners: {
            tl: { r: '= max(min(r, height * 0.9) - 0.9 * f, f * 0.1)' },
            tr: { r: '= max(min(r, height * 0.9) - 0.9 * f, f * 0.1)' },
          },
        },
        height: '= t * 0.5',
        axis: 'z',
      },
      at: { my: 'center', to: 'surround.center', offset: [0, 0, '= -t * 0.15'] },
      when: '= arch',
    },
    { id: 'pane', op: 'union', inputs: ['glass_rect', 'glass_oval', 'glass_arch'], role: 'glass' },
    { id: 'leaning', op: 'group', inputs: ['surround', 'pane'], at: { rotate: ['= if(floor, -9, 0)', 0, 0], pivot: 'bottom' } },
    {
      id: 'strut',
      op: 'box',
      params: { size: ['= f', '= height * 0.84', '= f * 0.6'], round: '= f * 0.12' },
      at: { my: 'center', offset: [0, '= height * 0.41', '= -height * 0.225'], rotate: [13.5, 0, 0] },
      when: '= floor',
    },
  ],
  spoken: {
    names: ['mirror', 'wall mirror', 'looking glass'],
    variants: [
      {
        names: ['floor mirror', 'standing mirror', 'full length mirror', 'cheval mirror', 'leaning mirror'],
        params: { width: 520, height: 1650, stand: 'floor' },
      },
      {
        names: ['arched mirror', 'arch mirror'],
        params: { shape: 'arched', width: 600, height: 900, frame: 20 },
        materials: { main: 'black steel' },
      },
      { names: ['oval mirror'], params: { shape: 'oval' }, materials: { main: 'antique gold' } },
      { names: ['round mirror'], params: { shape: 'oval', width: 600, height: 600, frame: 24 }, materials: { main: 'brushed brass' } },
    ],
    sizes: { one: 'width', two: ['width', 'height'] },
    adjectives: { leaning: { stand: 'floor' }, freestanding: { stand: 'floor' } },
    words: { width: ['wide', 'across'], height: ['tall', 'high'] },
    parts: {
      frame: { names: ['border'], material: 'main', sizes: { width: 'frame', size: 'frame', thickness: 'frame' } },
      glass: { material: 'glass' },
      stand: { names: ['strut'], present: { stand: 'floor' }, absent: { stand: 'wall' }, material: 'strut' },
    },
  },
});
