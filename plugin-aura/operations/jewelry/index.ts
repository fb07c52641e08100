import type { AnyOperation } from '../define.ts';
import { addFiligree } from './add-filigree.ts';
import { addMilgrain } from './add-milgrain.ts';
import { cast } from './cast.ts';
import { createBail } from './create-bail.ts';
import { createBangle } from './create-bangle.ts';
import { createBeadSetting } from './create-bead-setting.ts';
import { createBezelSetting } from './create-bezel-setting.ts';
import { createBroochPin } from './create-brooch-pin.ts';
import { createChain } from './create-chain.ts';
import { createChannelSetting } from './create-channel-setting.ts';
import { createCluster } from './create-cluster.ts';
import { createDiamond } from './create-diamond.ts';
import { createEarHook } from './create-ear-hook.ts';
import { createEarPost } from './create-ear-post.ts';
import { createEternity } from './create-eternity.ts';
import { createFlushSetting } from './create-flush-setting.ts';
import { createGem } from './create-gem.ts';
import { createHalo } from './create-halo.ts';
import { createHoop } from './create-hoop.ts';
import { createJumpRing } from './create-jump-ring.ts';
import { createPave } from './create-pave.ts';
import { createProngSetting } from './create-prong-setting.ts';
import { createShank } from './create-shank.ts';
import { createSideStones } from './create-side-stones.ts';
import { createSignet } from './create-signet.ts';
import { createTensionSetting } from './create-tension-setting.ts';
import { engrave } from './engrave.ts';

/** The jewellery family: bands, stones, settings, findings, and the casting that makes them one. */
export const jewelry: readonly AnyOperation[] = [
  createShank,
  createDiamond,
  createGem,
  createBezelSetting,
  createProngSetting,
  createEternity,
  createPave,
  createHalo,
  createChannelSetting,
  createSideStones,
  createCluster,
  createFlushSetting,
  createBeadSetting,
  createTensionSetting,
  addMilgrain,
  engrave,
  createSignet,
  createBail,
  createJumpRing,
  createChain,
  createEarPost,
  createEarHook,
  createHoop,
  createBangle,
  createBroochPin,
  addFiligree,
  cast,
];
