import {
  ACESFilmicToneMapping,
  Box3,
  type Camera,
  Color,
  Group,
  type Object3D,
  PerspectiveCamera,
  PMREMGenerator,
  Scene,
  Sphere,
  Vector3,
  WebGLRenderer,
} from 'three';
import { RoomEnvironment } from 'three/examples/jsm/environments/RoomEnvironment.js';

/** Pixels along one side of a picture, twice what is shown, for sharp screens. */
const SIZE = 160;
/** Pixels along one side of a picture that a model looks at: parts of a ring can be told apart, and it takes some hundred tokens. */
const LOOK_SIZE = 640;
const FROM = new Vector3(0.75, 0.55, 1).normalize();
/** From the front right, the left and nearly above. */
const SIDES = [FROM, new Vector3(-1, 0.2, 0.35).normalize(), new Vector3(0.15, 1, 0.25).normalize()];

/** Behind pictures for models, which know no transparency. */
const GROUND = new Color(0xd8dade);

const jpegOf = ({ domElement }: WebGLRenderer): string => domElement.toDataURL('image/jpeg', 0.85).replace(/^[^,]*,/, '');

/** Takes small pictures of objects on a clear ground, in a light room of its own. Its context is made with the first picture. */
export class Photographer {
  #studio: { renderer: WebGLRenderer; scene: Scene } | null = null;

  /** A picture as the address of its data, seen from the front right above, filling the frame. */
  take(objects: readonly Object3D[]): string {
    return this.#posed(objects, SIZE, (show) => {
      show(FROM, null);
      return this.#open().renderer.domElement.toDataURL('image/webp', 0.9);
    });
  }

  /** Three pictures for a model, as JPEG in base64: the same objects from three sides. */
  sides(objects: readonly Object3D[]): string[] {
    return this.#posed(objects, LOOK_SIZE, (show) => SIDES.map((from) => show(from)));
  }

  /** What a camera sees of a scene, for a model, as JPEG in base64. The scene stays as it is: copies stand for its objects. */
  look(scene: Object3D, camera: Camera): string {
    const { renderer, scene: room } = this.#open();
    const copies = new Group().add(...scene.children.filter(({ visible }) => visible).map((child) => child.clone()));
    renderer.setSize(LOOK_SIZE, LOOK_SIZE, false);
    room.add(copies);
    room.background = GROUND;
    const eye = camera.clone();
    if (eye instanceof PerspectiveCamera) {
      eye.aspect = 1;
      eye.updateProjectionMatrix();
    }
    renderer.render(room, eye);
    room.background = null;
    room.remove(copies);
    return jpegOf(renderer);
  }

  dispose(): void {
    this.#studio?.scene.environment?.dispose();
    this.#studio?.renderer.dispose();
    this.#studio?.renderer.forceContextLoss();
    this.#studio = null;
  }

  /** Puts objects into the room for as long as pictures of them are taken. */
  #posed<Result>(
    objects: readonly Object3D[],
    size: number,
    take: (show: (from: Vector3, ground?: Color | null) => string) => Result,
  ): Result {
    const { renderer, scene } = this.#open();
    const group = new Group().add(...objects);
    renderer.setSize(size, size, false);
    scene.add(group);
    group.updateMatrixWorld(true);
    const { center, radius } = new Box3().setFromObject(group, true).getBoundingSphere(new Sphere());
    const camera = new PerspectiveCamera(26, 1, radius * 0.05, radius * 20);
    const show = (from: Vector3, ground: Color | null = GROUND): string => {
      camera.position.copy(center).addScaledVector(from, radius * 4.5);
      camera.lookAt(center);
      scene.background = ground;
      renderer.render(scene, camera);
      scene.background = null;
      return ground === null ? '' : jpegOf(renderer);
    };
    try {
      return take(show);
    } finally {
      scene.remove(group);
      group.clear();
    }
  }

  #open(): { renderer: WebGLRenderer; scene: Scene } {
    if (this.#studio) return this.#studio;
    const renderer = new WebGLRenderer({ antialias: true, alpha: true, preserveDrawingBuffer: true });
    renderer.toneMapping = ACESFilmicToneMapping;
    const scene = new Scene();
    const maps = new PMREMGenerator(renderer);
    const room = new RoomEnvironment();
    scene.environment = maps.fromScene(room, 0.03).texture;
    room.dispose();
    maps.dispose();
    this.#studio = { renderer, scene };
    return this.#studio;
  }
}
