import type { Domain } from '../language/sense.ts';

/**
 * How a thing of the tables becomes an operation. Only what differs from the rule need be said: by rule `table` is made by
 * `create_table`, its measures go to the params of the same name, and what was not said is the operation's default.
 */
export interface ThingSpec {
  op?: string;
  /** The plan's design_type, where it is not the field's. */
  type?: string;
  /** Values that make the general operation this thing: a coffee table is a low table. */
  params?: Readonly<Record<string, unknown>>;
  /** Param that a length without a name means ("beer glass 15 cm"). */
  main?: string;
  /** Params that two and three lengths in a row mean. */
  two?: readonly string[];
  three?: readonly string[];
  /** Measure names that mean other params here: the length of a wall is its width. */
  measures?: Readonly<Record<string, string>>;
  /** Param that the number of a part sets: legs, drawers, steps. */
  counts?: Readonly<Record<string, string>>;
  /** Values that a named part sets: "with a cork" closes the bottle. */
  parts?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Values that leaving a part out sets. */
  without?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Roles by which the operation knows a part that is spoken of otherwise. */
  roles?: Readonly<Record<string, string>>;
  /** Whether one given length scales the others with it. */
  scales?: boolean;
  /** Values by words of the noun phrase: "wine bottle", "beer glass". */
  words?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Further roles that take the material of a part: a brown door has a brown frame. */
  also?: Readonly<Record<string, readonly string[]>>;
  /** Material where none was said. */
  material?: string;
}

const FURNITURE_SIZES = { two: ['width', 'depth'], three: ['width', 'depth', 'height'] } as const;
const WIDE_HIGH = { two: ['width', 'height'], three: ['width', 'height', 'depth'] } as const;

export const SPECS: Readonly<Record<string, ThingSpec>> = {
  // Furniture
  table: { ...FURNITURE_SIZES, main: 'width', measures: { length: 'width', diameter: 'width' }, material: 'Oak' },
  coffee_table: {
    op: 'create_table',
    ...FURNITURE_SIZES,
    main: 'width',
    params: { width: 1100, depth: 600, height: 420 },
    measures: { length: 'width', diameter: 'width' },
    material: 'Oak',
  },
  side_table: {
    op: 'create_table',
    ...FURNITURE_SIZES,
    main: 'width',
    params: { width: 450, depth: 450, height: 550 },
    measures: { length: 'width', diameter: 'width' },
    material: 'Oak',
  },
  desk: {
    op: 'create_table',
    ...FURNITURE_SIZES,
    main: 'width',
    params: { width: 1400, depth: 700, height: 730 },
    measures: { length: 'width' },
    material: 'Oak',
  },
  console_table: {
    op: 'create_table',
    ...FURNITURE_SIZES,
    main: 'width',
    params: { width: 1200, depth: 350, height: 800 },
    measures: { length: 'width' },
    material: 'Oak',
  },
  chair: {
    main: 'seat_height',
    parts: { armrest: { arms: true }, cushion: { upholstered: true } },
    roles: { armrest: 'arm' },
    material: 'Oak',
  },
  armchair: {
    op: 'create_sofa',
    main: 'width',
    params: { seats: 1 },
    material: 'Grey fabric',
    roles: { armrest: 'arm' },
    measures: { length: 'width' },
  },
  office_chair: { op: 'create_chair', main: 'seat_height', params: { arms: true, upholstered: true }, material: 'Black plastic' },
  stool: { main: 'height', measures: { width: 'diameter' }, words: { square: { shape: 'square' } }, material: 'Oak' },
  bar_stool: { op: 'create_stool', main: 'height', params: { height: 750, rest: true }, measures: { width: 'diameter' }, material: 'Oak' },
  bench: { main: 'width', ...FURNITURE_SIZES, measures: { length: 'width' }, without: { back: { back: false } }, material: 'Oak' },
  shelf: {
    op: 'create_shelving',
    main: 'width',
    two: ['width', 'height'],
    three: ['width', 'depth', 'height'],
    counts: { shelf: 'count' },
    measures: { length: 'width' },
    without: { back: { back: false } },
    material: 'Oak',
  },
  cabinet: {
    ...FURNITURE_SIZES,
    main: 'width',
    params: { doors: 2 },
    counts: { drawer: 'drawers', door: 'doors' },
    measures: { length: 'width' },
    material: 'Oak',
  },
  wardrobe: {
    op: 'create_cabinet',
    ...FURNITURE_SIZES,
    main: 'width',
    params: { width: 1200, height: 2000, depth: 600, doors: 2 },
    counts: { drawer: 'drawers', door: 'doors' },
    measures: { length: 'width' },
    material: 'Oak',
  },
  dresser: {
    op: 'create_cabinet',
    ...FURNITURE_SIZES,
    main: 'width',
    params: { drawers: 4 },
    counts: { drawer: 'drawers', door: 'doors' },
    measures: { length: 'width' },
    material: 'Oak',
  },
  bed: {
    main: 'width',
    two: ['width', 'length'],
    counts: { pillow: 'pillows' },
    without: { pillow: { pillows: 0 }, headboard: { headboard: 0 }, blanket: { blanket: false } },
    material: 'Oak',
    words: { king: { width: 1800 }, queen: { width: 1600 }, double: { width: 1600 } },
  },
  single_bed: {
    op: 'create_bed',
    main: 'width',
    two: ['width', 'length'],
    params: { width: 900 },
    counts: { pillow: 'pillows' },
    material: 'Oak',
  },
  sofa: {
    main: 'width',
    counts: { seat: 'seats', cushion: 'seats', pillow: 'throw_pillows' },
    measures: { length: 'width' },
    roles: { armrest: 'arm' },
    without: { armrest: { arms: false } },
    material: 'Grey fabric',
  },
  ottoman: {
    op: 'create_stool',
    main: 'height',
    params: { shape: 'round', height: 420, diameter: 600 },
    measures: { width: 'diameter' },
    material: 'Grey fabric',
  },

  // Lamps
  lamp: {
    main: 'height',
    type: 'lighting',
    scales: true,
    material: 'Black steel',
    words: { desk: { style: 'desk' }, reading: { style: 'desk' } },
  },
  floor_lamp: { op: 'create_lamp', main: 'height', params: { style: 'floor' }, scales: true, material: 'Black steel' },
  street_lamp: { op: 'create_lamp', main: 'height', params: { style: 'street' }, scales: true, material: 'Black steel' },

  // Vessels
  vase: { main: 'height', scales: true, material: 'White porcelain', roles: { body: 'vase' } },
  bowl: { main: 'diameter', scales: true, measures: { width: 'diameter', depth: 'height' }, material: 'White porcelain' },
  mug: {
    main: 'height',
    scales: true,
    parts: { handle: { handle: true } },
    without: { handle: { handle: false } },
    material: 'White ceramic',
  },
  cup: {
    op: 'create_mug',
    main: 'height',
    scales: true,
    params: { height: 70, form: 'round' },
    without: { handle: { handle: false } },
    material: 'White porcelain',
  },
  drinking_glass: {
    op: 'create_glass',
    main: 'height',
    scales: true,
    material: 'Clear glass',
    words: { beer: { form: 'beer' }, pint: { form: 'beer' }, whisky: { height: 90 }, whiskey: { height: 90 }, shot: { height: 60 } },
  },
  wine_glass: {
    op: 'create_glass',
    main: 'height',
    scales: true,
    params: { form: 'wine', height: 210 },
    material: 'Clear glass',
    words: { champagne: { form: 'champagne' }, flute: { form: 'champagne' }, martini: { form: 'martini' }, cocktail: { form: 'martini' } },
  },
  bottle: {
    main: 'height',
    scales: true,
    material: 'Green glass',
    parts: { cork: { closure: 'cork' }, lid: { closure: 'cap' } },
    roles: { lid: 'cap', body: 'bottle' },
    words: { beer: { form: 'beer' }, wine: { form: 'wine' }, flask: { form: 'flask' } },
  },
  jar: {
    op: 'create_bottle',
    main: 'height',
    scales: true,
    params: { form: 'jar', height: 160 },
    material: 'Clear glass',
    parts: { cork: { closure: 'cork' }, lid: { closure: 'cap' } },
    roles: { lid: 'cap', body: 'bottle' },
  },
  plate: {
    main: 'diameter',
    measures: { width: 'diameter' },
    material: 'White porcelain',
    words: { side: { diameter: 200 }, dessert: { diameter: 200 }, saucer: { diameter: 150 } },
  },
  teapot: { main: 'height', scales: true, material: 'White porcelain' },
  potion: {
    op: 'create_bottle',
    main: 'height',
    scales: true,
    params: { form: 'flask', height: 140, closure: 'cork' },
    material: 'Green glass',
  },
  jug: { op: 'create_mug', main: 'height', scales: true, params: { height: 220, form: 'round' }, material: 'White ceramic' },
  pot: {
    op: 'create_glass',
    main: 'height',
    scales: true,
    params: { form: 'tumbler', height: 160, diameter: 180 },
    material: 'Terracotta',
  },
  bucket: {
    op: 'create_glass',
    main: 'height',
    scales: true,
    params: { form: 'tumbler', height: 300, diameter: 280 },
    material: 'Galvanised steel',
  },
  bin: {
    op: 'create_glass',
    type: 'container',
    main: 'height',
    scales: true,
    params: { form: 'tumbler', height: 350, diameter: 280 },
    material: 'Grey plastic',
  },
  candlestick: { main: 'height', scales: true, type: 'decor', material: 'Brass' },
  candle: {
    main: 'height',
    scales: true,
    type: 'decor',
    material: 'Candle wax',
    without: { holder: { holder: false }, base: { holder: false }, flame: { flame: false } },
    roles: { base: 'holder' },
  },

  // Mechanical
  gear: {
    main: 'diameter',
    counts: { tooth: 'teeth' },
    measures: { width: 'thickness', height: 'thickness', length: 'thickness', inner_diameter: 'bore' },
    material: 'Steel',
  },
  chain_wheel: { op: 'create_gear', main: 'diameter', counts: { tooth: 'teeth' }, material: 'Steel' },
  bolt: { main: 'length', parts: { head: {} }, two: ['diameter', 'length'], measures: { height: 'length' }, material: 'Steel' },
  nut: { main: 'diameter', measures: { bore: 'diameter' }, material: 'Steel' },
  washer: {
    main: 'outer_diameter',
    measures: { diameter: 'outer_diameter', bore: 'inner_diameter', height: 'thickness' },
    material: 'Steel',
  },
  flange: { main: 'diameter', measures: { outer_diameter: 'diameter' }, counts: { hole: 'count' }, material: 'Steel' },
  pipe: {
    op: 'create_tube',
    main: 'length',
    material: 'Steel',
    measures: { outer_diameter: 'diameter', thickness: 'wall', bore: 'inner_diameter', height: 'length' },
  },
  tube: {
    op: 'create_tube',
    type: 'mechanical',
    main: 'length',
    material: 'Steel',
    measures: { outer_diameter: 'diameter', thickness: 'wall', bore: 'inner_diameter', height: 'length' },
  },
  bracket: { main: 'width', material: 'Steel', measures: { length: 'width' } },
  spring: {
    main: 'height',
    counts: { turn: 'count' },
    measures: { length: 'height', outer_diameter: 'diameter', thickness: 'wire' },
    params: { diameter: 20, wire: 2, height: 50 },
    type: 'mechanical',
    material: 'Steel',
  },
  bearing: {
    main: 'diameter',
    measures: { outer_diameter: 'diameter', inner_diameter: 'bore', width: 'thickness', height: 'thickness' },
    material: 'Steel',
  },
  enclosure: {
    main: 'width',
    two: ['width', 'depth'],
    three: ['width', 'depth', 'height'],
    measures: { thickness: 'wall', length: 'width' },
    material: 'Grey plastic',
    words: { open: { lid: 'none' }, closed: { lid: 'closed' } },
    without: { lid: { lid: 'none' } },
    parts: { lid: { lid: 'closed' } },
  },
  knob: { main: 'diameter', material: 'Black plastic' },
  hinge: { main: 'height', material: 'Steel' },
  shaft: { main: 'length', material: 'Steel' },

  // Architecture
  house: {
    main: 'width',
    three: ['width', 'depth', 'storey_height'],
    two: ['width', 'depth'],
    measures: { length: 'width' },
    counts: { window: 'windows', floor: 'storeys' },
    without: { chimney: { chimney: false }, window: { windows: 0 } },
    material: 'White plaster',
    also: { door: ['frame', 'handle'] },
  },
  shed: {
    op: 'create_house',
    main: 'width',
    three: ['width', 'depth', 'storey_height'],
    two: ['width', 'depth'],
    params: { width: 3000, depth: 2400, windows: 1, chimney: false },
    material: 'Pine',
    also: { door: ['frame', 'handle'] },
  },
  wall: {
    main: 'width',
    two: ['width', 'height'],
    three: ['width', 'height', 'thickness'],
    measures: { length: 'width', depth: 'thickness' },
    material: 'White plaster',
    parts: {
      door_opening: { openings: [{ kind: 'opening', height: 2050, width: 900 }] },
      opening: { openings: [{ kind: 'opening', height: 2050, width: 900 }] },
      door: { openings: [{ kind: 'door' }] },
      window_opening: { openings: [{ kind: 'window' }] },
      window: { openings: [{ kind: 'window' }] },
    },
  },
  stairs: { main: 'height', counts: { step: 'count' }, parts: { bar: { rail: true } }, roles: { bar: 'rail' }, material: 'Oak' },
  spiral_stairs: {
    op: 'create_stairs',
    main: 'height',
    params: { style: 'spiral' },
    counts: { step: 'count' },
    parts: { bar: { rail: true } },
    roles: { bar: 'rail' },
    material: 'Oak',
  },
  column: { main: 'height', scales: true, material: 'White marble' },
  window: { main: 'width', ...WIDE_HIGH, material: 'White paint' },
  door: { main: 'height', ...WIDE_HIGH, material: 'Oak' },
  arch: { main: 'width', ...WIDE_HIGH, material: 'Sandstone', scales: true },
  fence: { main: 'length', two: ['length', 'height'], measures: { width: 'length' }, material: 'Pine' },
  roof: {
    main: 'width',
    two: ['width', 'depth'],
    three: ['width', 'depth', 'height'],
    measures: { length: 'depth' },
    material: 'Red brick',
  },

  tower: { op: 'create_tower', main: 'height', scales: true, material: 'Sandstone' },

  // Nature, props and the rest
  tree: { main: 'height', scales: true, roles: { foliage: 'crown' } },
  bush: { main: 'height', scales: true },
  flower: { main: 'height', scales: true, counts: { petal: 'count' } },
  mushroom: { main: 'height', scales: true },
  rock: { main: 'width', scales: true },
  terrain: { main: 'width', two: ['width', 'depth'] },
  mountain: { op: 'create_terrain', main: 'width', params: { kind: 'mountain' }, two: ['width', 'depth'] },
  pine_tree: { op: 'create_tree', main: 'height', scales: true, params: { kind: 'conifer' }, roles: { foliage: 'crown' } },
  palm_tree: { op: 'create_tree', main: 'height', scales: true, params: { kind: 'palm' }, roles: { foliage: 'crown' } },
  book: {
    main: 'depth',
    two: ['width', 'depth'],
    three: ['width', 'depth', 'height'],
    measures: { thickness: 'height' },
    roles: { page: 'pages' },
  },
  sword: { main: 'height', scales: true, measures: { length: 'height' }, roles: { handle: 'grip' } },
  dagger: {
    op: 'create_sword',
    main: 'height',
    scales: true,
    params: { height: 350 },
    measures: { length: 'height' },
    roles: { handle: 'grip' },
  },
  crate: {
    main: 'width',
    two: ['width', 'depth'],
    three: ['width', 'depth', 'height'],
    measures: { length: 'width' },
    parts: { lid: { lid: true } },
    material: 'Pine',
  },
  barrel: { main: 'height', scales: true, material: 'Oak' },
  rocket: { main: 'height', scales: true, type: 'vehicle', counts: { fin: 'count' }, measures: { length: 'height' } },
  wheel: {
    main: 'diameter',
    scales: true,
    counts: { spoke: 'count' },
    roles: { tire: 'tyre' },
    words: {
      bicycle: { style: 'bicycle' },
      bike: { style: 'bicycle' },
      wagon: { style: 'wagon' },
      cart: { style: 'wagon' },
      spoked: { style: 'wagon' },
    },
  },
  picture_frame: { op: 'create_frame', main: 'width', ...WIDE_HIGH, material: 'Oak' },
  trophy: { main: 'height', scales: true, material: '18K yellow gold', without: { handle: { handles: false } } },
};

/** Fields whose operations stand in the plan under another design type. */
export const TYPE_OF: Readonly<Partial<Record<Domain, string>>> = { solid: 'product', creature: 'character' };
