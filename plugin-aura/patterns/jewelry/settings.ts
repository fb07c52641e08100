import type { PlanDraft } from '../draft.ts';
import type { JewelFacts } from './facts.ts';

/** Words for settings that are prong heads of a style. */
const PRONG_STYLES: Readonly<Record<string, string>> = {
  claw: 'claw',
  v: 'v',
  double: 'double',
  tulip: 'tulip',
  basket: 'basket',
  tiffany: 'tapered',
};

/** Air from culet to finger by the kind of head, mm (jewelry.md 5.3): low for bezels, classic for prongs. */
const CLEARANCE: Readonly<Record<string, number>> = { bezel: 0.8, prong: 1.2, tension: 1, bead: 0.8 };

/** How the centre stone is held when nothing was said: prongs, but a domed or soft stone gets a bezel (jewelry.md 3.1). */
export function settingKind(facts: JewelFacts, cut: string): string {
  const said = facts.setting?.kind;
  if (said !== undefined) return said === 'shared_prong' || said === 'bar' || said === 'channel' ? 'prong' : said;
  return cut === 'cabochon' || cut === 'rose' ? 'bezel' : 'prong';
}

export const clearanceFor = (kind: string): number => CLEARANCE[kind] ?? 0.8;

/** Settings that are neither bezel nor prongs. */
const OTHERS: Readonly<Record<string, { op: string; name: string }>> = {
  tension: { op: 'create_tension_setting', name: 'Tension setting' },
  flush: { op: 'create_flush_setting', name: 'Flush setting' },
  bead: { op: 'create_bead_setting', name: 'Bead setting' },
};
const KIND_WORDS: Readonly<Record<string, string>> = { bezel: 'a bezel', prong: 'prongs' };

export interface SettingOptions {
  stone: string;
  /** The band it reaches down into; none for a pendant or an earring. */
  shank?: string;
  cut: string;
  metal: string;
  prefix?: string;
}

/** Adds the head that holds a stone and gives its id. */
export function addSetting(
  facts: JewelFacts,
  draft: PlanDraft,
  kind: string,
  { stone, shank, cut, metal, prefix = '' }: SettingOptions,
): string {
  if (facts.setting === undefined) draft.assume(`Setting: ${KIND_WORDS[kind] ?? kind} (none was named).`);
  if (kind === 'bezel')
    return draft.add({
      id: `${prefix}bezel`,
      op: 'create_bezel_setting',
      name: 'Bezel',
      params: { stone, shank, ...(facts.setting?.style === 'half' && { style: 'half' }) },
      material: metal,
    });
  const other = OTHERS[kind];
  if (other) return draft.add({ id: `${prefix}${kind}`, op: other.op, name: other.name, params: { stone, shank }, material: metal });
  const usual =
    facts.piece === 'solitaire' && cut === 'round' && (facts.styles.includes('classic') || facts.setting?.style === 'tiffany')
      ? 6
      : undefined;
  const prongs = facts.setting?.prongs ?? usual;
  const count =
    prongs === undefined ? undefined : draft.param(`${prefix}prongs`, prongs, { label: 'Prongs', unit: '', min: 3, max: 8, step: 1 });
  const style = facts.setting?.style ? PRONG_STYLES[facts.setting.style] : undefined;
  return draft.add({
    id: `${prefix}prongs`,
    op: 'create_prong_setting',
    name: 'Prong head',
    params: { stone, shank, count, ...(style && { style }) },
    material: metal,
  });
}
