import type { AnyOperation } from '../../operations/define.ts';
import { basket } from './basket.ts';
import { canister } from './canister.ts';
import { cardboardBox } from './cardboard-box.ts';
import { giftBox } from './gift-box.ts';
import { jerryCan } from './jerry-can.ts';
import { pallet } from './pallet.ts';
import { shippingContainer } from './shipping-container.ts';
import { storageBox } from './storage-box.ts';
import { tinCan } from './tin-can.ts';
import { toolbox } from './toolbox.ts';
import { treasureChest } from './treasure-chest.ts';

export const things: readonly AnyOperation[] = [
  canister,
  basket,
  cardboardBox,
  giftBox,
  jerryCan,
  pallet,
  shippingContainer,
  storageBox,
  tinCan,
  toolbox,
  treasureChest,
];
