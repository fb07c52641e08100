/** Ten models, written once for OpenSCAD and once as a plan, of the same sizes and the same fineness (64 pieces a circle). */
export interface ComparedModel {
  name: string;
  scad: string;
  operations: readonly {
    id: string;
    op: string;
    params?: Record<string, unknown>;
    inputs?: readonly string[];
    at?: Record<string, unknown>;
  }[];
}

const box = (id: string, size: readonly number[], offset: readonly number[]) => ({
  id,
  op: 'box',
  params: { size },
  at: { my: 'center', offset },
});
const rod = (id: string, diameter: number, height: number, offset: readonly number[], axis = 'y') => ({
  id,
  op: 'cylinder',
  params: { diameter, height, axis },
  at: { my: 'center', offset },
});
const ball = (id: string, diameter: number, offset: readonly number[]) => ({
  id,
  op: 'sphere',
  params: { diameter },
  at: { my: 'center', offset },
});
const cut = (id: string, inputs: readonly string[]) => ({ id, op: 'difference', inputs });
const join = (id: string, inputs: readonly string[]) => ({ id, op: 'union', inputs });

export const COMPARED_MODELS: readonly ComparedModel[] = [
  {
    name: 'cube and sphere, drilled three ways',
    scad: 'difference(){ intersection(){ cube(30,center=true); sphere(d=40); } for(r=[[0,0,0],[90,0,0],[0,90,0]]) rotate(r) cylinder(d=14,h=60,center=true); }',
    operations: [
      box('cube', [30, 30, 30], [0, 0, 0]),
      ball('ball', 40, [0, 0, 0]),
      { id: 'body', op: 'intersection', inputs: ['cube', 'ball'] },
      rod('x', 14, 60, [0, 0, 0], 'x'),
      rod('y', 14, 60, [0, 0, 0]),
      rod('z', 14, 60, [0, 0, 0], 'z'),
      cut('result', ['body', 'x', 'y', 'z']),
    ],
  },
  {
    name: 'plate with a grid of 25 holes',
    scad: 'difference(){ cube([100,8,100],center=true); for(i=[-2:2],j=[-2:2]) translate([i*18,0,j*18]) rotate([90,0,0]) cylinder(d=8,h=20,center=true); }',
    operations: [
      box('plate', [100, 8, 100], [0, 0, 0]),
      { id: 'result', op: 'hole', inputs: ['plate'], params: { diameter: 8, at: [{ grid: [5, 5], pitch: [18, 18] }] } },
    ],
  },
  {
    name: 'flange with eight holes and a neck',
    scad: 'rotate([-90,0,0]) difference(){ union(){ cylinder(d=160,h=16); cylinder(d=80,h=46); } translate([0,0,-1]) cylinder(d=60,h=60); for(i=[0:7]) rotate(i*45) translate([60,0,-1]) cylinder(d=11,h=20); }',
    operations: [
      rod('disc', 160, 16, [0, 8, 0]),
      rod('neck', 80, 46, [0, 23, 0]),
      join('blank', ['disc', 'neck']),
      rod('bore', 60, 60, [0, 29, 0]),
      cut('bored', ['blank', 'bore']),
      { id: 'result', op: 'hole', inputs: ['bored'], params: { diameter: 11, at: [{ circle: 120, count: 8 }], depth: 60 } },
    ],
  },
  {
    name: 'case with four screw posts',
    scad: 'difference(){ union(){ difference(){ cube([80,30,50],center=true); translate([0,2,0]) cube([76,30,46],center=true);} for(x=[-33,33],z=[-18,18]) translate([x,0,z]) rotate([90,0,0]) cylinder(d=7,h=29,center=true);} for(x=[-33,33],z=[-18,18]) translate([x,3,z]) rotate([90,0,0]) cylinder(d=3,h=29,center=true); }',
    operations: [
      box('outside', [80, 30, 50], [0, 0, 0]),
      box('inside', [76, 30, 46], [0, 2, 0]),
      cut('shell', ['outside', 'inside']),
      rod('post', 7, 29, [-33, 0, -18]),
      { id: 'posts', op: 'grid_array', inputs: ['post'], params: { columns: 2, rows: 1, layers: 2, step: [66, 1, 36] } },
      join('body', ['shell', 'posts']),
      rod('pilot', 3, 29, [-33, 3, -18]),
      { id: 'pilots', op: 'grid_array', inputs: ['pilot'], params: { columns: 2, rows: 1, layers: 2, step: [66, 1, 36] } },
      cut('result', ['body', 'pilots']),
    ],
  },
  {
    name: 'building brick, two by four studs',
    scad: 'union(){ difference(){ cube([32,9.6,16],center=true); translate([0,-1.5,0]) cube([29,9.6,13],center=true);} for(i=[-1.5:1.5],j=[-0.5:0.5]) translate([i*8,4.6,j*8]) rotate([-90,0,0]) cylinder(d=4.8,h=2); for(i=[-1:1]) translate([i*8,-4.8,0]) rotate([-90,0,0]) difference(){ cylinder(d=6.5,h=9); translate([0,0,-1]) cylinder(d=4.8,h=9);} }',
    operations: [
      box('outside', [32, 9.6, 16], [0, 0, 0]),
      box('inside', [29, 9.6, 13], [0, -1.5, 0]),
      cut('shell', ['outside', 'inside']),
      rod('stud', 4.8, 2, [-12, 5.6, -4]),
      { id: 'studs', op: 'grid_array', inputs: ['stud'], params: { columns: 4, rows: 1, layers: 2, step: [8, 1, 8] } },
      {
        id: 'tube',
        op: 'cylinder',
        params: { diameter: 6.5, inner_diameter: 4.8, height: 9 },
        at: { my: 'center', offset: [-8, -0.3, 0] },
      },
      { id: 'tubes', op: 'linear_array', inputs: ['tube'], params: { count: 3, step: [8, 0, 0] } },
      join('result', ['shell', 'studs', 'tubes']),
    ],
  },
  {
    name: 'tube with 48 holes in its wall',
    scad: 'difference(){ rotate([90,0,0]) difference(){ cylinder(d=40,h=100,center=true); cylinder(d=36,h=120,center=true);} for(i=[0:11],j=[-1.5:1.5]) rotate([0,i*30,0]) translate([0,j*22,0]) cylinder(d=6,h=30); }',
    operations: [
      { id: 'tube', op: 'cylinder', params: { diameter: 40, inner_diameter: 36, height: 100 }, at: { my: 'center' } },
      rod('drill', 6, 30, [0, -33, 15], 'z'),
      { id: 'column', op: 'linear_array', inputs: ['drill'], params: { count: 4, step: [0, 22, 0] } },
      { id: 'drills', op: 'polar_array', inputs: ['column'], params: { count: 12 } },
      cut('result', ['tube', 'drills']),
    ],
  },
  {
    name: 'ring with twelve balls',
    scad: 'union(){ rotate_extrude() translate([20,0]) circle(d=4); for(i=[0:11]) rotate(i*30) translate([20,0,0]) sphere(d=7); }',
    operations: [
      { id: 'ring', op: 'torus', params: { diameter: 40, tube_diameter: 4 }, at: { my: 'center' } },
      ball('ball', 7, [20, 0, 0]),
      { id: 'balls', op: 'polar_array', inputs: ['ball'], params: { count: 12 } },
      join('result', ['ring', 'balls']),
    ],
  },
  {
    name: 'lever: hull of two discs, bored',
    scad: 'difference(){ hull(){ cylinder(d=30,h=10,center=true); translate([70,0,0]) cylinder(d=18,h=10,center=true);} cylinder(d=14,h=20,center=true); translate([70,0,0]) cylinder(d=8,h=20,center=true); translate([35,0,0]) cube([30,8,20],center=true); }',
    operations: [
      rod('big', 30, 10, [0, 0, 0]),
      rod('small', 18, 10, [70, 0, 0]),
      { id: 'lever', op: 'hull', inputs: ['big', 'small'] },
      rod('bore', 14, 20, [0, 0, 0]),
      rod('eye', 8, 20, [70, 0, 0]),
      box('slot', [30, 20, 8], [35, 0, 0]),
      cut('result', ['lever', 'bore', 'eye', 'slot']),
    ],
  },
  {
    name: 'stack of six spheres, cut in half',
    scad: 'difference(){ union(){ for(i=[0:5]) translate([0,i*16,0]) sphere(d=20); } translate([0,40,25]) cube([60,160,50],center=true); translate([0,40,0]) rotate([90,0,0]) cylinder(d=6,h=140,center=true); }',
    operations: [
      ball('ball', 20, [0, 0, 0]),
      { id: 'balls', op: 'linear_array', inputs: ['ball'], params: { count: 6, step: [0, 16, 0] } },
      box('half', [60, 160, 50], [0, 40, 25]),
      rod('bore', 6, 140, [0, 40, 0]),
      cut('result', ['balls', 'half', 'bore']),
    ],
  },
  {
    name: 'twisted column with a bore',
    scad: 'difference(){ linear_extrude(height=80,twist=180,slices=96) square(20,center=true); translate([0,0,-1]) cylinder(d=8,h=90); }',
    operations: [
      { id: 'column', op: 'extrude', params: { profile: { rect: [20, 20] }, height: 80, twist: 180 } },
      rod('bore', 8, 90, [0, 40, 0]),
      cut('result', ['column', 'bore']),
    ],
  },
];
