import { box, rod, row } from '../shapes.ts';
import { auto, mm, thing, whole } from '../thing.ts';

/** A column radiator of cast iron: sections of 60 mm side by side, 600 mm high, on feet, with a valve. */
export const radiator = thing({
  op: 'create_radiator',
  family: 'household',
  label: 'Radiator',
  help: 'Column radiator of several sections with feet and a valve',
  params: {
    height: mm(600, 'Height', 'Over all'),
    width: mm(600, 'Width', 'Of all sections'),
    depth: auto(140, 'Depth', 'From front to back'),
    sections: whole(10, 'Sections', 'Side by side', { min: 2, max: 40 }),
    columns: whole(3, 'Columns', 'In each section, one behind the other', { min: 1, max: 6 }),
  },
  let: {
    depth: '= min(height, width) * 0.235',
    pitch: '= width / sections',
    d: '= min(pitch * 0.74, depth / columns * 0.8, height * 0.2)',
    foot: '= min(height * 0.12, d * 1.6)',
    go: '= if(columns > 1, (depth - d) / max(columns - 1, 1), 0)',
    tall: '= height - foot',
  },
  materials: { iron: 'white paint', valve: 'brass' },
  operations: [
    { id: 'tube', op: 'capsule', params: { diameter: '= d', height: '= tall' }, at: { my: 'bottom', offset: [0, '= foot', 0] } },
    row('tubes', ['tube'], '= columns', [0, 0, '= go']),
    box('header', ['= d * 1.02', '= d * 0.9', '= max(depth - d, d * 0.4)'], [0, '= height - d * 0.98', 0], { round: '= d * 0.2' }),
    box('footer', ['= d * 1.02', '= d * 0.9', '= max(depth - d, d * 0.4)'], [0, '= foot + d * 0.08', 0], { round: '= d * 0.2' }),
    { id: 'section', op: 'union', inputs: ['tubes', 'header', 'footer'] },
    row('sections', ['section'], '= sections', ['= pitch', 0, 0], { name: 'Sections' }),
    rod('upper_pipe', '= d * 0.6', '= width - pitch * 0.5', [0, '= height - d * 0.55', 0], { axis: 'x', name: 'Upper pipe' }),
    rod('lower_pipe', '= d * 0.6', '= width - pitch * 0.5', [0, '= foot + d * 0.5', 0], { axis: 'x', name: 'Lower pipe' }),
    rod('foot', '= d * 0.7', '= foot + d * 0.5', [0, 0, '= depth / 2 - d / 2'], { top_diameter: '= d * 0.5' }),
    row('foot_row', ['foot'], 2, [0, 0, '= -(depth - d)'], { centered: false }),
    row('feet', ['foot_row'], 2, ['= pitch * (sections - 1)', 0, 0], { name: 'Feet' }),
    rod('valve', '= d * 0.5', '= d * 1.6', ['= width / 2 + d * 0.3', '= foot + d * 0.5', 0], { axis: 'x', role: 'valve', name: 'Valve' }),
    rod('wheel', '= d * 0.9', '= d * 0.9', ['= width / 2 + d * 0.8', '= foot + d * 0.5', 0], { round: '= d * 0.12', name: 'Wheel' }),
  ],
  spoken: {
    names: ['radiator', 'column radiator', 'cast iron radiator', 'heater'],
    sizes: { one: 'width', two: ['width', 'height'], three: ['width', 'height', 'depth'] },
    words: { width: ['wide', 'long'], height: ['tall', 'high'], depth: ['deep'] },
    parts: {
      section: { names: ['rib', 'fin', 'element'], count: 'sections', material: 'main' },
      column: { names: ['tube'], count: 'columns' },
      valve: { names: ['thermostat'], material: 'valve' },
    },
  },
});
