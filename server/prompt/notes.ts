import type { Family } from '../../plugin-aura/operations/define.ts';

/** What the signatures of a family do not say by themselves. */
export const NOTES: Readonly<Partial<Record<Family, string>>> = {
  profiles:
    'profile, u right v up: {circle:d} {ring:[outer,inner]} {rect:[w,h],r} {polygon:n,across_flats} {slot:[length,d]} {ellipse:[w,h]} {points:[[u,v],...]} {text} {svg}, each with plus:[] minus:[] offset. path: {line:[[x,y,z],...],bend} {spline:[]} {arc:{d,angle}} {circle:d} {helix:{d,pitch,turns}}.',
  jewelry:
    'Finger axis Z, head at +Y. Order: create_shank, stone (at {"my":"culet","to":"shank.inside_top","offset":[0,0.8,0]}), its setting with "stone" and "shank", then cast with inputs [shank, settings ...] and "stones" [all ids] of one metal.',
};
