import type { Row } from './grammar.ts';

const feature = (phrases: string, name: string): Row => [phrases, { kind: 'feature', feature: name }];

/** What is worked into or onto a body. */
export const FEATURES: readonly Row[] = [
  feature('hole | drill hole | bore hole | drilled hole | bore | center hole | central hole | through bore', 'hole'),
  feature('through hole | thru hole', 'through hole'),
  feature('blind hole', 'blind hole'),
  feature('bolt hole | mounting hole | screw hole | fixing hole | clearance hole', 'bolt hole'),
  feature('tapped hole | threaded hole', 'threaded hole'),
  feature('countersunk hole | countersink | countersinking | csk hole | csk | countersunk screw hole', 'countersink'),
  feature('counterbored hole | counterbore | cbore | c bore | cbored hole | counterbored bore', 'counterbore'),
  feature('slot | oblong hole | slotted hole | elongated hole', 'slot'),
  feature('pocket | recess | cavity | depression | blind pocket', 'pocket'),
  feature('groove | channel cut | keyway | o ring groove', 'groove'),
  feature('notch | cutout | cut out | opening | aperture', 'cutout'),
  feature('fillet | rounded edge | filleted edge | rounded corner | radiused corner | radiused edge | round over | roundover', 'fillet'),
  feature('chamfer | chamfered edge | bevel | beveled edge | bevelled edge | chamfered corner', 'chamfer'),
  feature('thread | threading | internal thread | external thread', 'thread'),
  feature('boss | standoff | stand off', 'boss'),
  feature('rib | stiffening rib | reinforcing rib', 'rib'),
  feature('engraving | inscription | engraved text', 'engraving'),
  feature('text | lettering | word | letter | name | initial | logo text | number plate text', 'text'),
  feature('embossing | embossed text | raised text | raised lettering', 'embossing'),
  feature('knurling | knurl', 'knurling'),
  feature('perforation', 'perforation'),
  feature('step', 'step'),
];

/** Parts that many things have; a thing's own parts come from its operation. */
export const PART_NOUNS =
  'label | sticker | decal | handle | lid | knob | leg | foot | wheel | hinge | drawer | strap | blade | screen | button | cushion | bracket | spout | cork | stopper | cap | base | top | tabletop | seat | back | backrest | armrest | arm | rest | door | window | roof | chimney | shelf | frame | rim | neck | body | shade | stem | bowl | pedestal | plinth | stand | tip | shaft | head | tail | wing | fin | engine | ear | eye | nose | mouth | beak | horn | trunk | branch | leaf | petal | root | step | railing | rail | post | panel | wall | floor | ceiling | sail | mast | hull | deck | bow | grip | guard | pommel | hilt | hoop | band | shank | prong | bezel | halo | shoulder | gallery | bail | clasp | link | chain | hook | plaque | nameplate | loop | lock | latch | spring | bearing | hub | spoke | tread | tire | pedal | axle | saddle | handlebar | bumper | headlight | mirror | antenna | dial | hand | face | number | numeral | string | bridge | key | pillow | headboard | footboard | mattress | lamp shade | bulb | cord | cable | plug | flange | collar | sleeve | gasket | liner | divider | compartment | tray | rack | slat | rung | crossbar | stretcher | apron | cover | trim | edge band | molding | knuckle | tooth | side stone | center stone | accent stone | setting | post | pin | nib | cone | nozzle | ring | tassel | fringe | pocket flap | zipper | buckle | sole | heel | lace | brim | visor | lens | temple | crown | collar | finial | dome | porch | balcony | pillar | column | arch | gate | fence';

/** Plural nouns that name one thing: "a pair of scissors" is one. */
export const PAIRS = new Set(
  'scissors glasses eyeglasses spectacles sunglasses pliers trousers pants jeans shorts headphones earphones tongs tweezers binoculars goggles handcuffs shears leggings tights pincers clippers compasses braces'.split(
    ' ',
  ),
);
