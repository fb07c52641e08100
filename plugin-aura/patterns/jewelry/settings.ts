import type { PlanDraft } from '../draft.ts';
import type { JewelFacts } from './facts.ts';

/** Words for settings that are prong heads of a style. */
const PRONG_STYLES: Readonly<Record<string, string>> = { claw: 'claw', v: 'v', double: 'double', tulip: 'tulip', basket: 'basket', tiffany: 'tapered' };

/** Air from culet to finger by the kind of head, mm (jewelry.md 5.3): low for bezels, classic for prongs. */
const CLEARANCE: Readonly<Record<string, number>> = { bezel: 0.8, prong: 1.2, tension: 0.8, flush: 0.4 };

/** How the centre stone is held when nothing was said: prongs, but a domed or soft stone gets a bezel (jewelry.md 3.1). */
export function settingKind(facts: JewelFacts, cut: string): string {
  const said = facts.setting?.kind;
  if (said !== undefined) return said === 'shared_prong' || said === 'bead' || said === 'bar' || said === 'channel' ? 'prong' : said;
  return cut === 'cabochon' || cut === 'rose' ? 'bezel' : 'prong';
}

export const clearanceFor = (kind: string): number => CLEARANCE[kind] ?? 0.8;

export interface SettingOptions {
  stone: string;
  /** The band it reaches down into; none for a pendant or an earring. */
  shank?: string;
  cut: string;
  metal: string;
  prefix?: string;
}

/** Adds the head that holds a stone and gives its id. */
export function addSetting(facts: JewelFacts, draft: PlanDraft, kind: string, { stone, shank, cut, metal, prefix = '' }: SettingOptions): string {
  if (facts.setting === undefined) draft.assume(`Setting: ${kind === 'bezel' ? 'a bezel' : 'prongs'} (none was named).`);
  if (kind === 'bezel')
    return draft.add({ id: `${prefix}bezel`, op: 'create_bezel_setting', name: 'Bezel', params: { stone, shank, ...(facts.setting?.style === 'half' && { style: 'half' }) }, material: metal });
  const usual = facts.piece === 'solitaire' && cut === 'round' && (facts.styles.includes('classic') || facts.setting?.style === 'tiffany') ? 6 : undefined;
  const prongs = facts.setting?.prongs ?? usual;
  const count = prongs === undefined ? undefined : draft.param(`${prefix}prongs`, prongs, { label: 'Prongs', unit: '', min: 3, max: 8, step: 1 });
  const style = facts.setting?.style ? PRONG_STYLES[facts.setting.style] : undefined;
  return draft.add({ id: `${prefix}prongs`, op: 'create_prong_setting', name: 'Prong head', params: { stone, shank, count, ...(style && { style }) }, material: metal });
}
