import type { OperationDeclaration } from '../plan/declaration.ts';
import { table } from '../reading/table.ts';

/**
 * Sizes over all. A person who says "a cat 40 cm high" measures to the tips of its ears, while the number of the operation may be that of its
 * back: where a thing sticks out beyond a number of its own, the size of the whole is `share` times that number and `more` mm, measured on the
 * built thing at its usual size and at 1.3 times of it. Things whose number is the size of the whole, and sizes of the body that people mean as
 * such (the seat of a bench, the diameter of a mug, a bag without its handle), are not listed.
 */
type Whole = readonly [share: number, more: number];

export const WHOLES: Readonly<Record<string, Readonly<Record<string, Whole | undefined>> | undefined>> = table({
  create_abacus: { width: [1, 1.8] },
  create_adirondack_chair: { height: [0.9623, 0] },
  create_arrow_sign: { width: [1.1285, 0] },
  create_baking_tray: { height: [1.024, 0] },
  create_beanbag: { height: [0.989, 71.3] },
  create_beanie: { height: [1.0032, 58.4] },
  create_bear: { height: [1.0558, 0] },
  create_bee: { length: [1.2245, 0] },
  create_birdhouse: { width: [1.28, 0] },
  create_book: { width: [1, 5.2] },
  create_boot: { height: [1, 17.9] },
  create_bow_tie: { height: [0.9844, 0] },
  create_building_brick: { height: [1, 1.8] },
  create_bus_stop: { width: [1.2275, 0] },
  create_cake_slice: { height: [1.0133, 30] },
  create_candle: { height: [1, 37.2] },
  create_cap: { height: [0.9915, 24.2] },
  create_carrot: { length: [1.4947, 0] },
  create_catapult: { length: [1.1865, -0.7] },
  create_chandelier: { height: [0.9756, 60] },
  create_cheese: { height: [1.0067, 0] },
  create_chicken: { height: [1.0552, 0] },
  create_circuit_board: { width: [1.0983, 0] },
  create_coat_hanger: { width: [1.0113, 0] },
  create_coffee_maker: { width: [0.7904, 50.6], depth: [1, 2.6] },
  create_corn: { height: [1.1111, 0] },
  create_crib: { height: [1, 41.4] },
  create_cup_and_saucer: { height: [1, 4.8] },
  create_decanter: { height: [0.9752, 0] },
  create_deck_chair: { height: [1.009, 0], width: [1, 52] },
  create_dishwasher: { depth: [1, 49] },
  create_eagle: { height: [0.9778, 0] },
  create_fireplace: { width: [1.1429, 0] },
  create_french_press: { height: [0.95, 0] },
  create_fridge: { depth: [1, 51] },
  create_frog: { height: [1.0107, 0] },
  create_gift_box: { height: [0.99, 42.3], width: [1, 3.8], depth: [1, 3.8] },
  create_giraffe: { height: [1.0162, 0] },
  create_glasses: { width: [1.0197, 0.5] },
  create_gnome: { height: [1.0112, 0] },
  create_goal: { height: [1.049, 0], width: [1, 239.1] },
  create_goat: { height: [1.1468, 0] },
  create_grapes: { height: [1.0492, 0] },
  create_grater: { width: [1.0381, 0] },
  create_gravestone: { width: [1.24, 0] },
  create_hammock: { length: [1.0195, 0] },
  create_hat: { height: [0.9833, 18.4] },
  create_headphones: { width: [0.9829, 0] },
  create_helicopter: { length: [1.0679, 0] },
  create_high_chair: { height: [0.9706, 0.6], width: [1.0154, -20.4] },
  create_horse: { height: [1.0317, 0] },
  create_jewelry_box: { depth: [1, 5.4] },
  create_knife_block: { height: [1.429, 0] },
  create_ladder: { width: [1.0245, 0] },
  create_lantern: { height: [1.1824, 0], width: [1.0033, 1.6] },
  create_lectern: { height: [1.0161, -18.3] },
  create_lion: { height: [0.8986, 0] },
  create_log: { length: [1.0112, 0] },
  create_microwave: { depth: [1, 35] },
  create_mouse: { height: [1.2734, 0] },
  create_name_plate: { width: [1.06, 0] },
  create_notebook: { width: [1, 8.1] },
  create_office_chair: { width: [1.304, 0] },
  create_open_book: { width: [1.0067, 0], depth: [1.0283, 4.3] },
  create_ottoman: { height: [1, 7], width: [1.01, 0], depth: [1.01, 0] },
  create_owl: { height: [1.1009, 0] },
  create_pear: { height: [1.217, 0.5] },
  create_phone_stand: { height: [0.9177, 0], width: [1.04, 0] },
  create_photo_camera: { width: [1.0113, 0] },
  create_piano_bench: { height: [1.0014, 3.7] },
  create_pram: { height: [1.042, 0] },
  create_pumpkin: { height: [0.8476, 87.6] },
  create_radiator: { width: [0.9518, 65.1] },
  create_radio: { width: [1.2779, 0] },
  create_road_barrier: { height: [1, 2.8] },
  create_road_sign: { height: [0.9914, -4.3] },
  create_rocking_chair: { width: [0.8333, 94] },
  create_rug: { width: [1.071, 0] },
  create_sandwich_board: { height: [0.9781, 9.6] },
  create_sawhorse: { height: [0.9856, -5.4] },
  create_sheep: { height: [1.0401, 0] },
  create_shoe: { height: [0.9887, 28.1], length: [0.9932, 0] },
  create_shop_sign: { height: [1.56, 0], width: [1.465, 25.2] },
  create_shower: { depth: [1, 54] },
  create_slide: { height: [1.4708, 0] },
  create_snake: { height: [1.0275, 0] },
  create_speaker: { depth: [1.014, 11.9] },
  create_spoon: { width: [0.9127, 0] },
  create_stack_of_books: { width: [1.0533, 0] },
  create_sundial: { height: [1.16, 0] },
  create_swing_set: { height: [1.0069, 0] },
  create_toaster: { width: [1, 20.8] },
  create_toilet: { height: [1, 5] },
  create_tomato: { height: [0.8865, 21.2] },
  create_towel_rail: { width: [1.02, 0] },
  create_toy_chest: { width: [1.09, 0] },
  create_typewriter: { width: [1.2256, 0] },
  create_vise: { width: [1.52, 0] },
  create_washing_machine: { depth: [1, 42.8] },
  create_whisk: { width: [0.9426, 2.6] },
  create_whistle: { length: [1.3904, 0] },
  create_wine_rack: { depth: [1.25, 0] },
  create_witch_hat: { height: [1.0168, 0] },
});

/** Whether a thing is of its usual form: without its handle, or with its lid open, other parts stick out. */
const isUsual = ({ params }: OperationDeclaration, given: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(params).every(
    ([name, param]) => !(param.kind === 'choice' || param.kind === 'flag') || given[name] === undefined || given[name] === param.default,
  );

const wholeAt = (definition: OperationDeclaration, given: Readonly<Record<string, unknown>>, address: string): Whole | undefined => {
  const whole = WHOLES[definition.op]?.[address];
  return whole && isUsual(definition, given) ? whole : undefined;
};

/** The size of the whole where a number of an operation is this; the number itself where nothing sticks out. */
export function wholeOf(
  definition: OperationDeclaration,
  given: Readonly<Record<string, unknown>>,
  address: string,
  number: number,
): number {
  const whole = wholeAt(definition, given, address);
  return whole ? whole[0] * number + whole[1] : number;
}

/** The number of an operation that makes its whole so large. */
export function numberFor({ op }: OperationDeclaration, address: string, size: number): number {
  const whole = WHOLES[op]?.[address];
  return whole ? (size - whole[1]) / whole[0] : size;
}

/** What stands in the plan for a size of the whole that an expression gives. */
export function expressionFor(definition: OperationDeclaration, address: string, size: string | number): string | number {
  const whole = WHOLES[definition.op]?.[address];
  if (!whole) return size;
  if (typeof size === 'number') return Number(numberFor(definition, address, size).toFixed(3));
  const name = size.replace(/^=\s*/, '');
  return whole[1] === 0 ? `= ${name} / ${whole[0]}` : `= (${name} - ${whole[1]}) / ${whole[0]}`.replace('- -', '+ ');
}

/** Whether such a size is one of the whole, and can be had by that number. */
export function isOfWhole(
  definition: OperationDeclaration,
  given: Readonly<Record<string, unknown>>,
  address: string,
  size: number,
): boolean {
  const param = Object.hasOwn(definition.params, address) ? definition.params[address] : undefined;
  if (wholeAt(definition, given, address) === undefined || param?.kind !== 'number') return false;
  const number = numberFor(definition, address, size);
  return number >= param.min && number <= param.max;
}

/** Whether a number of an operation is another than the size of the whole. */
export const sticksOut = (definition: OperationDeclaration, given: Readonly<Record<string, unknown>>, address: string): boolean =>
  wholeAt(definition, given, address) !== undefined;
