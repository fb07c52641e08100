/**
 * Evaluated parts as objects of three.js: geometries from payloads, physical materials from specifications, patterns as shared
 * textures. Pure: runs in a page, in a worker and in Node alike.
 */
export { buildDesign, type Design, type DesignUpdate, makeResources, updateDesign } from './design.ts';
export { GeometryStore } from './geometries.ts';
export { MapLibrary } from './maps/library.ts';
export { dressMaterial, type MaterialOptions, makeMaterial, physicalOf, swatchOf } from './material.ts';
export { DesignMaterials } from './materials.ts';
export { buildPart, type Resources, updatePart } from './part.ts';
