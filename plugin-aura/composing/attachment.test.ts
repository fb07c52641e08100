import { expect, it } from 'vitest';
import { printBrief } from '../reading/printBrief.ts';
import { readBrief } from '../reading/readBrief.ts';
import { wordReader } from './offline.ts';

/** What numbers, looks and names of first prompts belong to, with the whole vocabulary. */

const read = (text: string): string => printBrief(readBrief(text, wordReader().lexicon, { lists: false }));

it.each([
  // who asks, and whose it is, is nothing to be made
  ['hi can you make my grandma’s ring', /^ring=ring$/m],
  ['our client needs a bangle in 9ct yellow, 4 mm wide', /^bangle=bangle: 9K, yellow, width 4$/m],
  ['the customer would like two oak stools, 45 cm high', /^2 stool=create_stool: oak, height 450$/m],
  // a colour that is the name of a thing too, without an article
  ['a red jug in orange clay', /^jug=create_jug: red, orange, clay$/m],
  ['a kettle, matte emerald, brass handle', /^kettle=create_kettle: matte finish, emerald$/m],
  ['wedding band 5 mm wide, 18ct rose', /^wedding band=ring\/wedding band: width 5, 18K, rose$/m],
  // parts of bodies and vehicles that bear the names of furniture
  ['a cat with white chest', /^ {2}chest: white$/m],
  ['old truck, wooden bed, red hood', /^ {2}bed: wood$/m],
  // what is set off by commas before a thing of its own is said of the whole
  ['oak table with four black steel legs, 1.6 m long, and a red vase on it', /^table=create_table: oak, length 1600$/m],
  ['stool with three legs, 3 cm thick, and a round seat', /^ {2}3 leg: thickness 30$/m],
  // a sentence that names nothing speaks of the whole
  ['a chest with iron bands and a lid. Pine.', /^chest=create_cabinet: pine$/m],
  // what was counted is the noun, and a number that is written out no size
  ['tv unit 1.6 m long, two drawers left', /^ {2}2 drawer: left$/m],
  ['pickup truck 1950s, red', /1950s/],
  ['a ball bearing so students can see the balls', /unread: "so students can see the balls"$/m],
  ['pergola with four posts, a vine growing up one post', /^ {2}4 post$/m],
  ['table with a 90 cm glass top, 10 mm thick', /^table=create_table: size 900\n {2}top: glass, thickness 10$/m],
  ['anklet of 24 cm fine cable chain', /size 240/],
  ['garden shed 2.4 x 1.8 m, shiplap cladding, a door', /^ {2}door=create_door$/m],
  ['modern two storey house flat roof', /^house=create_house: modern, two story/m],
])('%s', (text, line) => expect(read(text)).toMatch(line));

it('a small can is one all the same', () => expect(read('make a tin can for me')).toMatch(/create_tin_can/));
