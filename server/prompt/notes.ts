import type { Family } from '../../plugin-aura/operations/define.ts';

/** What the signatures of a family do not say by themselves. */
export const NOTES: Readonly<Partial<Record<Family, string>>> = {
  profiles:
    'profile: {"circle":d} {"ring":[outer,inner]} {"rect":[w,h],"r":radius} {"polygon":n,"across_flats":w} {"slot":[length,d]} {"ellipse":[w,h]} {"points":[[u,v],...]} {"text":".."} {"svg":".."}, with "plus":[..] "minus":[..] "offset":d; u right, v up. path: {"points":[[x,y,z],...],"bend":r} {"spline":[...]} {"arc":[...]} {"helix":{...}}.',
  jewelry:
    'Finger axis Z, head at +Y. Order: create_shank, stone (at {"my":"culet","to":"shank.inside_top","offset":[0,0.8,0]}), its setting with "stone" and "shank", then cast with inputs [shank, settings ...] and "stones" [all ids] of one metal.',
};
