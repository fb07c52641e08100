/** What many signatures repeat, said once at the head of the page and then by name alone. */
interface Shorthand {
  long: RegExp;
  short: string;
}

const SHORTHANDS: readonly Shorthand[] = [
  { long: /\b(axis|toward|plane|ridge)=[xyz](?:\|[xyz])+/g, short: '$1' },
  { long: /\bface=top(?:\|\w+)+/g, short: 'face' },
  { long: /\bedges=(?:all|top)(?:\|(?:all|top|bottom|vertical|rim))+/g, short: 'edges' },
  { long: /\bat\?:\[a,b\] \| \[.*?\.\.\.\]/g, short: 'at?' },
  { long: /\bprofile\??:profile\b/g, short: 'profile' },
  { long: /\bpath:path\b/g, short: 'path' },
  { long: /\bpath\?:path\?/g, short: 'path?' },
  { long: /\?:"text"/g, short: '?' },
  { long: /=\[0,0,0\]/g, short: '?' },
  { long: /\b(\w+)=false(?=[,}])/g, short: '$1?' },
  { long: / inputs \[\.\.\.parts\]/g, short: ' inputs' },
  { long: / inputs \[part\]/g, short: ' inputs' },
  { long: / inputs \[first, \.\.\.others\]/g, short: ' inputs' },
  { long: /, round\?, chamfer\?, edges\b/g, short: '' },
  // What NOTES say of rings and cuts once.
  { long: / anchors center top inside_top inside_bottom/g, short: '' },
  { long: /^(create_diamond\{|create_side_stones\{stone:id, shank:id, )cut=[\w|]+/, short: '$1cut' },
  { long: /\{\}/g, short: '' },
];

export const LEGEND =
  'Names alone: axis toward plane ridge = x|y|z; face = top|bottom|front|back|left|right; edges = all|top|bottom|vertical|rim (fillet, chamfer: top); at? = [a,b] from the face\'s middle or a list of [a,b], {from:"bottom left",by:[a,b] inward}, {polar:[r,angle]}, {corners:inset}, {circle:d,count:n}, {grid:[n,m],pitch:[a,b]}; level -d: d below the face. Left out: flags are off, depth goes through, center is the origin. box, prism, cylinder, extrude take round or chamfer (leg, 45°): 2 or {vertical:5,top:1}.';

/** A signature with what LEGEND explains left out. */
export const shortened = (signature: string): string => SHORTHANDS.reduce((text, { long, short }) => text.replace(long, short), signature);
