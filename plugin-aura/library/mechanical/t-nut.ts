import { box, cut, rod, slab } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** A nut for T-slots, lying along Z: its neck in the slot, its wings behind it; usually for profile 20 with slots of 6 mm. */
export const tNut = thing({
  op: 'create_t_slot_nut',
  family: 'mechanical',
  label: 'T-slot nut',
  help: 'Nut with wings for the slot of a strut profile, with a threaded hole',
  params: {
    thread: mm(5, 'Thread', 'Of the hole: 5 for M5'),
    profile: mm(20, 'Profile', 'Module of the strut: 20 for 2020'),
    slot: auto(6, 'Slot', 'Width of the slot'),
    length: auto(11, 'Length', 'Along the slot'),
  },
  let: {
    slot: '= profile * 0.3',
    length: '= profile * 0.55',
    n: '= slot * 0.96',
    wing: '= max(slot * 1.75, n * 1.2)',
    h: '= slot * 0.72',
    neck: '= slot * 0.3',
    l: '= max(length, n * 0.5)',
    m: '= min(thread, n * 0.9, l * 0.8)',
  },
  materials: { nut: 'galvanised steel' },
  operations: [
    slab(
      'wings',
      {
        points: [
          ['= -wing * 0.32', 0],
          ['= wing * 0.32', 0],
          ['= wing / 2', '= h * 0.45'],
          ['= wing / 2', '= h'],
          ['= -wing / 2', '= h'],
          ['= -wing / 2', '= h * 0.45'],
        ],
      },
      '= l',
    ),
    box('neck', ['= n', '= neck + h * 0.5', '= l'], [0, '= h * 0.5', 0]),
    { id: 'blank', op: 'union', inputs: ['wings', 'neck'] },
    rod('drill', '= m', '= h * 6', [0, '= -h', 0]),
    cut('nut', ['blank', 'drill'], { name: 'T-slot nut' }),
  ],
  spoken: {
    names: ['t slot nut', 't nut', 'slot nut', 'hammer nut', 'drop in nut', 'sliding nut'],
    sizes: { one: 'thread' },
    words: { length: ['long'], slot: ['slot width'], profile: ['extrusion'] },
    adjectives: { 2020: { profile: 20 }, 3030: { profile: 30 }, 4040: { profile: 40 }, 1515: { profile: 15 } },
    parts: {
      extrusion: { names: ['strut', 'profile', 't slot extrusion', 'aluminum extrusion'] },
      slot: { sizes: { size: 'slot', width: 'slot' } },
      hole: { names: ['thread', 'tapped hole', 'threaded hole'], sizes: { size: 'thread', diameter: 'thread' } },
    },
  },
});
