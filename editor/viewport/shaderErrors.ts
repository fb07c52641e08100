import { type Material, ShaderMaterial, type WebGLRenderer } from 'three';
import type { Dispose } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { materialsOf } from '../core/materials.ts';
import { isMadeOf, readFaults } from '../core/ShaderFaults.ts';

/** What the compiler finds in programs of materials goes to the editor of programs; a changed one is without fault until it is compiled. */
export function listenForShaderErrors(editor: Editor, { debug }: WebGLRenderer): Dispose {
  const { shaderFaults, materials, signals } = editor;
  debug.onShaderError = (gl, program, ...shaders) => {
    const told = shaders.map((shader, at) => {
      const kind = at === 0 ? 'vertexShader' : 'fragmentShader';
      const [log, source] = [gl.getShaderInfoLog(shader) ?? '', gl.getShaderSource(shader) ?? ''];
      const owner = materials.list().find((material): material is ShaderMaterial => isOwn(material) && isMadeOf(source, material[kind]));
      const faults = owner ? readFaults(log, source, owner[kind], kind) : [];
      if (owner && faults.length > 0)
        shaderFaults.set(owner, [...shaderFaults.of(owner).filter((fault) => fault.program !== kind), ...faults]);
      return faults.length > 0;
    });
    if (!told.includes(true)) console.error('A program could not be linked.', gl.getProgramInfoLog(program));
  };
  const stop = signals.materialChanged.add((object) => {
    for (const material of object ? materialsOf(object) : []) if (isOwn(material)) shaderFaults.set(material, []);
  });
  return () => {
    stop();
    debug.onShaderError = null;
  };
}

const isOwn = (material: Material): material is ShaderMaterial => material instanceof ShaderMaterial;
