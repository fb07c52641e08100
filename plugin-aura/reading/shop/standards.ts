/** Sizes that a designation stands for, mm: pipes, flanges, motors' faces, V-belts, and the numbers of screws. */

/** Nominal pipe sizes, inches as they are written, with the outside diameter and the wall of schedule 40 (ASME B36.10M). */
export const PIPES: Readonly<Record<string, readonly [outside: number, wall: number] | undefined>> = {
  '1/8': [10.29, 1.73],
  '1/4': [13.72, 2.24],
  '3/8': [17.15, 2.31],
  '1/2': [21.34, 2.77],
  '3/4': [26.67, 2.87],
  1: [33.4, 3.38],
  '1-1/4': [42.16, 3.56],
  '1-1/2': [48.26, 3.68],
  2: [60.33, 3.91],
  '2-1/2': [73.03, 5.16],
  3: [88.9, 5.49],
  4: [114.3, 6.02],
  5: [141.3, 6.55],
  6: [168.28, 7.11],
  8: [219.08, 8.18],
  10: [273.05, 9.27],
  12: [323.85, 9.53],
};

/** Outside diameter of pipes by DN (EN 10255, EN 10220). */
export const DN_PIPES: Readonly<Record<string, number | undefined>> = {
  15: 21.3,
  20: 26.9,
  25: 33.7,
  32: 42.4,
  40: 48.3,
  50: 60.3,
  65: 76.1,
  80: 88.9,
  100: 114.3,
  125: 139.7,
  150: 168.3,
  200: 219.1,
  250: 273,
  300: 323.9,
};

type Flange = readonly [outside: number, thickness: number, circle: number, holes: number, hole: number];
type Flanges = Readonly<Record<string, Flange | undefined>>;

/** Flanges of ASME B16.5 by class and nominal pipe size. */
export const CLASSES: Readonly<Record<string, Flanges | undefined>> = {
  150: {
    '1/2': [88.9, 11.2, 60.3, 4, 15.9],
    '3/4': [98.4, 12.7, 69.9, 4, 15.9],
    1: [107.9, 14.3, 79.4, 4, 15.9],
    '1-1/4': [117.5, 15.9, 88.9, 4, 15.9],
    '1-1/2': [127, 17.5, 98.4, 4, 15.9],
    2: [152.4, 19.1, 120.7, 4, 19.1],
    '2-1/2': [177.8, 22.3, 139.7, 4, 19.1],
    3: [190.5, 23.9, 152.4, 4, 19.1],
    4: [228.6, 23.9, 190.5, 8, 19.1],
    5: [254, 23.9, 215.9, 8, 22.2],
    6: [279.4, 25.4, 241.3, 8, 22.2],
    8: [342.9, 28.6, 298.5, 8, 22.2],
    10: [406.4, 30.2, 362, 12, 25.4],
    12: [482.6, 31.8, 431.8, 12, 25.4],
  },
  300: {
    '1/2': [95.2, 14.3, 66.7, 4, 15.9],
    '3/4': [117.5, 15.9, 82.5, 4, 19.1],
    1: [123.8, 17.5, 88.9, 4, 19.1],
    '1-1/4': [133.4, 19.1, 98.4, 4, 19.1],
    '1-1/2': [155.6, 20.6, 114.3, 4, 22.2],
    2: [165.1, 22.3, 127, 8, 19.1],
    '2-1/2': [190.5, 25.4, 149.2, 8, 22.2],
    3: [209.6, 28.6, 168.3, 8, 22.2],
    4: [254, 31.8, 200, 8, 22.2],
    5: [279.4, 35, 235, 8, 22.2],
    6: [317.5, 36.5, 269.9, 12, 22.2],
    8: [381, 41.3, 330.2, 12, 25.4],
    10: [444.5, 47.7, 387.4, 16, 28.6],
    12: [520.7, 50.8, 450.8, 16, 31.8],
  },
};

const PN16: Flanges = {
  15: [95, 16, 65, 4, 14],
  20: [105, 18, 75, 4, 14],
  25: [115, 18, 85, 4, 14],
  32: [140, 18, 100, 4, 18],
  40: [150, 18, 110, 4, 18],
  50: [165, 18, 125, 4, 18],
  65: [185, 18, 145, 8, 18],
  80: [200, 20, 160, 8, 18],
  100: [220, 20, 180, 8, 18],
  125: [250, 22, 210, 8, 18],
  150: [285, 22, 240, 8, 22],
  200: [340, 24, 295, 12, 22],
  250: [405, 26, 355, 12, 26],
  300: [460, 28, 410, 12, 26],
};
/** Flanges of EN 1092-1 by pressure and DN. */
export const PRESSURES: Readonly<Record<string, Flanges | undefined>> = {
  6: {
    15: [80, 12, 55, 4, 11],
    20: [90, 14, 65, 4, 11],
    25: [100, 14, 75, 4, 11],
    32: [120, 14, 90, 4, 14],
    40: [130, 14, 100, 4, 14],
    50: [140, 14, 110, 4, 14],
    65: [160, 14, 130, 4, 14],
    80: [190, 16, 150, 4, 18],
    100: [210, 16, 170, 4, 18],
  },
  10: { ...PN16, 200: [340, 24, 295, 8, 22], 250: [395, 26, 350, 12, 22], 300: [445, 26, 400, 12, 22] },
  16: PN16,
  40: {
    ...PN16,
    50: [165, 20, 125, 4, 18],
    65: [185, 22, 145, 8, 18],
    80: [200, 24, 160, 8, 18],
    100: [235, 24, 190, 8, 22],
    125: [270, 26, 220, 8, 26],
    150: [300, 28, 250, 8, 26],
  },
};

/** Faces of stepper motors (NEMA ICS 16): width, pilot, spacing of the screws in a square, and their thread. */
export const NEMA: Readonly<Record<string, readonly [face: number, pilot: number, spacing: number, screw: number] | undefined>> = {
  8: [20.3, 15, 15.4, 2],
  11: [28.2, 22, 23, 2.5],
  14: [35.3, 22, 26, 3],
  17: [42.3, 22, 31, 3],
  23: [56.4, 38.1, 47.14, 5],
  34: [86, 73, 69.6, 6],
};

/** V-belt sections (ISO 4183): width of the groove at the rim, and how far the rim lies outside the pitch line. */
export const SECTIONS: Readonly<Record<string, readonly [groove: number, above: number] | undefined>> = {
  z: [10, 2],
  a: [13, 2.75],
  b: [17, 3.5],
  c: [22, 4.8],
  spz: [10, 2],
  spa: [13, 2.75],
  spb: [17, 3.5],
  spc: [22, 4.8],
};

/** What the numbers of standards for fasteners mean in words. */
export const FASTENERS: Readonly<Record<string, string | undefined>> = {
  'din 912': 'socket head cap screw',
  'iso 4762': 'socket head cap screw',
  'din 931': 'hex bolt',
  'iso 4014': 'hex bolt',
  'din 933': 'full thread hex bolt',
  'iso 4017': 'full thread hex bolt',
  'din 7991': 'countersunk screw',
  'iso 10642': 'countersunk screw',
  'iso 7380': 'button head screw',
  'din 7985': 'pan head screw',
  'iso 7045': 'pan head screw',
  'din 934': 'hex nut',
  'iso 4032': 'hex nut',
  'din 985': 'lock nut',
  'din 982': 'lock nut',
  'iso 10511': 'lock nut',
  'din 125': 'flat washer',
  'iso 7089': 'flat washer',
  'din 471': 'circlip',
  'din 472': 'internal circlip',
  'din 6885': 'keyway',
  'din 913': 'grub screw',
  'din 914': 'grub screw',
  'din 916': 'grub screw',
  'iso 4026': 'grub screw',
  'din 7': 'dowel pin',
  'iso 2338': 'dowel pin',
  'iso 8734': 'dowel pin',
  'din 6325': 'dowel pin',
};
