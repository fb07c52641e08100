import { BufferAttribute, BufferGeometry, LineBasicMaterial, LineSegments, type RectAreaLight } from 'three';

/** Corners of the area one after the other, and a stroke from its middle the way it shines, in halves of its sides. */
const ENDS = [
  [-1, -1, 0, 1, -1, 0],
  [1, -1, 0, 1, 1, 0],
  [1, 1, 0, -1, 1, 0],
  [-1, 1, 0, -1, -1, 0],
  [0, 0, 0, 0, 0, -1],
].flat();

/** The outline of an area light and the way that it shines, where the light is: three's own helper carries no picker along. */
export class AreaLightHelper extends LineSegments<BufferGeometry, LineBasicMaterial> {
  readonly light: RectAreaLight;

  constructor(light: RectAreaLight) {
    super(
      new BufferGeometry().setAttribute('position', new BufferAttribute(new Float32Array(ENDS.length), 3)),
      new LineBasicMaterial({ fog: false, toneMapped: false }),
    );
    this.light = light;
    this.matrix = light.matrixWorld;
    this.matrixAutoUpdate = false;
    this.update();
  }

  /** Takes over size and colour. */
  update(): void {
    const { width, height, color } = this.light;
    const reach = Math.max(width, height);
    const places = this.geometry.getAttribute('position');
    for (let end = 0; end < places.count; end += 1) {
      const [x = 0, y = 0, z = 0] = ENDS.slice(end * 3, end * 3 + 3);
      places.setXYZ(end, (x * width) / 2, (y * height) / 2, (z * reach) / 2);
    }
    places.needsUpdate = true;
    this.geometry.computeBoundingSphere();
    this.material.color.copy(color);
  }

  override dispose(): void {
    super.dispose();
    this.geometry.dispose();
    this.material.dispose();
  }
}
