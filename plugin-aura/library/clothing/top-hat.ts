import { drawn } from '../drawn.ts';
import { mm, pick, thing, yes } from '../thing.ts';

/** A hat for a head of 58 cm (190 mm across, 56 to 60 cm around): top hat, bowler or boater. */
export const topHat = thing({
  op: 'create_top_hat',
  family: 'clothing',
  label: 'Top hat',
  help: 'Top hat, bowler or straw boater with a band',
  params: {
    style: pick(['top hat', 'bowler', 'boater'], 'Style', 'High and waisted, round, or low and flat'),
    height: mm(150, 'Height', 'Of the crown'),
    diameter: mm(290, 'Brim', 'Diameter of the brim'),
    band: yes('Band', 'A ribbon around the crown'),
  },
  let: { s: '= diameter / 290', h: '= height / 150', tall: "= style == 'top hat'", dome: "= style == 'bowler'" },
  materials: { felt: 'black felt', band: 'black satin' },
  operations: drawn('s', [
    {
      id: 'chimney',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [86, 2],
            {
              spline: [
                [84, '= 20 * s * h'],
                [82, '= 70 * s * h'],
                [93, '= 146 * s * h'],
              ],
            },
            [90, '= 150 * s * h'],
            [0, '= 150 * s * h'],
            [0, '= 146 * s * h'],
            [88, '= 146 * s * h'],
            {
              spline: [
                [79, '= 70 * s * h'],
                [81, '= 20 * s * h'],
                [83, 2],
              ],
            },
          ],
        },
      },
      when: '= tall',
    },
    {
      id: 'bowl',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [88, 2],
            {
              spline: [
                [89, '= 40 * s * h'],
                [84, '= 96 * s * h'],
                [56, '= 140 * s * h'],
                [0, '= 150 * s * h'],
              ],
            },
            [0, '= 146 * s * h'],
            {
              spline: [
                [54, '= 136 * s * h'],
                [80, '= 94 * s * h'],
                [86, '= 40 * s * h'],
                [85, 2],
              ],
            },
          ],
        },
      },
      when: '= dome',
    },
    {
      id: 'drum',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [90, 2],
            [88, '= 146 * s * h', { r: 6 }],
            [84, '= 150 * s * h'],
            [0, '= 150 * s * h'],
            [0, '= 146 * s * h'],
            [84, '= 146 * s * h'],
            [86, 2],
          ],
        },
      },
      when: '= not tall and not dome',
    },
    {
      id: 'flat',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [83, 0],
            [138, 0],
            {
              spline: [
                [144, 3],
                [146, 8],
              ],
            },
            {
              spline: [
                [144, 11],
                [140, 8],
              ],
            },
            [134, 4],
            [83, 4],
          ],
        },
      },
    },
    {
      id: 'brim',
      op: 'bend',
      params: { axis: 'x', toward: 'y', angle: "= if(style == 'boater', 1, 34)" },
      inputs: ['flat'],
      when: "= style != 'boater'",
    },
    { id: 'level', op: 'group', inputs: ['flat'], when: "= style == 'boater'" },
    { id: 'felt', op: 'union', inputs: ['chimney', 'bowl', 'drum'] },
    {
      id: 'ribbon',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [80, 8],
            ['= if(dome, 90.5, if(tall, 87.5, 91.5)) * s', 8],
            ['= if(dome, 91, if(tall, 85, 90.8)) * s', 44],
            [80, 44],
          ],
        },
      },
      role: 'band',
      when: '= band',
    },
    {
      id: 'bow',
      op: 'box',
      params: { size: [6, 30, 44], round: 2.5 },
      at: { my: 'center', offset: ['= if(tall, 86, 91) * s', 26, 0] },
      role: 'band',
      when: '= band',
    },
  ]),
  spoken: {
    names: ['top hat', 'tophat', 'cylinder hat', 'stovepipe hat', 'magician hat'],
    variants: [
      { names: ['bowler hat', 'bowler', 'derby hat', 'derby'], params: { style: 'bowler', height: 130, diameter: 270 } },
      {
        names: ['boater', 'straw hat', 'boater hat'],
        params: { style: 'boater', height: 95, diameter: 320 },
        materials: { main: '#d9b873 linen', band: '#1b2a55 satin' },
      },
    ],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high'], diameter: ['wide', 'across'] },
    parts: {
      band: { names: ['ribbon'], present: { band: true }, absent: { band: false }, material: 'band' },
      brim: { material: 'main', sizes: { diameter: 'diameter', width: 'diameter', size: 'diameter' } },
    },
  },
});
