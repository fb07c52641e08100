import {
  BoxGeometry,
  Color,
  CylinderGeometry,
  DirectionalLight,
  Group,
  IcosahedronGeometry,
  Mesh,
  MeshPhysicalMaterial,
  type MeshPhysicalMaterialParameters,
  type Object3D,
  SphereGeometry,
  TorusGeometry,
  Vector3,
} from 'three';

/** A project to begin with: what stands in the scene, and the scripts of what moves when it is played. */
export interface Example {
  objects: readonly Object3D[];
  scripts: readonly (readonly [owner: Object3D, name: string, source: string])[];
  /** Where it is seen from, mm. */
  from: Vector3;
  center: Vector3;
}

function part(name: string, geometry: Mesh['geometry'], look: MeshPhysicalMaterialParameters, place: [number, number, number]): Mesh {
  const mesh = new Mesh(geometry, new MeshPhysicalMaterial({ roughness: 0.4, ...look }));
  mesh.name = name;
  mesh.position.set(...place);
  mesh.castShadow = mesh.receiveShadow = true;
  return mesh;
}

function sun(x: number, y: number, z: number): DirectionalLight {
  const light = new DirectionalLight(0xfff2e0, 2);
  light.name = 'Sun';
  light.position.set(x, y, z);
  light.castShadow = true;
  Object.assign(light.shadow.camera, { left: -150, right: 150, top: 150, bottom: -150, near: 1, far: 600 });
  return light;
}

/** Planets on rings, each turned by the same few lines. */
function orrery(): Example {
  const root = new Group();
  root.name = 'Orrery';
  root.add(part('Star', new SphereGeometry(14, 48, 24), { color: 0xffb84d, emissive: 0xff8a1f, emissiveIntensity: 0.8 }, [0, 30, 0]));
  root.add(part('Foot', new CylinderGeometry(18, 22, 6, 64), { color: 0x8c6b3f, metalness: 1, roughness: 0.3 }, [0, 3, 0]));
  root.add(part('Column', new CylinderGeometry(2, 2, 24, 32), { color: 0xb08d57, metalness: 1, roughness: 0.3 }, [0, 16, 0]));
  const planets: [name: string, distance: number, size: number, color: number][] = [
    ['Ember', 28, 3, 0xd06a4a],
    ['Mist', 44, 5, 0xd9c7a0],
    ['Tide', 62, 5.5, 0x3f7fbf],
    ['Rust', 80, 4, 0xa8502f],
  ];
  const scripts = planets.map(([name, distance, size, color], at) => {
    const arm = new Group();
    arm.name = `${name}, arm`;
    arm.position.y = 30;
    arm.rotation.y = at * 1.7;
    const rod = part('Rod', new CylinderGeometry(0.5, 0.5, distance, 12), { color: 0xb08d57, metalness: 1 }, [distance / 2, 0, 0]);
    rod.rotation.z = Math.PI / 2;
    arm.add(rod, part(name, new SphereGeometry(size, 40, 20), { color }, [distance, 0, 0]));
    root.add(arm);
    const source = `function update( event ) {\n\n\t// The farther out, the slower: by the square root of the cube of the distance.\n\tthis.rotation.y += event.delta * 0.12 / Math.pow( ${distance}, 1.5 );\n\n}\n`;
    return [arm, 'orbit', source] as const;
  });
  return { objects: [root, sun(120, 180, 90)], scripts, from: new Vector3(120, 110, 150), center: new Vector3(0, 25, 0) };
}

/** A clock that shows the time of the computer. */
function clock(): Example {
  const root = new Group();
  root.name = 'Clock';
  root.position.y = 62;
  const face = part('Face', new CylinderGeometry(58, 58, 4, 96), { color: 0xf4f1ea, roughness: 0.8 }, [0, 0, 0]);
  face.rotation.x = Math.PI / 2;
  root.add(face, part('Rim', new TorusGeometry(59, 3, 24, 96), { color: 0x9c7a45, metalness: 1, roughness: 0.25 }, [0, 0, 0]));
  for (let hour = 0; hour < 12; hour += 1) {
    const long = hour % 3 === 0;
    const angle = (hour / 12) * Math.PI * 2;
    const mark = part(`Mark ${hour || 12}`, new BoxGeometry(long ? 3 : 2, long ? 9 : 5, 1), { color: 0x2b2b2b }, [0, 0, 2.5]);
    mark.position.set(Math.sin(angle) * 50, Math.cos(angle) * 50, 2.5);
    mark.rotation.z = -angle;
    root.add(mark);
  }
  const hands: [name: string, length: number, width: number, color: number, turn: string][] = [
    ['Hour hand', 28, 4, 0x222222, '( now.getHours() % 12 + now.getMinutes() / 60 ) / 12'],
    ['Minute hand', 42, 3, 0x222222, '( now.getMinutes() + now.getSeconds() / 60 ) / 60'],
    ['Second hand', 46, 1.2, 0xb3261e, '( now.getSeconds() + now.getMilliseconds() / 1000 ) / 60'],
  ];
  const scripts = hands.map(([name, length, width, color, turn], at) => {
    const hand = new Group();
    hand.name = name;
    hand.position.z = 3.5 + at;
    hand.add(part('Blade', new BoxGeometry(width, length, 0.8), { color }, [0, length / 2 - 4, 0]));
    root.add(hand);
    return [hand, 'time', `function update() {\n\n\tconst now = new Date();\n\tthis.rotation.z = - ${turn} * Math.PI * 2;\n\n}\n`] as const;
  });
  root.add(part('Pin', new CylinderGeometry(2.5, 2.5, 8, 32).rotateX(Math.PI / 2), { color: 0x9c7a45, metalness: 1 }, [0, 0, 4]));
  return { objects: [root, sun(80, 160, 140)], scripts, from: new Vector3(40, 80, 210), center: new Vector3(0, 60, 0) };
}

/** Blocks that a wave runs through. */
function wave(): Example {
  const root = new Group();
  root.name = 'Wave';
  const geometry = new BoxGeometry(7, 20, 7);
  for (let x = -7; x <= 7; x += 1) {
    for (let z = -7; z <= 7; z += 1) {
      const color = new Color().setHSL(0.55 + Math.hypot(x, z) * 0.025, 0.55, 0.5);
      root.add(part('Block', geometry, { color, roughness: 0.35 }, [x * 8, 10, z * 8]));
    }
  }
  const source =
    'function update( event ) {\n\n\tfor ( const block of this.children ) {\n\n\t\tconst { x, z } = block.position;\n\t\tblock.position.y = 20 + Math.sin( Math.hypot( x, z ) * 0.09 - event.time * 0.003 ) * 12;\n\n\t}\n\n}\n';
  return {
    objects: [root, sun(100, 200, 60)],
    scripts: [[root, 'wave', source]],
    from: new Vector3(110, 120, 150),
    center: new Vector3(0, 10, 0),
  };
}

/** A game: the bat follows the mouse or the arrow keys, the ball takes the bricks away. */
function bricks(): Example {
  const field = new Group();
  field.name = 'Field';
  const wall = { color: 0x5a6472, roughness: 0.6 };
  field.add(
    part('Left wall', new BoxGeometry(4, 140, 10), wall, [-72, 70, 0]),
    part('Right wall', new BoxGeometry(4, 140, 10), wall, [72, 70, 0]),
    part('Ceiling', new BoxGeometry(148, 4, 10), wall, [0, 142, 0]),
  );
  const rack = new Group();
  rack.name = 'Bricks';
  const rows = [0xd94f4f, 0xe08a3c, 0xe3c64a, 0x5fae5b, 0x4a86d0];
  for (const [row, color] of rows.entries())
    for (let column = 0; column < 8; column += 1)
      rack.add(part('Brick', new BoxGeometry(16, 6, 8), { color }, [(column - 3.5) * 17.5, 126 - row * 8, 0]));
  const bat = part('Bat', new BoxGeometry(28, 4, 8), { color: 0xe8e8ea, metalness: 0.6 }, [0, 10, 0]);
  const ball = part('Ball', new SphereGeometry(3, 32, 16), { color: 0xffffff, emissive: 0x333333 }, [0, 20, 0]);
  field.add(rack, bat, ball);
  const steer = `let wanted = 0;\n\nfunction pointermove( event ) {\n\n\twanted = ( event.clientX / innerWidth - 0.5 ) * 200;\n\n}\n\nfunction keydown( event ) {\n\n\tif ( event.key === 'ArrowLeft' ) wanted -= 12;\n\tif ( event.key === 'ArrowRight' ) wanted += 12;\n\n}\n\nfunction update( event ) {\n\n\twanted = Math.min( Math.max( wanted, - 56 ), 56 );\n\tthis.position.x += ( wanted - this.position.x ) * Math.min( 1, event.delta * 0.02 );\n\n}\n`;
  const fly = `const bat = scene.getObjectByName( 'Bat' );\nconst bricks = scene.getObjectByName( 'Bricks' );\nlet speed = { x: 0.045, y: 0.07 };\n\nfunction serve( ball ) {\n\n\tball.position.set( bat.position.x, 20, 0 );\n\tspeed = { x: ( Math.random() - 0.5 ) * 0.08, y: 0.07 };\n\n}\n\nfunction update( event ) {\n\n\tconst { position } = this;\n\tconst step = Math.min( event.delta, 40 );\n\tposition.x += speed.x * step;\n\tposition.y += speed.y * step;\n\tif ( Math.abs( position.x ) > 67 ) { speed.x = - Math.sign( position.x ) * Math.abs( speed.x ); }\n\tif ( position.y > 137 ) speed.y = - Math.abs( speed.y );\n\tif ( position.y < 15 && speed.y < 0 && Math.abs( position.x - bat.position.x ) < 16 ) {\n\n\t\tspeed.y = Math.abs( speed.y );\n\t\tspeed.x += ( position.x - bat.position.x ) * 0.003;\n\n\t}\n\n\tconst hit = bricks.children.find( ( brick ) => brick.visible && Math.abs( brick.position.x - position.x ) < 11 && Math.abs( brick.position.y - position.y ) < 6 );\n\tif ( hit ) { hit.visible = false; speed.y = - speed.y; }\n\tif ( bricks.children.every( ( brick ) => ! brick.visible ) ) for ( const brick of bricks.children ) brick.visible = true;\n\tif ( position.y < - 10 ) serve( this );\n\n}\n`;
  return {
    objects: [field, sun(60, 160, 200)],
    scripts: [
      [bat, 'steer', steer],
      [ball, 'fly', fly],
    ],
    from: new Vector3(0, 74, 260),
    center: new Vector3(0, 74, 0),
  };
}

/** What roughness, metal and glass do to the same stone. */
function materials(): Example {
  const table = new Group();
  table.name = 'Samples';
  const shape = new IcosahedronGeometry(9, 4);
  for (let step = 0; step < 6; step += 1) {
    const roughness = 0.05 + step * 0.19;
    const x = (step - 2.5) * 22;
    const label = roughness.toFixed(2);
    table.add(
      part(`Gold, rough ${label}`, shape, { color: 0xe0a94a, metalness: 1, roughness }, [x, 9, -22]),
      part(`Lacquer, rough ${label}`, shape, { color: 0xb02a2f, roughness, clearcoat: 1, clearcoatRoughness: 0.05 }, [x, 9, 0]),
      part(`Glass, rough ${label}`, shape, { color: 0xffffff, roughness: roughness * 0.6, transmission: 1, thickness: 12, ior: 1.5 }, [
        x,
        9,
        22,
      ]),
    );
  }
  const source = 'function update( event ) {\n\n\tfor ( const sample of this.children ) sample.rotation.y += event.delta * 0.0006;\n\n}\n';
  return {
    objects: [table, sun(90, 150, 90)],
    scripts: [[table, 'turn', source]],
    from: new Vector3(60, 80, 130),
    center: new Vector3(0, 8, 0),
  };
}

/** By the name that `exampleList.ts` shows. */
export const EXAMPLES: Readonly<Record<string, () => Example>> = { bricks, clock, materials, orrery, wave };
