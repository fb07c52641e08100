import { frameAt, transformFrame } from '../../kernel/frames.ts';
import type { Setting } from '../../kernel/jewelry/bezel.ts';
import type { Mount } from '../../kernel/jewelry/mount.ts';
import type { Built } from '../define.ts';

/** What every head round a stone has in common. */

export const settingAnchorsHelp = {
  seat: "middle of the stone's girdle plane",
  top: 'over the stone, at the top of the metal',
  base: 'under the stone, at the foot of the metal',
};

/** A head as parts: the metal, and hidden the room that its stone needs in other metal of the casting. */
export function settingBuilt({
  stone,
  mount,
  setting,
  name,
  role,
  resolved,
  bare = false,
  handles,
}: {
  stone: string;
  mount: Mount;
  setting: Setting;
  name: string;
  role: string;
  resolved: Record<string, number>;
  /** A low setting, for which the anchors of its bounds are enough. */
  bare?: boolean;
  /** Handles that it adds to the casting, where it can say (check G3): its light hole, the windows between its prongs. */
  handles?: number | undefined;
}): Built {
  const at = (y: number) => transformFrame(mount.place, frameAt([0, y, 0]));
  return {
    parts: [
      { name, role, class: 'metal', solid: setting.metal.transform(mount.place), crease: 35 },
      { name: 'Keep-out', role: 'keep_out', class: 'cutter', solid: setting.cutter.transform(mount.place) },
    ],
    ...(bare ? {} : { anchors: { seat: at(0), top: at(setting.top), base: at(setting.base) } }),
    resolved,
    // What a head closes with the band it stands on, it has only where both are cast as one.
    facts: { stone, setting: role, ...(handles === undefined ? {} : { handles }), ...(mount.band ? { rooted: 1 } : {}) },
  };
}
