import { mm, thing, yes } from '../thing.ts';

/** A kitchen or workshop funnel standing on its spout: 120 mm across. */
export const funnel = thing({
  op: 'create_funnel',
  family: 'mechanical',
  label: 'Funnel',
  help: 'Funnel with a rim, a tapering spout and a tab to hang it by',
  params: {
    diameter: mm(120, 'Diameter', 'Of the mouth'),
    height: mm(140, 'Height', 'Over all'),
    spout: mm(16, 'Spout', 'Diameter at its end', { max: 150 }),
    wall: mm(1.6, 'Wall', 'Thickness', { max: 12 }),
    tab: yes('Tab', 'With a hole, at the rim'),
  },
  let: {
    r: '= diameter / 2',
    p: '= min(spout / 2, r * 0.6)',
    t: '= min(wall, p * 0.4, height * 0.05)',
    h: '= height',
    n: '= p * 1.25 + t',
  },
  materials: { funnel: 'red plastic' },
  operations: [
    {
      id: 'cone',
      op: 'revolve',
      params: {
        profile: {
          points: [
            ['= p - t', 0],
            ['= p', 0],
            ['= n', '= h * 0.42'],
            ['= r - t * 0.4', '= h * 0.86'],
            ['= r', '= h * 0.88'],
            ['= r', '= h - t'],
            ['= r + t', '= h - t'],
            ['= r + t', '= h'],
            ['= r - t', '= h'],
            ['= r - t', '= h * 0.89'],
            ['= r - t * 1.6', '= h * 0.87'],
            ['= n - t', '= h * 0.43'],
          ],
        },
      },
    },
    {
      id: 'ear',
      op: 'extrude',
      params: { profile: { slot: ['= r * 0.3', '= r * 0.34'], minus: [{ circle: '= r * 0.16', at: ['= r * 0.15', 0] }] }, height: '= t' },
      at: { my: 'top', offset: ['= r * 1.12', '= h', 0] },
      when: '= tab',
    },
    { id: 'funnel', op: 'union', inputs: ['cone', 'ear'] },
  ],
  spoken: {
    names: ['funnel', 'kitchen funnel', 'oil funnel'],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['across', 'wide'], height: ['tall', 'high'], wall: ['thick'] },
    parts: {
      spout: { names: ['outlet', 'tube', 'neck'], sizes: { diameter: 'spout', size: 'spout' } },
      tab: { names: ['ear', 'loop'], present: { tab: true }, absent: { tab: false } },
      wall: { sizes: { thickness: 'wall' } },
    },
  },
});
