import type { Row } from './grammar.ts';

const style = (phrases: string, name: string): Row => [phrases, { kind: 'style', style: name }];

export const STYLES: readonly Row[] = [
  style(
    'classic | classical | traditional | timeless | shaker | shaker style | mission style | craftsman | colonial | arts and crafts | antique style | greek style | roman style | viking | viking style | chinese style | japanese style | moroccan',
    'classic',
  ),
  style('modern | contemporary | sleek | futuristic | bauhaus | sci fi | scifi | cyberpunk | space age', 'modern'),
  style('minimalist | minimal | simple | minimalistic', 'minimalist'),
  style('vintage | retro | old fashioned', 'vintage'),
  style('art deco | deco', 'art deco'),
  style('victorian | edwardian | georgian', 'victorian'),
  style('art nouveau | organic | flowing', 'organic'),
  style('elegant | dainty | refined | graceful | feminine', 'elegant'),
  style('bold | statement | masculine', 'bold'),
  style('rustic | farmhouse | country', 'rustic'),
  style('industrial | steampunk', 'industrial'),
  style('scandinavian | nordic | mid century | mid century modern | danish | japandi', 'scandinavian'),
  style('gothic | medieval', 'gothic'),
  style('hyper realistic | photorealistic | realistic | highly detailed | detailed | lifelike | intricate', 'realistic'),
  style('luxury | luxurious | royal | ornate | opulent | fancy | baroque', 'luxurious'),
  style('low poly | stylized | cartoon | cartoonish | cute', 'stylized'),
];

/** Describing words that hold for many things; what they set, the thing says. */
const PLAIN =
  'round | square | rectangular | triangular | hexagonal | octagonal | pentagonal | circular | cylindrical | conical | spherical | oval | elliptical | ellipsoidal | star shaped | heart shaped | l shaped | u shaped | t shaped | c shaped | d shaped | s shaped | v shaped | h shaped | i shaped | z shaped | x shaped | cross shaped | cubic | ' +
  'curved | straight | flat | hollow | solid | open | closed | folding | foldable | adjustable | rotating | swivel | rocking | tapered | tapering | fluted | ribbed | twisted | bent | arched | domed | pointed | sharp | blunt | rounded | smooth | ridged | threaded | slotted | perforated | ' +
  'padded | upholstered | cushioned | tufted | slatted | woven | knitted | striped | checkered | spotted | dotted | plain | patterned | transparent | translucent | clear | opaque | frosted glass | tinted | shiny | reflective | glowing | lit | illuminated | burning | empty | full | half | quarter | double | single | triple | twin | ' +
  'tall backed | high backed | wing | winged | gabled | hipped | pitched | hinged | sliding | removable | detachable | lidded | stackable | portable | wall mounted | freestanding | built in | floating | hanging | standing | sitting | lying | sleeping | running | walking | flying | upright | tilted | angled | sloped | slanted | inverted | ' +
  'upside down | square section | square cross section | rectangular section | rectangular cross section | round section | round cross section | circular section | circular cross section | v grooved | crosswise | crossways | transverse | diametral | blind | horizontal | vertical | symmetrical | asymmetrical | regular | truncated | stepped | spiral | helical | coiled | wavy | zigzag | oblong | long handled | electric | wireless | mechanical | manual | automatic | digital | analog | left handed | right handed | wooden framed | framed | frameless | barred | spoked | ' +
  'worn | weathered | cracked | chipped | dented | battered | mossy | chubby | plump | fluffy | furry | hairy | carved | hand carved | handmade | hand made | hand painted | handcrafted | half eaten | steaming | floral | flowered | ' +
  'big bellied | narrow necked | wide mouthed | footed | stemmed | stemless | handled | spouted | capped | corked | old | ancient | antique looking | medieval looking | happy | angry | friendly | scary | fat | skinny | meshing | front | rear | upper | lower | center | outdoor | indoor | garden | kitchen | office | dining | bedside';
export const ADJECTIVES: readonly Row[] = [
  ...PLAIN.split(' | ').map((word): Row => [word, { kind: 'adjective', adjective: word }]),
  [
    'knocked over | tipped over | toppled | fallen over | toppled over | lying on its side | on its side',
    { kind: 'adjective', adjective: 'tipped over' },
  ],
  ['half open | half opened | slightly open | partly open | ajar', { kind: 'adjective', adjective: 'half open' }],
  ['wide open | opened up | standing open', { kind: 'adjective', adjective: 'open' }],
  ['glaze | glazing | glazed', { kind: 'adjective', adjective: 'glazed' }],
  ['half full | half filled', { kind: 'adjective', adjective: 'full' }],
  ['that mesh | which mesh | in mesh | meshed | that mesh together | engaged', { kind: 'adjective', adjective: 'meshing' }],
];
