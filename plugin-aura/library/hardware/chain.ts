import { mm, thing, whole } from '../thing.ts';

/** A steel chain lying straight: links of round wire, inside 3.5 by 1.5 wires (as DIN 5685 C). */
export const linkChain = thing({
  op: 'create_link_chain',
  family: 'hardware',
  label: 'Link chain',
  help: 'Chain of welded oval links, each turned a quarter against the next',
  params: {
    links: whole(7, 'Links', 'How many', { min: 1, max: 60 }),
    wire: mm(8, 'Wire', 'Diameter of the wire'),
    length: mm(48, 'Link length', 'Of a link, outside', { min: 4 }),
    width: mm(28, 'Link width', 'Of a link, outside', { min: 3 }),
  },
  let: {
    d: '= min(wire, width * 0.3, length * 0.2)',
    a: '= (length - d) / 2',
    b: '= (min(width, length * 0.95) - d) / 2',
    pitch: '= length - 2 * d',
  },
  materials: { link: 'galvanized steel' },
  operations: [
    {
      id: 'flat',
      op: 'pipe',
      params: {
        diameter: '= d',
        path: {
          line: [
            ['= -a', 0, '= -b'],
            ['= a', 0, '= -b'],
            ['= a', 0, '= b'],
            ['= -a', 0, '= b'],
          ],
          closed: true,
          bend: '= b * 0.96',
        },
      },
      at: { offset: [0, '= b + d / 2', 0] },
    },
    {
      id: 'upright',
      op: 'pipe',
      params: {
        diameter: '= d',
        path: {
          line: [
            ['= -a', '= -b', 0],
            ['= a', '= -b', 0],
            ['= a', '= b', 0],
            ['= -a', '= b', 0],
          ],
          closed: true,
          bend: '= b * 0.96',
        },
      },
      at: { offset: ['= pitch', '= b + d / 2', 0] },
      when: '= links > 1',
    },
    {
      id: 'odd',
      op: 'linear_array',
      params: { count: '= ceil(links / 2)', step: ['= 2 * pitch', 0, 0] },
      inputs: ['flat'],
      role: 'link',
      name: 'Links',
    },
    {
      id: 'even',
      op: 'linear_array',
      params: { count: '= max(1, floor(links / 2))', step: ['= 2 * pitch', 0, 0] },
      inputs: ['upright'],
      role: 'link',
      name: 'Links',
    },
  ],
  spoken: {
    names: ['chain', 'link chain', 'steel chain', 'iron chain'],
    variants: [{ names: ['chain link'], params: { links: 1 } }],
    sizes: { one: 'length', two: ['length', 'width'] },
    words: { wire: ['thick'] },
    parts: { link: { count: 'links', material: 'main', sizes: { length: 'length', width: 'width', thickness: 'wire', diameter: 'wire' } } },
  },
});
