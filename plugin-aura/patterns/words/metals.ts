import { metals } from '../../materials/metals.ts';
import { type Row, row } from './row.ts';

/** Metals of jewellery. The fineness ("18k") is read as a number and joined by the jewellery reader. */
const COMMON: readonly Row[] = [
  row('gold | yellow gold', { kind: 'metal', metal: 'yellow gold' }, { kind: 'colour', colour: 'gold', hex: '#d4a92c' }),
  row('white gold', { kind: 'metal', metal: 'white gold' }),
  row('rose gold | pink gold | red gold', { kind: 'metal', metal: 'rose gold' }),
  row('green gold', { kind: 'metal', metal: 'green gold' }),
  row('gold plated | gold vermeil | vermeil', { kind: 'metal', metal: 'yellow gold' }),
  row('platinum | pt950 | plat', { kind: 'metal', metal: 'platinum' }),
  row('palladium', { kind: 'metal', metal: 'palladium' }),
  row('silver | sterling silver | sterling | 925 silver | silver 925', { kind: 'metal', metal: 'sterling silver' }),
  row('fine silver | pure silver', { kind: 'metal', metal: 'fine silver' }),
  row('titanium', { kind: 'metal', metal: 'titanium' }),
  row('tungsten | tungsten carbide', { kind: 'metal', metal: 'tungsten' }),
  row('steel | stainless | stainless steel', { kind: 'metal', metal: 'stainless steel' }),
  row('brass', { kind: 'metal', metal: 'brass' }),
  row('bronze', { kind: 'metal', metal: 'bronze' }),
  row('copper', { kind: 'metal', metal: 'copper' }),
];

const listed = new Set(COMMON.flatMap(({ phrases }) => phrases.split('|').map((phrase) => phrase.trim())));

/** The common ones, and the catalogue's others under all names of theirs that begin with no number. */
export const metalRows: readonly Row[] = [
  ...COMMON,
  ...metals.flatMap(({ material, also }) => {
    const names = [material.name.toLowerCase(), ...also].filter((name) => !listed.has(name) && !/^\d|^metal/.test(name));
    return names.length > 0 ? [row(names.join(' | '), { kind: 'metal', metal: material.name })] : [];
  }),
];

export const finishRows: readonly Row[] = [
  row('polished | high polish | highly polished | shiny | glossy | mirror polished', { kind: 'finish', finish: 'polished' }),
  row('brushed', { kind: 'finish', finish: 'brushed' }),
  row('satin | satin finish', { kind: 'finish', finish: 'satin' }),
  row('matte | matt | mat | frosted | sandblasted', { kind: 'finish', finish: 'matte' }),
  row('hammered', { kind: 'finish', finish: 'hammered' }),
  row('oxidised | oxidized | blackened | antiqued | patinated', { kind: 'finish', finish: 'oxidised' }),
  row('rough | raw', { kind: 'finish', finish: 'rough' }),
];
