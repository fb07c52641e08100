import {
  ACESFilmicToneMapping,
  Box3,
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
const FROM = new Vector3(0.75, 0.55, 1).normalize();

/** Takes small pictures of objects on a clear ground, in a light room of its own. Its context is made with the first picture. */
export class Photographer {
  #studio: { renderer: WebGLRenderer; scene: Scene } | null = null;

  /** A picture as the address of its data, seen from the front right above, filling the frame. */
  take(objects: readonly Object3D[]): string {
    const { renderer, scene } = this.#open();
    const group = new Group().add(...objects);
    scene.add(group);
    group.updateMatrixWorld(true);
    const { center, radius } = new Box3().setFromObject(group, true).getBoundingSphere(new Sphere());
    const camera = new PerspectiveCamera(26, 1, radius * 0.05, radius * 20);
    camera.position.copy(center).addScaledVector(FROM, radius * 4.5);
    camera.lookAt(center);
    renderer.render(scene, camera);
    scene.remove(group);
    return renderer.domElement.toDataURL('image/webp', 0.9);
  }

  dispose(): void {
    this.#studio?.scene.environment?.dispose();
    this.#studio?.renderer.dispose();
    this.#studio?.renderer.forceContextLoss();
    this.#studio = null;
  }

  #open(): { renderer: WebGLRenderer; scene: Scene } {
    if (this.#studio) return this.#studio;
    const renderer = new WebGLRenderer({ antialias: true, alpha: true, preserveDrawingBuffer: true });
    renderer.setSize(SIZE, SIZE, false);
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
