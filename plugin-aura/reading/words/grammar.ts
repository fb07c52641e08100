import type { Determiner, Link, Pattern, Relation, Sense } from '../senses.ts';

/** Words of the language itself: how phrases hang together. Alternatives are divided by "|". */
export type Row = readonly [phrases: string, ...senses: Sense[]];

const link = (phrases: string, name: Link): Row => [phrases, { kind: 'link', link: name }];
const relation = (phrases: string, name: Relation): Row => [phrases, { kind: 'relation', relation: name }];
const pattern = (phrases: string, name: Pattern): Row => [phrases, { kind: 'pattern', pattern: name }];
const place = (phrases: string, at: string): Row => [phrases, { kind: 'place', at }];
const determiner = (phrases: string, name: Determiner): Row => [phrases, { kind: 'determiner', determiner: name }];
const verb = (phrases: string, name: string): Row => [phrases, { kind: 'verb', verb: name }];

export const LINKS: readonly Row[] = [
  link(
    'with | full of | having | featuring | feature | including | plus | that has | that have | which has | which have | containing | equipped with | fitted with | decorated with | adorned with | accented with | complete with | topped with | topped by | bearing | set with | along with | together with | comes with | and with | filled with | inlaid with | studded with | mounted with | that features | with its | and has | and have | wearing | carrying | holding | holding up | clutching | gripping | grasping | hugging | cuddling | embracing | wielding | brandishing | waving | lifting | eating | munching | munching on | nibbling | nibbling on | chewing on | licking | biting | playing with | juggling',
    'with',
  ),
  link(
    "without | minus | lacking | free of | with no | with neither | has no | have no | without any | no more | devoid of | but no | and no | not having | nor | don't | do not | doesn't | never | no need for",
    'without',
  ),
  link('of', 'of'),
  link('in', 'in'),
  link('from', 'from'),
  link('for', 'for'),
  link('at', 'at'),
  link('to', 'to'),
  link(
    'made of | made from | made out of | made in | made with | out of | carved from | carved out of | carved in | cut from | cast in | cast from | built of | built from | built out of | crafted from | crafted in | turned from | milled from | forged from | forged in | formed from | fashioned from | constructed of | constructed from | consisting of | consists of | composed of | machined from | printed in | covered in | covered with | clad in | upholstered in | finished in | painted in | coated in | coated with | wrapped in | plated in | plated with | all in | both in | woven from | finished with',
    'made of',
  ),
  link('and | also | as well as | as well | followed by | besides | additionally | in addition', 'and'),
  link('or', 'or'),
  link('but | however | though | although | yet', 'but'),
  link('then | next | afterwards | after that | finally | lastly', 'then'),
  link('instead of | rather than | in place of | not', 'instead of'),
  link('except | except for | apart from | other than | excluding | anything but | everything but | all but | but not', 'except'),
  link('that | which | who | where', 'that'),
  link('whose', 'whose'),
  link(
    'is | are | be | being | should be | must be | shall be | was | were | will be | needs to be | need to be | has to be | have to be | measuring | measures | measure | that is | that are | which is | which are | which measures | that measures | ought to be | can be | could be | may be',
    'is',
  ),
  link(
    "has | have | should have | must have | shall have | will have | needs | need | had | gets | get | features | there is | there are | there should be | there's | comes with a",
    'has',
  ),
  link('shaped like | in the shape of | like | resembling | in the form of | in form of | in shape of | shaped as', 'like'),
  link('as', 'as'),
  link('per', 'per'),
  link('by', 'by'),
];

export const RELATION_WORDS: readonly Row[] = [
  relation(
    'on | on top of | atop | standing on | stands on | sitting on | sits on | resting on | rests on | placed on | lying on | upon | onto | seated on | perched on | mounted on | mounted onto | set on | stood on | laid on | that stands on | supported by | balanced on | parked on | growing on | standing upon',
    'on',
  ),
  relation('under | underneath | beneath | below', 'under'),
  relation(
    'inside | inside of | standing inside | sitting inside | lying inside | grazing in | swimming in | hidden in | nestled in | resting in | within | contained in | lying in | sitting in | standing in | planted in | kept in | housed in | floating in | growing in | stuck in | stuck into | embedded in | plunged into | sunk in | sunk into | buried in',
    'in',
  ),
  relation(
    'around | goes around | going around | winds around | winding around | runs around | surrounding | encircling | surrounded by | ringed by | encircled by | round about | all around | wrapped around | arranged around | gathered around | circling | orbiting',
    'around',
  ),
  relation('between | in between', 'between'),
  relation(
    'next to | beside | by the side of | alongside | near | adjacent to | at the side of | close to | besides the | standing beside | standing next to',
    'beside',
  ),
  relation('left of | to the left of | on the left of | at the left of', 'left'),
  relation('right of | to the right of | on the right of | at the right of', 'right'),
  relation('in front of | before | at the foot of | at the front of', 'front'),
  relation('behind | in back of', 'behind'),
  relation('above | over | hanging over | hanging above | floating above | hovering above | suspended over | suspended above', 'above'),
  relation('against | propped against', 'against'),
  relation('leaning on | leaning against | leaned against | leaning', 'leaning'),
  relation('facing | looking at | turned to | pointing at', 'facing'),
  relation('hanging from | hanging on | hanging off | suspended from | hung from | hung on | dangling from | hanging', 'hanging'),
  relation('through | passing through | going through', 'through'),
  relation('meshing with | meshed with | engaging with | that mesh with | driving | meshing', 'meshing'),
  relation(
    'stuck to | attached to | fixed to | connected to | joined to | fastened to | bolted to | welded to | glued to | screwed to | clipped to',
    'attached',
  ),
];

export const PATTERN_WORDS: readonly Row[] = [
  pattern(
    'in a row | row | in a line | lined up | side by side | next to each other | next to one another | beside each other | standing side by side | standing next to each other | in line | in row | in rows | in a straight line | along a line',
    'row',
  ),
  pattern('in a column | in columns', 'column'),
  pattern(
    'in a circle | in a ring | in circle | circular pattern | in a circular pattern | circularly | evenly spaced around | equally spaced around | polar pattern | arranged in a circle | radially',
    'circle',
  ),
  pattern('grid | in a grid | array | matrix | grid pattern | rectangular pattern | in a grid pattern', 'grid'),
  pattern(
    'stacked | stacked on top of each other | stacked on each other | on top of each other | in a stack | one on top of the other | on top of one another | one above the other | stacked up | stack',
    'stack',
  ),
  pattern('in a pile | piled up | piled', 'pile'),
  pattern('scattered | scattered around | randomly placed', 'scatter'),
  pattern(
    'on both sides | on either side | on each side | at both sides | both sides | flanked by | flanked with | flanking',
    'both_sides',
  ),
];

/** Places on a body. "left" alone is one only beside "side", "edge" or after "the". */
export const PLACE_WORDS: readonly Row[] = [
  place('center | middle | centered | centrally | in center | centrally located | central | dead center', 'center'),
  place('left | left side | left edge | left end | left hand side | left face', 'left'),
  place('right | right side | right edge | right end | right hand side | right face', 'right'),
  place('top | top side | top edge | top face | top surface | upper face | upper surface | top end | upper end | upper edge', 'top'),
  place(
    'bottom | underside | bottom side | bottom edge | bottom face | bottom surface | lower face | lower end | bottom end | lower edge',
    'bottom',
  ),
  place('front | front side | front edge | front face | front end', 'front'),
  place('back side | back edge | back face | rear | rear side | rear face | rear edge | back end | rear end', 'back'),
  place('each end | both end | either end | each of the end | the two end | every end', 'each end'),
  place('end', 'end'),
  place('axis | center axis | central axis | centerline', 'center'),
  place('all the way through | all the way | right through | clean through | completely through', 'through'),
  place(
    'each corner | all corner | every corner | all four corner | the four corner | four corner | 4 corner | all 4 corner',
    'each corner',
  ),
  place('corner', 'corner'),
  place('each edge | all edge | every edge | all the edge | all outer edge | outer edge | all side edge', 'all edges'),
  place('edge | border | margin', 'edge'),
  place('each side | all side | every side | each face', 'each side'),
  place('side', 'side'),
  place('face', 'face'),
  place('perimeter | circumference', 'perimeter'),
  place('rim', 'rim'),
  place('vertical edge | all vertical edge | upright edge', 'vertical edges'),
  place('top left | upper left | top left corner | upper left corner', 'top left'),
  place('top right | upper right | top right corner | upper right corner', 'top right'),
  place('bottom left | lower left | bottom left corner | lower left corner', 'bottom left'),
  place('bottom right | lower right | bottom right corner | lower right corner', 'bottom right'),
];

export const DETERMINERS: readonly Row[] = [
  determiner('a | an', 'a'),
  determiner('the', 'the'),
  determiner('this | these | those', 'this'),
  determiner('its | their | his | her', 'its'),
  determiner('another | one more | an additional | a second | a further', 'another'),
  determiner('each | every', 'each'),
  determiner('both', 'both'),
  determiner('all | all of | all the | all of the', 'all'),
  determiner('no', 'no'),
  determiner('some | any | a few | several | a number of | a couple | few | many | lots of | multiple | various | a bunch of', 'some'),
  determiner('other', 'other'),
];

export const PRONOUNS: readonly Row[] = [
  ['it | itself | everything | whole thing | the whole thing | entire thing | all of it | whole piece', { kind: 'pronoun', pronoun: 'it' }],
  ['they | them | themselves | him', { kind: 'pronoun', pronoun: 'they' }],
  ['this one | that one', { kind: 'pronoun', pronoun: 'this' }],
  [
    'i | we | you | me | us | my | our | your | he | she | someone | mine | yours | myself | somebody | anyone',
    { kind: 'pronoun', pronoun: 'person' },
  ],
];

/** Verbs of making and of changing. The first form is the name. */
export const VERBS: readonly Row[] = [
  verb(
    'make | create | build | generate | design | model | draw | produce | render | craft | construct | show | give | want | like | need | prefer | imagine | print | modeling | modelled',
    'make',
  ),
  verb('set | change | let | adjust | modify | edit | update | alter | convert | turn into', 'set'),
  verb('add | attach | include | insert | append | put on | fit', 'add'),
  verb('put | place | position | stand | lay | hang | locate', 'put'),
  verb('lie | sit | stay | remain', 'stay'),
  verb(
    'remove | delete | drop | throw away | throw out | toss | ditch | chuck | scrap | take away | take off | get rid of | lose | eliminate | omit | erase | leave out | take out | skip | strip',
    'remove',
  ),
  verb('swap | replace | exchange | switch | substitute', 'replace'),
  verb('use | using | used', 'use'),
  verb('turn | rotate | spin | tilt', 'turn'),
  verb('move | shift | slide | push | pull | bring | nudge', 'move'),
  verb(
    'increase | raise | lift | enlarge | extend | lengthen | widen | heighten | thicken | grow | scale up | deepen | stretch | bump | beef up',
    'increase',
  ),
  verb(
    'decrease | reduce | lower | shrink | shorten | narrow down | scale down | cut down | slim down | compress | squash | squeeze',
    'decrease',
  ),
  verb('scale | resize', 'scale'),
  verb('double', 'double'),
  verb('halve', 'halve'),
  verb('triple', 'triple'),
  verb('keep | leave | retain | preserve | maintain', 'keep'),
  verb('undo | revert | restore | reset | go back | roll back', 'revert'),
  verb('paint | color | recolor | dye | stain | colour | tint | spray', 'paint'),
  verb('cut | drill | bore | mill | machine | punch | carve | subtract | cutting | drilling', 'cut'),
  verb('extrude | extruded | extruding', 'extrude'),
  verb('revolve | revolved', 'revolve'),
  verb('sketch | start with | begin with | start from | starting with | start by drawing | begin by drawing', 'sketch'),
  verb('engrave | inscribe | emboss | write | etch | deboss', 'engrave'),
  verb('round over | round off', 'round'),
  verb('polish', 'polish'),
  verb('shell | hollow out', 'shell'),
  verb('split | mirror | duplicate | copy | repeat', 'repeat'),
];

const FRAME_NOUNS =
  '3d model | 3d cad model | cad model | model | 3d print | 3d design | 3d object | 3d printable model | design | rendering | render | picture | image | drawing | representation | replica | mesh | stl | stl file | cad file | file | 3d file | version | object | thing | item | something | anything | stuff | 3d version | 3d rendering | 3d | scene | part | solid model | parametric model | geometry | 3d shape | 3d part | copy | kind | sort | type | example | prototype | 3d scene | assortment | collection | set | piece | pieces | solid body | body';

export const FRAMES: readonly Row[] = [
  [FRAME_NOUNS, { kind: 'frame', noun: true }],
  [
    "please | place setting | table setting | good morning | good evening | good afternoon | good day | can | could | would | will | shall | let | lets | let's | hi | hello | hey | dear | thanks | thank you | thx | i'd | i'll | i'm | we'd | we'll | looking for | help | try | trying | to have | maybe | perhaps | just | simply | only | basically | kindly | ok | okay | so | well | really | nice | beautiful | lovely | great | good | pretty | cool | awesome | amazing | handsome | proper | suitable | typical | standard | regular | normal | ordinary | usual | common | basic | certain | own | same | single | do | does | did | am | been | has been | also be | there | here | now | today | too | exactly | precisely | total | altogether | etc | respectively | such | possible | famous | kind of |  one that | ones that | new | different | itself | up | out | off | down | away | into | onto | along | toward | towards | via | when | while | if | because | since | than | more | most | very own | sure | yes | yeah | dimension | measurement | total of | in total | overall dimension | following | according | specification | requirement | coloured | colored | color | in color | style | styled | shape | shaped | look | looking | finish | finished | material | sized | cut | about it | again | instead | hmm | oh | actually | wait | rather | of course | oops | sorry | still | especially | mainly | mostly | all over | throughout | entire | whole | entirely | completely | fully | slightly rounded | veneer | glaze | varnish | separate | seperate | separately | laid | laid out | set out | laid for four | set for four | set for two | laid for two | laid for six | o'clock | painted on it | for it | in them | for them | to match | matching",
    { kind: 'filler' },
  ],
  [
    'about | approximately | approx | roughly | around about | circa | ca | at least | at most | up to | no more than | no less than | not more than | maximum | minimum | max | min | nearly | almost | exactly | just under | just over | a minimum of | a maximum of | or so | somewhere around | more than | less than | nominal',
    { kind: 'about' },
  ],
  [
    'very | really | much | a lot | way | far | extremely | super | significantly | considerably | quite | extra',
    { kind: 'degree', factor: 1.6 },
  ],
  ['slightly | a bit | a little | a little bit | a touch | a tad | somewhat | marginally | a hair', { kind: 'degree', factor: 0.4 }],
];
