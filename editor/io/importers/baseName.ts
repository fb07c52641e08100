/** `models/ring.glb` is called `ring`. */
export function baseNameOf(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/\.[^.]+$/, '');
}
