import type { Family } from '../../plan/declaration.ts';

/** What the signatures of a family do not say by themselves. */
export const NOTES: Readonly<Partial<Record<Family, string>>> = {
  profiles:
    'profile: {circle:d} {ring:[outer,inner]} {rect:[w,h],r} {polygon:n,across_flats|side|diameter} {slot:[centres,d]} {ellipse:[w,h]} {sector:d,angle} {points:[[u,v,{r}?],{arc_to,via},{spline:[]},...],r,mirrored} {text} {svg}; plus:[] minus:[] in its own coordinates, then offset (d widens), rotate, at ([u,v], list, circle or grid as at?), pair (with its image in u = 0). path: {line:[[x,y,z],...],bend} {spline:[]} {arc:{diameter,angle}} {circle:d} {helix:{diameter,pitch,turns}}.',
  features:
    'thread external adds a stud to the face: model no pin for it. groove level counts from the lower end. fillet, chamfer: on prisms and turned parts, before holes, pockets and unions; their size too may be {vertical:5,top:1}; of: that hole, pocket or boss alone. extrude, pocket, boss take draft; extrude scale_top [u,v].',
  mechanical:
    'Axis: Y of gears, racks, bolts, nuts, washers, bearings, flanges (they lie); Z of wheels, pulleys, sprockets (they stand); X of shafts, tubes, fittings.',
  jewelry:
    'Finger axis Z, head at +Y; rings have anchors center top inside_top inside_bottom; cuts as in create_gem (side stones: faceted). Order: create_shank, stone (at {"my":"culet","to":"shank.inside_top","offset":[0,0.8,0]}), its setting with "stone" and "shank", then cast with inputs [shank, settings ...] and "stones" [all ids] of one metal.',
};
