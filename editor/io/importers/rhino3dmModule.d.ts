/** The same library as a module, which the package's typings leave out. */
declare module 'rhino3dm/rhino3dm.module.js' {
  import type { RhinoModule } from 'rhino3dm';

  const create: (options?: { locateFile?(): string }) => Promise<RhinoModule>;
  export default create;
}
