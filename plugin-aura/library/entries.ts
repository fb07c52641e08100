import { names as animals } from './names/animals.ts';
import { names as bathroom } from './names/bathroom.ts';
import { names as buildings } from './names/buildings.ts';
import { names as clothing } from './names/clothing.ts';
import { names as containers } from './names/containers.ts';
import { names as electronics } from './names/electronics.ts';
import { names as food } from './names/food.ts';
import { names as furniture } from './names/furniture.ts';
import { names as games } from './names/games.ts';
import { names as garden } from './names/garden.ts';
import { names as hardware } from './names/hardware.ts';
import { names as household } from './names/household.ts';
import { names as instruments } from './names/instruments.ts';
import { names as kitchen } from './names/kitchen.ts';
import { names as lighting } from './names/lighting.ts';
import { names as mechanical } from './names/mechanical.ts';
import { names as office } from './names/office.ts';
import { names as operations } from './names/operations.ts';
import { names as parts } from './names/parts.ts';
import { names as plants } from './names/plants.ts';
import { names as signs } from './names/signs.ts';
import { names as sports } from './names/sports.ts';
import { names as street } from './names/street.ts';
import { names as symbols } from './names/symbols.ts';
import { names as tableware } from './names/tableware.ts';
import { names as tools } from './names/tools.ts';
import { names as toys } from './names/toys.ts';
import { names as vehicles } from './names/vehicles.ts';
import type { SpokenEntry } from './names.ts';

/** How everything is spoken of, code and library, in the order of the families; known without loading any of it. */
export const ENTRIES: readonly SpokenEntry[] = [
  ...operations,
  ...parts,
  ...furniture,
  ...lighting,
  ...kitchen,
  ...tableware,
  ...household,
  ...bathroom,
  ...containers,
  ...tools,
  ...hardware,
  ...mechanical,
  ...vehicles,
  ...toys,
  ...games,
  ...sports,
  ...instruments,
  ...electronics,
  ...office,
  ...clothing,
  ...food,
  ...plants,
  ...animals,
  ...buildings,
  ...street,
  ...garden,
  ...signs,
  ...symbols,
];
