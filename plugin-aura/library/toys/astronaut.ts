import { drawn } from '../drawn.ts';
import { blob, limb, pair, UPRIGHT } from '../organic.ts';
import { box, rod } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

const STANDS = "= pose != 'riding'";
const RIDES = "= pose == 'riding'";

/** An astronaut in a puffed suit: a round helmet with a golden visor, a pack on the back, a panel on the chest. 1850 mm tall. */
export const astronaut = thing({
  op: 'create_astronaut',
  family: 'toys',
  label: 'Astronaut',
  help: 'Astronaut in a space suit with a round helmet, a golden visor, a backpack and a panel on the chest; standing, waving or riding',
  params: {
    height: mm(1850, 'Height', 'Standing'),
    pose: pick(['standing', 'waving', 'riding'], 'Pose', 'How it stands or sits'),
  },
  let: { s: '= height / 1850' },
  materials: {
    suit: '#eef0ee fabric',
    helmet: 'white satin plastic',
    visor: '#d9a531 polished gold',
    pack: '#c9ced3 satin plastic',
    boot: '#9aa3ab rubber',
    glove: '#9aa3ab rubber',
    panel: '#39424c satin plastic',
    light: '#d8402f glossy plastic',
  },
  anchors: { head: { at: 'helmet.top', help: 'Top of the helmet' } },
  operations: drawn('s', [
    blob('helmet', [400, 400, 400], [0, 1650, 0], { role: 'helmet', name: 'Helmet' }),
    blob('visor', [310, 250, 200], [0, 1655, 122], { role: 'visor', name: 'Visor' }),
    blob('torso', [520, 680, 380], [0, 1170, 0], { fat: 0.2, role: 'suit', name: 'Suit' }),
    blob('hips', [430, 300, 340], [0, 900, 0], { role: 'suit', name: 'Hips' }),
    box('pack', [400, 560, 170], [0, 960, -245], { round: 50, role: 'pack', name: 'Backpack' }),
    box('panel', [210, 150, 40], [0, 1180, 178], { round: 12, role: 'panel', name: 'Panel' }),
    rod('light', 36, 20, [-50, 1258, 202], { axis: 'z', role: 'light', name: 'Light' }),
    box('switch', [70, 26, 14], [40, 1246, 202], { role: 'pack', name: 'Switch' }),
    limb(
      'leg_still',
      [
        [110, 880, 0],
        [130, 480, 12],
        [136, 110, 0],
      ],
      [230, 190, 180],
      { when: STANDS },
    ),
    pair('legs_still', 'leg_still', 'suit', { name: 'Legs' }),
    blob('boot_still', [170, 150, 320], [138, 75, 45], { when: STANDS }),
    pair('boots_still', 'boot_still', 'boot', { name: 'Boots' }),
    limb(
      'leg_astride',
      [
        [120, 900, 0],
        [360, 850, 130],
        [430, 560, 170],
        [430, 330, 110],
      ],
      [230, 200, 185, 175],
      { when: RIDES },
    ),
    pair('legs_astride', 'leg_astride', 'suit', { name: 'Legs' }),
    blob('boot_astride', [170, 150, 320], [432, 285, 150], { when: RIDES }),
    pair('boots_astride', 'boot_astride', 'boot', { name: 'Boots' }),
    limb(
      'arm_right',
      [
        [225, 1370, 0],
        [330, 1130, 20],
        [330, 900, 90],
      ],
      [190, 165, 140],
      { when: STANDS, role: 'suit', name: 'Right arm' },
    ),
    blob('glove_right', [130, 150, 130], [330, 840, 105], { when: STANDS, role: 'glove', name: 'Right glove' }),
    limb(
      'arm_left',
      [
        [-225, 1370, 0],
        [-330, 1130, 20],
        [-330, 900, 90],
      ],
      [190, 165, 140],
      { when: "= pose == 'standing'", role: 'suit', name: 'Left arm' },
    ),
    blob('glove_left', [130, 150, 130], [-330, 840, 105], { when: "= pose == 'standing'", role: 'glove', name: 'Left glove' }),
    limb(
      'arm_wave',
      [
        [-225, 1360, 0],
        [-430, 1420, 20],
        [-540, 1640, 40],
      ],
      [180, 150, 120],
      { when: "= pose == 'waving'", role: 'suit', name: 'Raised arm' },
    ),
    blob('glove_wave', [130, 160, 120], [-560, 1700, 44], { when: "= pose == 'waving'", role: 'glove', name: 'Raised glove' }),
    limb(
      'arm_rein',
      [
        [225, 1360, 10],
        [310, 1140, 120],
        [170, 1060, 350],
      ],
      [190, 165, 140],
      { when: RIDES },
    ),
    pair('arms_rein', 'arm_rein', 'suit', { name: 'Arms' }),
    blob('glove_rein', [130, 130, 150], [150, 1055, 410], { when: RIDES }),
    pair('gloves_rein', 'glove_rein', 'glove', { name: 'Gloves' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['astronaut', 'spaceman', 'cosmonaut', 'spacewoman', 'space man'],
    adjectives: { waving: { pose: 'waving' }, standing: { pose: 'standing' }, riding: { pose: 'riding' }, sitting: { pose: 'riding' } },
    parts: {
      helmet: { names: ['head'], material: 'helmet' },
      visor: { names: ['glass', 'face shield'], material: 'visor' },
      suit: { names: ['space suit', 'spacesuit', 'body', 'arm', 'leg', 'hip'], material: 'suit' },
      backpack: { names: ['pack', 'life support', 'tank'], material: 'pack' },
      boot: { names: ['shoe', 'foot'], material: 'boot' },
      glove: { names: ['hand'], material: 'glove' },
      panel: { names: ['chest panel', 'control panel'], material: 'panel' },
      light: { material: 'light' },
    },
  },
});
