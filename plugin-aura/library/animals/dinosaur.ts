import { drawn } from '../drawn.ts';
import { eyes, MUZZLE, UPRIGHT } from '../organic.ts';
import { mm, thing, yes } from '../thing.ts';
import { ridge, saurian } from './saurian.ts';

/** A tyrannosaur, stylised: 4 m high. */
export const dinosaur = thing({
  op: 'create_dinosaur',
  family: 'animals',
  label: 'Dinosaur',
  help: 'Tyrannosaur on two strong legs with a long tail, small arms and teeth; with a ridge on its back if wanted',
  params: { height: mm(4000, 'Height', 'To the top of its head', { min: 20 }), ridge: yes('Ridge', 'Plates along its back') },
  let: { s: '= height / 390' },
  materials: {
    skin: '#6f8f4e satin plastic',
    belly: '#d9cf9c satin plastic',
    claw: '#efe9d8 satin plastic',
    ridge: '#45603a satin plastic',
    ...MUZZLE,
  },
  operations: drawn('s', [
    ...saurian(),
    ...ridge('ridge', 'ridge').map((one) => ({ ...one, when: '= ridge' })),
    ...eyes(19, [36, 366, 148]),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['dinosaur', 't-rex', 't rex', 'tyrannosaurus', 'tyrannosaurus rex', 'trex', 'dino', 'raptor', 'velociraptor'],
    variants: [
      { names: ['baby dinosaur', 'small dinosaur'], params: { height: 600 } },
      { names: ['toy dinosaur', 'dinosaur figurine'], params: { height: 150 } },
    ],
    parts: {
      skin: { names: ['body', 'leg', 'arm', 'tail', 'head', 'jaw', 'foot'], material: 'main' },
      ridge: { names: ['plate', 'spike', 'crest'], present: { ridge: true }, absent: { ridge: false }, material: 'ridge' },
      claw: { names: ['tooth'], material: 'claw' },
      belly: { material: 'belly' },
      eye: { material: 'eye' },
    },
  },
});
