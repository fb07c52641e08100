/*
 * Five projects in the forms that the three.js editor's own examples have had since its releases of 2014: without a head, without vertex data,
 * with matrices instead of places, geometries under names that are no more, materials with fields that are no more, games that listen to the mouse.
 * The forms are the original's; what stands in the scenes, and their scripts, are ours. For tests.
 */

const NO_TURN = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0] as const;
const LYING = [1, 0, 0, 0, 0, 0, -1, 0, 0, 1, 0, 0] as const;

const at = (x: number, y: number, z: number, turn: readonly number[] = NO_TURN): number[] => [...turn, x, y, z, 1];

const phong = (uuid: string, color: number): object => ({
  uuid,
  type: 'MeshPhongMaterial',
  color,
  ambient: 0xffffff,
  emissive: 0,
  specular: 0x111111,
  shininess: 30,
});

const mesh = (uuid: string, name: string, geometry: string, material: string, matrix: number[], children?: object[]): object => ({
  uuid,
  type: 'Mesh',
  name,
  geometry,
  material,
  matrix,
  ...(children && { children }),
});

const box = (uuid: string, width: number, height: number, depth: number): object => ({
  uuid,
  type: 'BoxGeometry',
  width,
  height,
  depth,
  widthSegments: 1,
  heightSegments: 1,
  depthSegments: 1,
});

interface Parts {
  geometries: object[];
  materials: object[];
  children: object[];
  scripts: Record<string, { name: string; source: string }[]>;
  /** Version of the form, with the program that wrote it. */
  form: readonly [version: number, generator: string];
  place: number[];
  scene?: object;
  head?: object;
}

function project({ geometries, materials, children, scripts, form: [version, generator], place, scene, head }: Parts): object {
  const metadata = { version, type: 'Object', generator };
  const camera = {
    uuid: 'the-view',
    type: 'PerspectiveCamera',
    name: 'Camera',
    fov: 50,
    aspect: 1.4,
    near: 0.1,
    far: 100_000,
    matrix: place,
  };
  return {
    ...head,
    camera: { metadata, object: camera },
    scene: {
      metadata,
      geometries,
      materials,
      object: { uuid: 'the-scene', type: 'Scene', name: 'Scene', matrix: at(0, 0, 0), children, ...scene },
    },
    scripts,
  };
}

const APP = { metadata: { type: 'App' }, project: { shadows: true, vr: false } };
const EARLY = [4.3, 'ObjectExporter'] as const;
const LATER = [4.5, 'Object3D.toJSON'] as const;

/** A game: one brick is put up in a wall by the script of the scene; what the ball hits goes. */
const arkanoid = project({
  form: [4.4, 'Object3D.toJSON'],
  head: APP,
  place: at(0, 300, 400),
  geometries: [
    { uuid: 'ground', type: 'PlaneGeometry', width: 300, height: 400, widthSegments: 1, heightSegments: 1 },
    {
      uuid: 'rod',
      type: 'CylinderGeometry',
      radiusTop: 5,
      radiusBottom: 5,
      height: 20,
      radialSegments: 32,
      heightSegments: 1,
      openEnded: false,
    },
    box('block', 20, 10, 10),
    {
      uuid: 'marble',
      type: 'SphereGeometry',
      radius: 5,
      widthSegments: 32,
      heightSegments: 16,
      phiStart: 0,
      phiLength: 6.28,
      thetaStart: 0,
      thetaLength: 3.14,
    },
  ],
  materials: [
    phong('blue', 0x0055ff),
    phong('white', 0xffffff),
    { uuid: 'wires', type: 'MeshBasicMaterial', wireframe: true, color: 0x00f900 },
  ],
  children: [
    mesh('field', 'Ground', 'ground', 'blue', at(0, 0, 0, LYING)),
    { uuid: 'sun', type: 'DirectionalLight', name: 'Sun', matrix: at(100, 200, 150), color: 0xffffff, intensity: 1 },
    mesh('pattern', 'Brick', 'block', 'wires', at(0, 5, 0), [mesh('core', 'Core', 'rod', 'white', at(0, 0, 0))]),
    mesh('ball', 'Ball', 'marble', 'white', at(0, 5, 35)),
    mesh('bat', 'Bat', 'block', 'wires', [2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 5, 160, 1]),
  ],
  scripts: {
    bat: [{ name: 'Hand', source: 'function mousemove( event ) {\n\n\tthis.position.x = event.clientX / player.width * 300 - 150;\n\n}' }],
    'the-scene': [
      {
        name: 'Rules',
        source: `var marble = scene.getObjectByName( 'Ball' );
var way = new THREE.Vector3( 0, 0, - 1 );
var wall = new THREE.Group();
wall.name = 'Wall';
this.add( wall );
var pattern = this.getObjectByName( 'Brick' );
for ( var row = 0; row < 3; row ++ ) {
	var paint = new THREE.MeshPhongMaterial( { color: 0x404040 * ( row + 1 ) } );
	for ( var column = - 4; column <= 4; column ++ ) {
		var copy = pattern.clone();
		copy.position.set( column * 22, 5, row * 14 - 120 );
		copy.getObjectByName( 'Core' ).material = paint;
		wall.add( copy );
	}
}
pattern.visible = false;
var feeler = new THREE.Raycaster();
function update( event ) {
	marble.position.addScaledVector( way, event.delta / 4 );
	feeler.set( marble.position, way );
	var hit = feeler.intersectObjects( wall.children, false )[ 0 ];
	if ( hit && hit.distance < 5 ) {
		wall.remove( hit.object );
		way.reflect( hit.face.normal );
	}
}`,
      },
    ],
  },
});

/** A camera of the scene rides in a group that circles, and is what is seen through. */
const camera = project({
  form: EARLY,
  head: APP,
  place: at(150, 130, 620),
  geometries: [
    { uuid: 'ground', type: 'PlaneGeometry', width: 1000, height: 1000, widthSegments: 1, heightSegments: 1 },
    box('block', 100, 100, 100),
    {
      uuid: 'pyramid',
      type: 'CylinderGeometry',
      radiusTop: 0,
      radiusBottom: 40,
      height: 75,
      radialSegments: 4,
      heightSegments: 1,
      openEnded: false,
    },
    { uuid: 'gem', type: 'IcosahedronGeometry', radius: 40, detail: 2 },
  ],
  materials: [phong('white', 0xffffff), phong('blue', 0x0090ff), phong('red', 0xf20000)],
  children: [
    {
      uuid: 'carrier',
      type: 'Group',
      name: 'Carrier',
      matrix: at(0, 100, 400),
      children: [
        {
          uuid: 'rider',
          type: 'PerspectiveCamera',
          name: 'Rider',
          fov: 50,
          aspect: 1,
          near: 100,
          far: 10_000,
          matrix: [-1, 0, 0, 0, 0, 1, 0, 0, 0, 0, -1, 0, 0, 0, 0, 1],
        },
      ],
    },
    mesh('field', 'Ground', 'ground', 'white', at(0, -50, 0, LYING)),
    mesh('block-1', 'Box', 'block', 'blue', at(0, 0, 0)),
    mesh('pyramid-1', 'Pyramid', 'pyramid', 'red', at(-130, -15, 0)),
    mesh('gem-1', 'Gem', 'gem', 'red', at(130, -10, 0)),
    { uuid: 'lamp', type: 'PointLight', name: 'Lamp', color: 0xc2e5c7, intensity: 1, distance: 0, decay: 1, matrix: at(88, 8, 125) },
  ],
  scripts: {
    rider: [{ name: 'Look', source: 'player.setCamera( this );' }],
    carrier: [
      {
        name: 'Ride',
        source:
          'function update( event ) {\n\n\tvar turn = event.time / 1000;\n\tthis.position.x = Math.sin( turn ) * 400;\n\tthis.position.z = Math.cos( turn ) * 400;\n\tthis.lookAt( scene.position );\n\n}',
      },
    ],
  },
});

/** A fountain of sprites that are copies of one, in mist. */
const particles = project({
  form: LATER,
  head: APP,
  place: at(4.2, 2.1, 4.2),
  geometries: [{ uuid: 'ground', type: 'PlaneBufferGeometry', width: 100, height: 100, widthSegments: 1, heightSegments: 1 }],
  materials: [
    {
      uuid: 'earth',
      type: 'MeshStandardMaterial',
      color: 0x5363bb,
      roughness: 1,
      metalness: 0,
      emissive: 0,
      depthFunc: 3,
      depthTest: true,
      depthWrite: true,
    },
    { uuid: 'spark', type: 'SpriteMaterial', color: 0xffffff, transparent: true, depthFunc: 3, depthTest: true, depthWrite: true },
  ],
  children: [
    { ...mesh('field', 'Ground', 'ground', 'earth', at(0, -0.5, 0, LYING)), layers: 1 },
    {
      uuid: 'drop',
      type: 'Sprite',
      name: 'Drop',
      layers: 1,
      matrix: [0.04, 0, 0, 0, 0, 0.04, 0, 0, 0, 0, 0.04, 0, 0, 0, 0, 1],
      material: 'spark',
    },
    {
      uuid: 'lamp',
      type: 'PointLight',
      name: 'Lamp',
      layers: 1,
      matrix: at(0, 1.2, 0),
      color: 0xffffff,
      intensity: 1,
      distance: 0,
      decay: 1,
      shadow: {
        camera: {
          uuid: 'shade',
          type: 'PerspectiveCamera',
          layers: 1,
          fov: 90,
          zoom: 1,
          near: 0.5,
          far: 500,
          focus: 10,
          aspect: 1,
          filmGauge: 35,
          filmOffset: 0,
        },
      },
    },
  ],
  scene: { layers: 1, background: 0x212229, fog: { type: 'Fog', color: 0x212228, near: 1, far: 50 } },
  scripts: {
    'the-scene': [
      {
        name: 'Spring',
        source: `var drops = [];
for ( var count = 0; count < 40; count ++ ) {
	var drop = this.getObjectByName( 'Drop' ).clone();
	drop.userData.speed = new THREE.Vector3( Math.sin( count ) / 20, 0.1 + count / 400, Math.cos( count ) / 20 );
	this.add( drop );
	drops.push( drop );
}
function update() {
	drops.forEach( function ( drop ) {
		var speed = drop.userData.speed;
		speed.y -= 0.01;
		drop.position.add( speed );
		if ( drop.position.y < 0 ) { drop.position.y = 0; speed.y *= - 0.6; }
	} );
}`,
      },
    ],
  },
});

/** A game for the mouse, of the oldest form: it does not say what it is. */
const pong = project({
  form: EARLY,
  place: at(190, 440, 580),
  geometries: [
    { uuid: 'table', type: 'PlaneGeometry', width: 600, height: 400, widthSegments: 1, heightSegments: 1 },
    box('ball-form', 10, 10, 10),
    box('pad-form', 20, 20, 100),
  ],
  materials: [phong('white', 0xffffff), phong('red', 0xff0000), phong('blue', 0x2a00ff)],
  children: [
    mesh('field', 'Ground', 'table', 'white', at(0, -10, 0, LYING)),
    mesh('ball', 'Ball', 'ball-form', 'red', at(0, 0, 0)),
    mesh('left', 'Left', 'pad-form', 'blue', at(-240, 0, 0)),
    mesh('right', 'Right', 'pad-form', 'blue', at(240, 0, 0)),
    { uuid: 'sun', type: 'DirectionalLight', name: 'Sun', color: 0xffffff, intensity: 1, matrix: at(100, 200, 150) },
  ],
  scripts: {
    'the-scene': [
      {
        name: 'Rules',
        source: `var ball = this.getObjectByName( 'Ball' );
var pads = [ this.getObjectByName( 'Left' ), this.getObjectByName( 'Right' ) ];
var way = new THREE.Vector3( 1, 0, 0 );
var feeler = new THREE.Raycaster();
function mousemove( event ) {
	pads[ 0 ].position.z = event.clientX / player.width * 300 - 150;
	pads[ 1 ].position.z = - pads[ 0 ].position.z;
}
function update() {
	if ( Math.abs( ball.position.x ) > 300 ) way.x = - way.x;
	feeler.set( ball.position, way );
	var hit = feeler.intersectObjects( pads )[ 0 ];
	if ( hit && hit.distance < 10 ) way.reflect( hit.face.normal );
	ball.position.addScaledVector( way, 8 );
}`,
      },
    ],
  },
});

/** A ball of lines whose program is told the time. */
const shaders = project({
  form: LATER,
  head: { metadata: { type: 'App' }, project: { gammaInput: true, gammaOutput: true, shadows: true, vr: false } },
  place: at(2.6, 1.1, 2),
  geometries: [{ uuid: 'ball-form', type: 'IcosahedronBufferGeometry', radius: 1, detail: 4 }],
  materials: [
    {
      uuid: 'ripples',
      type: 'ShaderMaterial',
      depthFunc: 3,
      depthTest: true,
      depthWrite: true,
      wireframe: true,
      uniforms: { clock: { value: 0 } },
      vertexShader:
        'uniform float clock;\nvarying vec3 place;\nvoid main() {\n\tplace = position * ( 1.0 + 0.2 * sin( clock + position.y * 5.0 ) );\n\tgl_Position = projectionMatrix * modelViewMatrix * vec4( place, 1.0 );\n}',
      fragmentShader: 'varying vec3 place;\nvoid main() {\n\tgl_FragColor = vec4( abs( place ), 1.0 );\n}',
    },
  ],
  children: [{ ...mesh('ball', 'Ball', 'ball-form', 'ripples', at(0, 0, 0)), layers: 1 }],
  scene: { layers: 1, background: 0xaaaaaa },
  scripts: { ball: [{ name: '', source: 'function update( event ) {\n\n\tthis.material.uniforms.clock.value = event.time / 500;\n\n}' }] },
});

/** By the original's names. */
export const ORIGINAL_PROJECTS = { arkanoid, camera, particles, pong, shaders };
