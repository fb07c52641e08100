import { mm, thing, whole } from '../thing.ts';

/** A baking tray with a rolled rim; with cups it is a muffin tin (a usual cup is 70 mm across and 32 mm deep). */
export const bakingTray = thing({
  op: 'create_baking_tray',
  family: 'kitchen',
  label: 'Baking tray',
  help: 'Baking sheet, roasting tin, loaf tin or muffin tin',
  params: {
    width: mm(400, 'Width', 'From left to right'),
    depth: mm(300, 'Depth', 'From front to back'),
    height: mm(25, 'Height', 'Of the rim'),
    columns: whole(1, 'Cup columns', 'Muffin cups from left to right; with rows of one there are none', { min: 1, max: 8 }),
    rows: whole(1, 'Cup rows', 'Muffin cups from front to back', { min: 1, max: 8 }),
  },
  let: {
    wall: '= min(width, depth, height * 4) * 0.012',
    r: '= min(width, depth) * 0.1',
    lean: '= min(height * 0.35, r)',
    cups: '= columns * rows > 1',
    px: '= (width - 2 * lean) / columns',
    pz: '= (depth - 2 * lean) / rows',
    cup: '= min(px, pz) * 0.8',
  },
  materials: { tray: 'grey aluminium' },
  operations: [
    {
      id: 'outside',
      op: 'loft',
      params: {
        height: '= height',
        smooth: false,
        sections: [
          { profile: { rect: ['= width - 2 * lean', '= depth - 2 * lean'], r: '= r * 0.7' } },
          { profile: { rect: ['= width - 8 * wall', '= depth - 8 * wall'], r: '= r * 0.8' } },
        ],
      },
      when: '= not cups',
    },
    {
      id: 'inside',
      op: 'loft',
      params: {
        height: '= height',
        smooth: false,
        sections: [
          { profile: { rect: ['= width - 2 * lean - 2 * wall', '= depth - 2 * lean - 2 * wall'], r: '= r * 0.7' } },
          { profile: { rect: ['= width - 10 * wall', '= depth - 10 * wall'], r: '= r * 0.8' } },
        ],
      },
      at: { offset: [0, '= wall', 0] },
      when: '= not cups',
    },
    { id: 'pan', op: 'difference', inputs: ['outside', 'inside'] },
    {
      id: 'rim',
      op: 'extrude',
      params: {
        profile: {
          rect: ['= width', '= depth'],
          r: '= r',
          minus: [{ rect: ['= width - 9.6 * wall', '= depth - 9.6 * wall'], r: '= r * 0.8' }],
        },
        height: '= 2 * wall',
        round: '= wall * 0.8',
      },
      at: { my: 'top', offset: [0, '= height + wall * 0.5', 0] },
      when: '= not cups',
    },
    {
      id: 'sheet',
      op: 'extrude',
      params: { profile: { rect: ['= width', '= depth'], r: '= r' }, height: '= 2 * wall', round: '= wall * 0.8' },
      at: { my: 'top', offset: [0, '= height + wall * 0.5', 0] },
      when: '= cups',
    },
    {
      id: 'cup',
      op: 'cylinder',
      params: { diameter: '= cup * 0.74', top_diameter: '= cup', height: '= height' },
      at: { offset: ['= -px * (columns - 1) / 2', 0, '= -pz * (rows - 1) / 2'] },
      when: '= cups',
    },
    { id: 'cups', op: 'grid_array', params: { columns: '= columns', rows: '= rows', step: ['= px', 0, '= pz'] }, inputs: ['cup'] },
    {
      id: 'hollow',
      op: 'cylinder',
      params: { diameter: '= cup * 0.74 - 2 * wall', top_diameter: '= cup - 2 * wall', height: '= height' },
      at: { offset: ['= -px * (columns - 1) / 2', '= wall', '= -pz * (rows - 1) / 2'] },
      when: '= cups',
    },
    { id: 'hollows', op: 'grid_array', params: { columns: '= columns', rows: '= rows', step: ['= px', 0, '= pz'] }, inputs: ['hollow'] },
    { id: 'solid', op: 'union', inputs: ['sheet', 'cups'] },
    { id: 'tin', op: 'difference', inputs: ['solid', 'hollows'] },
    { id: 'tray', op: 'union', inputs: ['pan', 'rim', 'tin'] },
  ],
  spoken: {
    names: ['baking tray', 'baking sheet', 'sheet pan', 'cookie sheet', 'oven tray', 'baking pan'],
    variants: [
      { names: ['roasting tin', 'roasting pan', 'brownie pan', 'lasagna pan'], params: { width: 380, depth: 280, height: 65 } },
      { names: ['loaf tin', 'loaf pan', 'bread tin'], params: { width: 250, depth: 120, height: 70 } },
      {
        names: ['muffin tin', 'muffin pan', 'cupcake tin', 'muffin tray'],
        params: { width: 350, depth: 265, height: 32, columns: 4, rows: 3 },
      },
    ],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: { width: ['long', 'wide', 'length'], depth: ['deep'], height: ['tall', 'high'] },
  },
});
