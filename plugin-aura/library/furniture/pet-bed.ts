import { box, common, cut, mirrored, rod } from '../shapes.ts';
import { auto, mm, pick, thing } from '../thing.ts';

/** A bed for a dog or a cat: like a small sofa on feet with a cushion, or a padded ring; 800 mm wide for a dog of 20 kg. */
export const petBed = thing({
  op: 'create_pet_bed',
  family: 'furniture',
  label: 'Pet bed',
  help: 'Dog or cat bed as a small sofa with a cushion, or as a padded oval',
  params: {
    width: mm(800, 'Width', 'Over all'),
    depth: auto(560, 'Depth', 'Over all'),
    height: auto(330, 'Height', 'Of the back'),
    style: pick(['sofa', 'oval'], 'Style', 'Back and arms on feet, or a padded oval'),
  },
  let: {
    depth: '= width * 0.7',
    height: "= width * if(style == 'sofa', 0.42, 0.24)",
    t: '= min(width, depth) * 0.15',
    foot: '= height * 0.12',
    h: '= height - foot',
    r: '= min(t * 0.4, h * 0.2)',
  },
  materials: { fabric: 'grey fabric', cushion: 'cream fabric', foot: 'oak' },
  anchors: { cushion: { at: 'cushion.top', help: 'Where it sleeps' } },
  called: { one: 'Foot' },
  operations: [
    box('base', ['= width', '= h * 0.3', '= depth'], [0, '= foot', 0], {
      round: '= h * 0.08',
      when: "= style == 'sofa'",
      role: 'fabric',
      name: 'Base',
    }),
    box('back', ['= width', '= h', '= t'], [0, '= foot', '= -depth / 2 + t / 2'], {
      round: '= r',
      when: "= style == 'sofa'",
      role: 'fabric',
      name: 'Back',
    }),
    box('arm', ['= t', '= h * 0.74', '= depth'], ['= width / 2 - t / 2', '= foot', 0], {
      round: '= r',
      when: "= style == 'sofa'",
      role: 'fabric',
    }),
    mirrored('arms', ['arm'], { role: 'fabric', name: 'Arms' }),
    {
      id: 'cushion',
      op: 'cushion',
      params: {
        size: ['= width - t * 1.9', '= h * 0.26', "= if(style == 'sofa', depth - t, depth - t * 1.9)"],
        softness: "= if(style == 'sofa', 0.28, 0.75)",
      },
      at: { my: 'bottom', offset: [0, "= if(style == 'sofa', foot + h * 0.26, height * 0.12)", "= if(style == 'sofa', t / 2, 0)"] },
    },
    rod('one', '= t * 0.42', '= foot + h * 0.06', ['= width / 2 - t * 0.5', 0, '= depth / 2 - t * 0.5'], {
      top_diameter: '= t * 0.55',
      role: 'foot',
      when: "= style == 'sofa'",
    }),
    mirrored('front_feet', ['one'], { role: 'foot' }),
    mirrored('feet', ['front_feet'], { plane: 'z', role: 'foot', name: 'Feet' }),
    {
      id: 'bolster',
      op: 'ellipsoid',
      params: { size: ['= width', '= height * 1.5', '= depth'] },
      at: { my: 'center', offset: [0, '= height * 0.45', 0] },
      when: "= style == 'oval'",
    },
    {
      id: 'hollow',
      op: 'ellipsoid',
      params: { size: ['= width * 0.74', '= height * 1.7', '= depth * 0.68'] },
      at: { my: 'center', offset: [0, '= height * 1.06', 0] },
      when: "= style == 'oval'",
    },
    {
      id: 'between',
      op: 'box',
      params: { size: ['= width', '= height', '= depth'] },
      at: { my: 'bottom', offset: [0, 0, 0] },
      when: "= style == 'oval'",
    },
    common('round', ['bolster', 'between']),
    cut('nest', ['round', 'hollow'], { role: 'fabric', name: 'Bolster' }),
  ],
  spoken: {
    names: ['pet bed', 'dog bed', 'cat bed', 'dog sofa', 'dog basket', 'cat basket', 'pet sofa', 'dog cushion'],
    variants: [{ names: ['cat bed', 'cat basket', 'dog basket', 'round dog bed'], params: { style: 'oval', width: 560 } }],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long', 'length', 'across'], depth: ['deep'], height: ['tall', 'high'] },
    adjectives: { 'sofa shaped': { style: 'sofa' }, round: { style: 'oval' } },
    parts: {
      cushion: { names: ['mattress', 'pillow', 'pad'], material: 'cushion' },
      foot: { names: ['leg'], material: 'foot' },
      back: { names: ['arm', 'side', 'bolster'], material: 'main' },
    },
  },
});
