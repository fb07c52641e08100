import { auto, mm, pick, thing, whole } from '../thing.ts';

/** An extruded heat sink lying, 60 x 60 x 30 mm. */
export const heatSink = thing({
  op: 'create_heat_sink',
  family: 'mechanical',
  label: 'Heat sink',
  help: 'Heat sink with a base plate, fins and four mounting holes',
  params: {
    width: mm(60, 'Width', 'Across the fins'),
    depth: mm(60, 'Depth', 'Along the fins'),
    height: mm(30, 'Height', 'Over all'),
    fins: whole(11, 'Fins', 'How many', { min: 2, max: 60 }),
    base: mm(5, 'Base', 'Thickness of the plate', { max: 60 }),
    fin_thickness: auto(1.9, 'Fin thickness', 'Of a fin, at its foot'),
    fin_height: auto(25, 'Fin height', 'Of a fin, above the plate'),
    style: pick(['fins', 'channel'], 'Style', 'With a row of fins, or bent to a U'),
    holes: whole(4, 'Holes', 'Mounting holes: four at the corners, or one or two in the middle', { min: 0, max: 4 }),
    hole: auto(3, 'Hole', 'Diameter of a mounting hole'),
  },
  let: {
    b0: '= min(base, height * 0.6)',
    fin_height: '= height - b0',
    // a fin that is said stands on the plate as it was said, whatever comes to over all
    b: '= if(abs(fin_height - height + b0) < 0.001, b0, base)',
    fin_thickness: '= width / (fins * 3 - 2) * 1.2',
    t: '= min(fin_thickness, width / fins * 0.8)',
    n: "= if(style == 'channel', 2, fins)",
    step: '= (width - t) / (n - 1)',
    hole: '= min(width, depth) * 0.05',
    d: '= min(hole, width * 0.6, depth * 0.6)',
    x: '= if(holes < 2, 0, if(holes < 4, width * 0.3, width / 2 - min(width, depth) * 0.08))',
    z: '= if(holes < 4, 0, depth / 2 - min(width, depth) * 0.08)',
  },
  materials: { sink: 'aluminium' },
  operations: [
    { id: 'plate', op: 'box', params: { size: ['= width', '= b', '= depth'], chamfer: '= min(b, width, depth) * 0.06' } },
    {
      id: 'fin',
      op: 'loft',
      params: {
        smooth: false,
        sections: [{ profile: { rect: ['= t', '= depth'] } }, { profile: { rect: ['= t * 0.94', '= depth'] } }],
        height: '= fin_height + b * 0.1',
      },
      at: { my: 'bottom', offset: ['= (t - width) / 2', '= b * 0.9', 0] },
    },
    { id: 'fin_row', op: 'linear_array', params: { count: '= n', step: ['= step', 0, 0] }, inputs: ['fin'] },
    { id: 'whole', op: 'union', inputs: ['plate', 'fin_row'] },
    {
      id: 'drill',
      op: 'cylinder',
      params: { diameter: '= d', height: '= b * 4' },
      at: { my: 'bottom', offset: [0, '= -b', 0] },
      when: '= holes > 0',
    },
    {
      id: 'drills',
      op: 'place',
      params: {
        at: [
          ['= x', 0, '= z'],
          ['= -x', 0, '= if(holes < 4, z, -z)'],
          ['= if(holes < 4, x, -x)', 0, '= if(holes < 4, z, z)'],
          ['= if(holes < 4, x, x)', 0, '= if(holes < 4, z, -z)'],
        ],
      },
      inputs: ['drill'],
    },
    { id: 'sink', op: 'difference', inputs: ['whole', 'drills'], name: 'Heat sink' },
  ],
  spoken: {
    names: ['heat sink', 'heatsink', 'cooling fins'],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    adjectives: {
      'u shaped': { style: 'channel' },
      'u shape': { style: 'channel' },
      channel: { style: 'channel' },
      'to 220': { base: 2 },
    },
    words: { width: ['wide'], depth: ['deep', 'long'], height: ['tall', 'high'] },
    parts: {
      fin: {
        names: ['rib'],
        count: 'fins',
        material: 'main',
        sizes: { thickness: 'fin_thickness', height: 'fin_height', width: 'fin_thickness' },
      },
      hole: { names: ['mounting hole', 'screw hole'], count: 'holes', sizes: { size: 'hole', diameter: 'hole' } },
      base: { names: ['plate'], sizes: { thickness: 'base', size: 'base' } },
    },
  },
});
