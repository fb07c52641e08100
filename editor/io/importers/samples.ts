import { strToU8, zipSync } from 'three/addons/libs/fflate.module.js';
import { type CratePrim, usdCrate } from './usdCrate.ts';

/**
 * Small files of each format, made by hand for tests: a cuboid of 10 x 20 x 30 units of its own (or points in its corners), with what a
 * reader has to make of it in millimetres.
 */
export interface Sample {
  name: string;
  data: Uint8Array<ArrayBuffer>;
  /** Outer size along x, y, z once it stands in the scene. */
  size: readonly [number, number, number];
  meshes: number;
  materials?: readonly string[];
  clips?: readonly string[];
  /** The unit that is asked about. */
  likely?: string;
  /** XML and workers are of the page. */
  inPage?: boolean;
  /** Chosen together with it. */
  beside?: Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
}

const CORNERS = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => [bits & 1 ? 10 : 0, bits & 2 ? 20 : 0, bits & 4 ? 30 : 0] as const);
/** Two triangles a side, counterclockwise seen from outside. */
const FACES = [
  [0, 2, 1],
  [1, 2, 3],
  [4, 5, 6],
  [5, 7, 6],
  [0, 1, 4],
  [1, 5, 4],
  [2, 6, 3],
  [3, 6, 7],
  [0, 4, 2],
  [2, 4, 6],
  [1, 3, 5],
  [3, 7, 5],
] as const;

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(strToU8(text));
const zip = (files: Record<string, string>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));
const all = (rows: readonly (readonly number[])[], join = ' '): string => rows.map((row) => row.join(' ')).join(join);

const INCH = 25.4;

const zero = (text: string): number[] => [...strToU8(text), 0];
const word = (value: number): number[] => [value & 255, (value >> 8) & 255];
const float = (value: number): number[] => [...new Uint8Array(new Float32Array([value]).buffer)];

/** A part of twelve triangles, and a model of one such part. */
const PLATE = `0 Plate\n0 !LDRAW_ORG Part\n${FACES.map((face) => `3 16 ${all(face.map((corner) => CORNERS[corner] ?? []))}`).join('\n')}\n`;
const BRICK = '0 A brick\n1 4 0 0 0 1 0 0 0 1 0 0 0 1 plate.dat\n';

export const SAMPLES: readonly Sample[] = [
  {
    name: 'inches.3mf',
    data: zip({
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="model" ContentType="application/vnd.ms-package.3dmanufacturing-3dmodel+xml"/></Types>',
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r0" Type="http://schemas.microsoft.com/3dmanufacturing/2013/01/3dmodel" Target="/3D/3dmodel.model"/></Relationships>',
      '3D/3dmodel.model': `<?xml version="1.0"?><model unit="inch" xmlns="http://schemas.microsoft.com/3dmanufacturing/core/2015/02"><resources><basematerials id="1"><base name="brass" displaycolor="#C09040FF"/></basematerials><object id="2" type="model" name="block" pid="1" pindex="0"><mesh><vertices>${CORNERS.map(([x, y, z]) => `<vertex x="${x}" y="${y}" z="${z}"/>`).join('')}</vertices><triangles>${FACES.map(([a, b, c]) => `<triangle v1="${a}" v2="${b}" v3="${c}"/>`).join('')}</triangles></mesh></object></resources><build><item objectid="2"/></build></model>`,
    }),
    size: [10 * INCH, 30 * INCH, 20 * INCH],
    meshes: 1,
    materials: ['brass'],
    inPage: true,
  },
  {
    name: 'inches.amf',
    data: bytes(
      `<?xml version="1.0"?><amf unit="inch"><object id="0"><mesh><vertices>${CORNERS.map(([x, y, z]) => `<vertex><coordinates><x>${x}</x><y>${y}</y><z>${z}</z></coordinates></vertex>`).join('')}</vertices><volume>${FACES.map(([a, b, c]) => `<triangle><v1>${a}</v1><v2>${b}</v2><v3>${c}</v3></triangle>`).join('')}</volume></mesh></object></amf>`,
    ),
    size: [10 * INCH, 30 * INCH, 20 * INCH],
    meshes: 1,
    inPage: true,
  },
  {
    name: 'centimetres.dae',
    data: bytes(collada()),
    size: [100, 300, 200],
    meshes: 1,
    materials: ['steel'],
    clips: ['default'],
    inPage: true,
  },
  {
    name: 'hall.kmz',
    data: zip({
      'doc.kml':
        '<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><Model><Link><href>models/hall.dae</href></Link></Model></Placemark></kml>',
      'models/hall.dae': collada(),
    }),
    size: [100, 300, 200],
    meshes: 1,
    materials: ['steel'],
    clips: ['default'],
    inPage: true,
  },
  { name: 'inches.fbx', data: bytes(fbx()), size: [10 * INCH, 20 * INCH, 30 * INCH], meshes: 1, materials: ['leather'], clips: ['rise'] },
  { name: 'centimetres.usda', data: bytes(usd('metersPerUnit = 0.01')), size: [100, 300, 200], meshes: 1 },
  { name: 'unstated.usda', data: bytes(usd('')), size: [100, 300, 200], meshes: 1 },
  { name: 'inches.usdc', data: crate({ metersPerUnit: { double: INCH / 1000 } }), size: [10 * INCH, 30 * INCH, 20 * INCH], meshes: 2 },
  { name: 'unstated.usdc', data: crate({}), size: [100, 300, 200], meshes: 2 },
  { name: 'crate.usdz', data: new Uint8Array(zipSync({ 'model.usdc': crate({}) })), size: [100, 300, 200], meshes: 2 },
  { name: 'metres.usdz', data: zip({ 'model.usda': usd('metersPerUnit = 1') }), size: [10_000, 30_000, 20_000], meshes: 1 },
  { name: 'old.3ds', data: studio(), size: [10, 30, 20], meshes: 1, materials: ['iron'], likely: 'mm' },
  {
    name: 'room.wrl',
    data: bytes(
      `#VRML V2.0 utf8\nDEF Block Transform { translation 5 0 0 children [ Shape { appearance Appearance { material Material { diffuseColor 1 0 0 } } geometry IndexedFaceSet { coord Coordinate { point [ ${all(CORNERS, ', ')} ] } coordIndex [ ${all(FACES, ' -1 ')} -1 ] } } ] }\nShape { geometry Box { size 2 2 2 } }\n`,
    ),
    size: [16, 21, 31],
    meshes: 2,
    likely: 'm',
  },
  {
    name: 'label.svg',
    data: bytes(
      '<svg xmlns="http://www.w3.org/2000/svg" width="20mm" height="10mm" viewBox="0 0 200 100"><rect id="plate" width="200" height="100" fill="#336699"/><path id="bar" d="M10 50 L190 50" fill="none" stroke="red" stroke-width="10"/></svg>',
    ),
    size: [20, 10, 0],
    meshes: 2,
    inPage: true,
  },
  {
    name: 'text.pcd',
    data: bytes(
      `# .PCD v0.7\nVERSION 0.7\nFIELDS x y z\nSIZE 4 4 4\nTYPE F F F\nCOUNT 1 1 1\nWIDTH 8\nHEIGHT 1\nPOINTS 8\nDATA ascii\n${all(CORNERS, '\n')}\n`,
    ),
    size: [10, 20, 30],
    meshes: 0,
    likely: 'm',
  },
  { name: 'scan.xyz', data: bytes(`${all(CORNERS, '\n')}\n`), size: [10, 20, 30], meshes: 0, likely: 'm' },
  { name: 'bricks.vox', data: voxels(), size: [2, 3, 1], meshes: 1, likely: 'mm' },
  { name: 'soldier.md2', data: quake(), size: [10, 30, 20], meshes: 1, clips: ['run'], likely: 'mm' },
  {
    name: 'brick.mpd',
    data: bytes(`0 FILE brick.ldr\n${BRICK}0 FILE plate.dat\n${PLATE}`),
    size: [4, 8, 12],
    meshes: 1,
  },
  { name: 'brick.ldr', data: bytes(BRICK), beside: { 'plate.dat': bytes(PLATE) }, size: [4, 8, 12], meshes: 1, inPage: true },
];

function collada(): string {
  return `<?xml version="1.0"?><COLLADA xmlns="http://www.collada.org/2005/11/COLLADASchema" version="1.4.1"><asset><unit name="centimeter" meter="0.01"/><up_axis>Z_UP</up_axis></asset>
<library_effects><effect id="e"><profile_COMMON><technique sid="t"><phong><diffuse><color>0.5 0.5 0.6 1</color></diffuse></phong></technique></profile_COMMON></effect></library_effects>
<library_materials><material id="m" name="steel"><instance_effect url="#e"/></material></library_materials>
<library_geometries><geometry id="g" name="block"><mesh><source id="p"><float_array id="pa" count="24">${all(CORNERS)}</float_array><technique_common><accessor source="#pa" count="8" stride="3"><param name="X" type="float"/><param name="Y" type="float"/><param name="Z" type="float"/></accessor></technique_common></source><vertices id="v"><input semantic="POSITION" source="#p"/></vertices><triangles material="s" count="12"><input semantic="VERTEX" source="#v" offset="0"/><p>${all(FACES)}</p></triangles></mesh></geometry></library_geometries>
<library_animations><animation id="slide" name="slide"><source id="ai"><float_array id="aia" count="2">0 1</float_array><technique_common><accessor source="#aia" count="2" stride="1"><param name="TIME" type="float"/></accessor></technique_common></source><source id="ao"><float_array id="aoa" count="32">1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 1 0 0 7 0 1 0 0 0 0 1 0 0 0 0 1</float_array><technique_common><accessor source="#aoa" count="2" stride="16"><param name="TRANSFORM" type="float4x4"/></accessor></technique_common></source><sampler id="as"><input semantic="INPUT" source="#ai"/><input semantic="OUTPUT" source="#ao"/></sampler><channel source="#as" target="n/matrix"/></animation></library_animations>
<library_visual_scenes><visual_scene id="s"><node id="n" name="block"><matrix sid="matrix">1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1</matrix><instance_geometry url="#g"><bind_material><technique_common><instance_material symbol="s" target="#m"/></technique_common></bind_material></instance_geometry></node></visual_scene></library_visual_scenes><scene><instance_visual_scene url="#s"/></scene></COLLADA>`;
}

/** Text FBX: a factor of 2.54 centimetres, a mesh with a material, and a curve that moves it. Times are in 46186158000 a second. */
function fbx(): string {
  const corners = CORNERS.flat();
  const polygons = FACES.flatMap(([a, b, c]) => [a, b, -c - 1]);
  return `; FBX 7.4.0 project file
FBXHeaderExtension:  {
	FBXHeaderVersion: 1003
	FBXVersion: 7400
}
GlobalSettings:  {
	Version: 1000
	Properties70:  {
		P: "UpAxis", "int", "Integer", "",1
		P: "UnitScaleFactor", "double", "Number", "",2.54
	}
}
Objects:  {
	Geometry: 10, "Geometry::block", "Mesh" {
		Vertices: *${corners.length} {
			a: ${corners.join(',')}
		}
		PolygonVertexIndex: *${polygons.length} {
			a: ${polygons.join(',')}
		}
		GeometryVersion: 124
	}
	Model: 20, "Model::block", "Mesh" {
		Version: 232
		Properties70:  {
			P: "Lcl Translation", "Lcl Translation", "", "A",0,0,0
		}
	}
	Material: 30, "Material::leather", "" {
		Version: 102
		ShadingModel: "phong"
		Properties70:  {
			P: "DiffuseColor", "Color", "", "A",0.4,0.2,0.1
		}
	}
	AnimationStack: 40, "AnimStack::rise", "" {
	}
	AnimationLayer: 41, "AnimLayer::base", "" {
	}
	AnimationCurveNode: 42, "AnimCurveNode::T", "" {
		Properties70:  {
			P: "d|Y", "Number", "", "A",0
		}
	}
	AnimationCurve: 43, "AnimCurve::", "" {
		KeyTime: *2 {
			a: 0,46186158000
		}
		KeyValueFloat: *2 {
			a: 0,5
		}
	}
}
Connections:  {
	C: "OO",20,0
	C: "OO",10,20
	C: "OO",30,20
	C: "OO",41,40
	C: "OO",42,41
	C: "OP",42,20, "Lcl Translation"
	C: "OP",43,42, "d|Y"
}
`;
}

function usd(unit: string): string {
  return `#usda 1.0
(
    defaultPrim = "Root"
    ${unit}
    upAxis = "Z"
)

def Xform "Root"
{
    def Mesh "block" (
        prepend apiSchemas = ["MaterialBindingAPI"]
    )
    {
        int[] faceVertexCounts = [${FACES.map(() => 3).join(', ')}]
        int[] faceVertexIndices = [${FACES.flat().join(', ')}]
        point3f[] points = [${CORNERS.map((corner) => `(${corner.join(', ')})`).join(', ')}]
        rel material:binding = </Root/clay>
    }

    def Material "clay"
    {
        token outputs:surface.connect = </Root/clay/surface.outputs:surface>

        def Shader "surface"
        {
            uniform token info:id = "UsdPreviewSurface"
            color3f inputs:diffuseColor = (0.8, 0.4, 0.2)
            token outputs:surface
        }
    }
}
`;
}

/** Two alike that stand in one place: the first has one after it, the second none. */
function crate(unit: CratePrim['fields']): Uint8Array<ArrayBuffer> {
  const block = (name: string): CratePrim => ({
    name,
    fields: { specifier: { def: true }, typeName: { token: 'Mesh' } },
    attributes: {
      faceVertexCounts: { type: 'int[]', value: { ints: FACES.map(() => 3) } },
      faceVertexIndices: { type: 'int[]', value: { ints: FACES.flat() } },
      points: { type: 'point3f[]', value: { points: CORNERS } },
    },
  });
  const root = {
    name: 'Root',
    fields: { specifier: { def: true }, typeName: { token: 'Xform' } },
    children: [block('one'), block('two')],
  } as const;
  return usdCrate({ name: '', fields: { defaultPrim: { token: 'Root' }, ...unit, upAxis: { token: 'Z' } }, children: [root] });
}

function chunk(id: number, ...parts: (Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> {
  const content = parts.flatMap((part) => [...part]);
  const made = new Uint8Array(6 + content.length);
  new DataView(made.buffer).setUint16(0, id, true);
  new DataView(made.buffer).setUint32(2, made.length, true);
  made.set(content, 6);
  return made;
}

function studio(): Uint8Array<ArrayBuffer> {
  const points = chunk(0x4110, word(8), CORNERS.flat().flatMap(float));
  const used = chunk(
    0x4130,
    zero('iron'),
    word(12),
    FACES.flatMap((_, index) => word(index)),
  );
  const faces = chunk(
    0x4120,
    word(12),
    FACES.flatMap((face) => [...face.flatMap(word), ...word(7)]),
    used,
  );
  const material = chunk(0xafff, chunk(0xa000, zero('iron')), chunk(0xa020, chunk(0x0011, [90, 90, 100])));
  return chunk(0x4d4d, chunk(0x3d3d, material, chunk(0x4000, zero('block'), chunk(0x4100, points, faces))));
}

/** Two by one by three voxels, along x, y and (upwards) z. */
function voxels(): Uint8Array<ArrayBuffer> {
  const part = (id: string, content: readonly number[]): number[] => [
    ...strToU8(id),
    ...word(content.length),
    0,
    0,
    0,
    0,
    0,
    0,
    ...content,
  ];
  const int = (value: number): number[] => [...word(value), 0, 0];
  const cells = [0, 1].flatMap((x) => [0, 1, 2].flatMap((z) => [x, 0, z, 1]));
  const content = [...part('SIZE', [...int(2), ...int(1), ...int(3)]), ...part('XYZI', [...int(6), ...cells])];
  return new Uint8Array([...strToU8('VOX '), ...int(150), ...strToU8('MAIN'), ...int(0), ...int(content.length), ...content]);
}

/** Two frames of one move, run1 and run2; the second is a unit higher. */
function quake(): Uint8Array<ArrayBuffer> {
  const int = (value: number): number[] => [...new Uint8Array(new Int32Array([value]).buffer)];
  const frame = (name: string, rise: number): number[] => [
    ...[1, 1, 1, 0, 0, rise].flatMap(float),
    ...[...strToU8(name.padEnd(16, '\0'))],
    ...CORNERS.flatMap(([x, y, z]) => [x, y, z, 0]),
  ];
  const frames = [...frame('run1', 0), ...frame('run2', 1)];
  const triangles = FACES.flatMap((face) => [...face.flatMap(word), ...word(0), ...word(0), ...word(0)]);
  const textures = [...word(0), ...word(0)];
  const header = 68;
  const atTriangles = header + textures.length;
  const atFrames = atTriangles + triangles.length;
  const end = atFrames + frames.length;
  const numbers = [8, 64, 64, frames.length / 2, 0, 8, 1, 12, 0, 2, header, header, atTriangles, atFrames, end, end];
  return new Uint8Array([...strToU8('IDP2'), ...numbers.flatMap(int), ...textures, ...triangles, ...frames]);
}
