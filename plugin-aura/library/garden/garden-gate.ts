import type { BodyOperation } from '../../plan/plan.ts';
import { rounded } from '../drawn.ts';
import { ball, box, common, group, mirrored, placed, ring, rod, row, slab, stick, turned, union } from '../shapes.ts';
import { degrees, mm, pick, thing, whole } from '../thing.ts';

/** Height of the arch over the opening at a share of half its width; `less` below it. */
const arch = (share: number, less = '0') => `= side + (peak - side) * ${rounded(1 - share * share, 4)} - ${less}`;
const SHARES = [0.75, 0.5, 0.25, 0, -0.25, -0.5, -0.75];
const archPoints = (less?: string) => SHARES.map((share): readonly [string, string] => [`= o / 2 * ${share}`, arch(share, less)]);

const wooden = "= style == 'pickets'";
const iron = "= style == 'bars'";
const arched = "top == 'arched'";
const flat = "top == 'flat'";

/** What lies below the arch, as a body that is deep enough for every part of the gate. */
const below = (id: string, style: string): BodyOperation =>
  slab(
    id,
    {
      points: [['= -o / 2', '= foot'], ['= o / 2', '= foot'], ['= o / 2', '= side'], { spline: [...archPoints(), ['= -o / 2', '= side']] }],
    },
    '= p * 2',
    [0, '= foot', '= p / 2'],
    { when: `${style} and ${arched}` },
  );

/** A post's cap that slopes to all four sides. */
const cap: BodyOperation = {
  id: 'slope',
  op: 'loft',
  params: {
    sections: [{ profile: { rect: ['= p * 1.3', '= p * 1.3'] } }, { profile: { rect: ['= p * 0.16', '= p * 0.16'] } }],
    height: '= p * 0.4',
    smooth: false,
  },
  at: { my: 'bottom', offset: ['= o / 2 + p / 2', '= stand + p * 0.2', 0] },
};

/** A gate between its posts: 900 to 1000 mm wide and 1 to 1.2 m high for a garden path, two leaves of 1.5 m for a drive. */
export const gardenGate = thing({
  op: 'create_gate',
  family: 'garden',
  label: 'Gate',
  help: 'Gate of pickets or of iron bars, flat or arched, in one leaf or two, on hinges between its posts',
  params: {
    width: mm(1150, 'Width', 'Over all'),
    height: mm(1200, 'Height', 'Over all'),
    style: pick(['pickets', 'bars'], 'Style', 'Wooden pickets or bars of iron'),
    top: pick(['flat', 'arched'], 'Top', 'Level, or rising to the middle'),
    leaves: whole(1, 'Leaves', 'One, or two that meet in the middle', { max: 2 }),
    bars: whole(8, 'Bars', 'Pickets or bars of a leaf', { min: 3, max: 30 }),
    open: degrees(0, 'Open', 'How far it stands open', { max: 110 }),
  },
  let: {
    p: '= min(width * 0.095, height * 0.1)',
    o: '= width - 2.3 * p',
    g: '= p * 0.16',
    l: '= (o - g * (leaves + 1)) / leaves',
    x: '= -o / 2 + g + l / 2',
    foot: '= height * 0.05',
    side: "= if(top == 'arched', height * 0.7, height * 0.82)",
    peak: "= if(top == 'arched', min(height * 0.96, height * 0.7 + o * 0.3), height * 0.82)",
    t: '= min(p * 0.42, l * 0.05)',
    k: "= if(style == 'pickets', t * 0.6, 0)",
    z: '= p / 2 - k - t / 2',
    pitch: "= if(style == 'pickets', l * (1 - 0.68 / bars) / (bars - 1), (l - t) / (bars + 1))",
    b: "= if(style == 'pickets', l / bars * 0.68, min(t * 0.62, pitch * 0.4))",
    hoop: '= min(pitch - b, height * 0.12)',
    thin: '= min(b, hoop) * 0.35',
    low: '= foot + t * 1.4',
    high: '= side - t * 3.6',
    mid: '= side - height * 0.06 - hoop - 2 * t',
    upper: "= if(style == 'pickets', high + t * 1.1, mid + t / 2)",
    lower: "= if(style == 'pickets', low + t * 1.1, low + t / 2)",
    strap: "= l * if(style == 'pickets', 0.45, 0.2)",
    pin: '= -o / 2 + g / 2',
    edge: '= x + l / 2',
    stand: "= height - p * if(style == 'bars', 1.08, 0.6)",
  },
  materials: { leaf: 'white paint', post: 'white paint', bar: 'white paint', hinge: 'black steel' },
  operations: [
    // Wooden leaf: rails and a brace behind, pickets before them.
    slab(
      'picket',
      {
        points: [
          ['= -b / 2', 0],
          ['= b / 2', 0],
          ['= b / 2', '= peak - foot'],
          [0, '= peak - foot + b * 0.6'],
          ['= -b / 2', '= peak - foot'],
        ],
      },
      '= k',
      ['= x', '= foot', '= p / 2 - k / 2'],
      { role: 'bar', when: wooden },
    ),
    row('picket_row', ['picket'], '= bars', ['= pitch', 0, 0], { role: 'bar', name: 'Pickets' }),
    below('picket_arch', wooden),
    common('pickets', ['picket_row', 'picket_arch'], { role: 'bar', name: 'Pickets' }),
    box('rail', ['= l', '= t * 2.2', '= t'], ['= x', '= low', '= z'], { when: wooden }),
    placed('rails', ['rail'], [[0, 0, 0] as const, [0, '= high - low', 0] as const], { role: 'leaf', name: 'Rails' }),
    slab(
      'brace',
      {
        points: [
          ['= -l / 2 + t', 0],
          ['= -l / 2 + t * 3.4', 0],
          ['= l / 2 - t', '= high - low - t * 2.2'],
          ['= l / 2 - t * 3.4', '= high - low - t * 2.2'],
        ],
      },
      '= t * 0.9',
      ['= x', '= low + t * 2.2', '= z'],
      { role: 'leaf', name: 'Brace', when: wooden },
    ),
    // Iron leaf: a frame, rails that hold a row of rings between them, and bars.
    box('stile', ['= t', '= peak - foot', '= t'], ['= x - l / 2 + t / 2', '= foot', '= z'], { when: iron }),
    row('stiles', ['stile'], 2, ['= l - t', 0, 0], { centered: false }),
    box('bar_rail', ['= l', '= t', '= t'], ['= x', '= low', '= z'], { when: iron }),
    placed('bar_rails', ['bar_rail'], [[0, 0, 0] as const, [0, '= mid - low', 0] as const, [0, '= mid + t + hoop - low', 0] as const]),
    box('top_rail', ['= l', '= t', '= t'], ['= x', '= side - t', '= z'], { when: `${iron} and ${flat}` }),
    slab(
      'bow',
      {
        points: [
          ['= o / 2', '= side - t'],
          ['= o / 2', '= side'],
          { spline: [...archPoints(), ['= -o / 2', '= side']] },
          ['= -o / 2', '= side - t'],
          { spline: [...archPoints('t').toReversed(), ['= o / 2', '= side - t']] },
        ],
      },
      '= t',
      [0, '= side - t', '= z'],
      { when: `${iron} and ${arched}` },
    ),
    box('span', ['= l', '= height', '= p'], ['= x', 0, '= z'], { when: `${iron} and ${arched}` }),
    common('crown', ['bow', 'span']),
    below('stile_arch', iron),
    common('cut_stiles', ['stiles', 'stile_arch']),
    union('frame', ['cut_stiles', 'bar_rails', 'top_rail', 'crown'], { role: 'leaf', name: 'Frame' }),
    ring('hoop_one', '= hoop - thin', '= thin', ['= x - (bars / 2) * pitch', '= mid + t + hoop / 2', '= z'], {
      axis: 'z',
      role: 'leaf',
      when: iron,
    }),
    row('hoops', ['hoop_one'], '= bars + 1', ['= pitch', 0, 0], { centered: false, role: 'leaf', name: 'Rings' }),
    stick('rod_one', '= b', '= peak - low', ['= x', '= low', '= z'], { when: iron }),
    turned(
      'spear',
      [
        [0, 0],
        ['= b * 0.8', 0],
        ['= b * 0.8', '= b * 0.5'],
        ['= b * 0.45', '= b * 0.8'],
        ['= b * 0.95', '= b * 2.2'],
        [0, '= b * 5'],
      ],
      ['= x', '= side + b * 0.6', '= z'],
      { when: `${iron} and ${flat}` },
    ),
    union('lance', ['rod_one', 'spear']),
    row('lances', ['lance'], '= bars', ['= pitch', 0, 0], { role: 'bar', name: 'Bars' }),
    below('bar_arch', iron),
    common('rods', ['lances', 'bar_arch'], { role: 'bar', name: 'Bars' }),
    // What it hangs on: straps on the leaf, pins and plates at the post.
    slab(
      'strap_one',
      {
        points: [
          ['= -strap / 2', '= -t * 0.45'],
          ['= strap / 2', '= -t * 0.22', { r: '= t * 0.2' }],
          ['= strap / 2', '= t * 0.22', { r: '= t * 0.2' }],
          ['= -strap / 2', '= t * 0.45'],
        ],
      },
      '= t * 0.2',
      ['= pin + strap / 2', '= lower - t * 0.45', '= p / 2 + t * 0.09'],
    ),
    placed('straps', ['strap_one'], [[0, 0, 0] as const, [0, '= upper - lower', 0] as const], { role: 'hinge', name: 'Hinge straps' }),
    group('hung', ['pickets', 'rails', 'brace', 'frame', 'hoops', 'rods', 'straps'], {
      rotate: [0, '= -open', 0],
      pivot: ['= pin', 0, '= p / 2'],
    }),
    mirrored('leaf_pair', ['hung'], { plane: 'x', when: '= leaves == 2' }),
    box('plate', ['= p * 0.5 + g', '= t * 1.4', '= t * 0.2'], ['= pin - p * 0.25', '= lower - t * 0.7', '= p / 2 + t * 0.09'], {
      round: '= t * 0.08',
    }),
    rod('knuckle', '= g * 1.3', '= t * 1.5', ['= pin', '= lower - t * 0.75', '= p / 2 + g * 0.3'], { round: '= g * 0.2' }),
    union('hinge_one', ['plate', 'knuckle']),
    placed('hinges', ['hinge_one'], [[0, 0, 0] as const, [0, '= upper - lower', 0] as const], { role: 'hinge', name: 'Hinges' }),
    mirrored('hinge_pairs', ['hinges'], { plane: 'x', role: 'hinge', name: 'Hinges', when: '= leaves == 2' }),
    box('latch_plate', ['= p * 0.5', '= t * 1.7', '= t * 0.2'], ['= edge - p * 0.3', '= mid - t * 0.35', '= p / 2 + t * 0.09'], {
      round: '= t * 0.08',
    }),
    box('bolt', ['= p * 0.9 + g', '= t * 0.5', '= t * 0.36'], ['= edge + g / 2 - p * 0.1', '= mid + t * 0.25', '= p / 2 + t * 0.17'], {
      round: '= t * 0.12',
    }),
    ball('knob', '= t * 0.9', ['= edge - p * 0.3', '= mid + t * 0.5', '= p / 2 + t * 0.7']),
    union('latch', ['latch_plate', 'bolt', 'knob'], {
      role: 'hinge',
      name: 'Latch',
      rotate: [0, '= -open', 0],
      pivot: ['= pin', 0, '= p / 2'],
    }),
    box('post_one', ['= p', '= stand', '= p'], ['= o / 2 + p / 2', 0, 0], { round: '= p * 0.04', edges: 'vertical' }),
    box('slope_foot', ['= p * 1.3', '= p * 0.2', '= p * 1.3'], ['= o / 2 + p / 2', '= stand', 0], { chamfer: '= p * 0.04' }),
    cap,
    ball('orb', '= p * 0.9', ['= o / 2 + p / 2', '= stand + p * 0.63', 0], { when: iron }),
    union('post', ['post_one', 'slope_foot', 'slope', 'orb']),
    mirrored('posts', ['post'], { plane: 'x', role: 'post', name: 'Posts' }),
  ],
  spoken: {
    names: ['gate', 'garden gate', 'picket gate', 'wooden gate', 'fence gate'],
    variants: [
      {
        names: ['iron gate', 'wrought iron gate', 'metal gate', 'estate gate'],
        params: { style: 'bars', top: 'arched', bars: 9 },
        materials: { main: 'black steel', post: 'black steel', bar: 'black steel' },
      },
      {
        names: ['double gate', 'driveway gate', 'entrance gate'],
        params: { leaves: 2, width: 3400, height: 1600, top: 'arched', bars: 11 },
      },
    ],
    sizes: { one: 'width', two: ['width', 'height'] },
    words: { width: ['wide', 'long'], height: ['tall', 'high'], open: ['ajar'], leaves: ['leaf', 'leaves', 'wings'] },
    adjectives: { arched: { top: 'arched' }, open: { open: 70 }, closed: { open: 0 }, double: { leaves: 2 } },
    parts: {
      bar: { names: ['picket', 'slat', 'rod', 'board', 'paling'], count: 'bars', material: 'bar' },
      post: { names: ['pillar', 'pier'], material: 'post' },
      hinge: { names: ['latch', 'strap', 'bolt', 'hardware'], material: 'hinge' },
      frame: { names: ['rail', 'brace'], material: 'main' },
      top: { names: ['arch'], adjectives: { arched: { top: 'arched' }, round: { top: 'arched' }, flat: { top: 'flat' } } },
    },
  },
});
