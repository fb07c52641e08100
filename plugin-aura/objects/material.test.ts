import { DoubleSide } from 'three';
import { describe, expect, it } from 'vitest';
import { specificationOf } from '../evaluation/specifications.ts';
import { CATALOGUE } from '../materials/catalogue.ts';
import { MapLibrary } from './maps/library.ts';
import { dressMaterial, makeMaterial, swatchOf } from './material.ts';

describe('makeMaterial', () => {
  it('gives a diamond its own depth as thickness and attenuation distance, and its index and dispersion', () => {
    const diamond = makeMaterial(specificationOf('diamond'), { depth: 3.9 });
    expect(diamond).toMatchObject({
      name: 'Diamond',
      transmission: 1,
      ior: 2.417,
      dispersion: 0.36,
      thickness: 3.9,
      attenuationDistance: 3.9,
      metalness: 0,
      roughness: 0,
    });
    expect(diamond.userData.aura).toEqual({ kind: 'material', id: 'diamond' });
  });

  it('makes gold a smooth metal without depth', () => {
    const gold = makeMaterial(specificationOf('18k gold'));
    expect(gold).toMatchObject({ metalness: 1, roughness: 0.1, transmission: 0, thickness: 0 });
    expect(gold.color.getHexString().toUpperCase()).toBe('F8CF82');
  });

  it('makes every material of the catalogue with finite values', () => {
    const maps = new MapLibrary();
    for (const { material } of CATALOGUE.filter((_, k) => k % 9 === 0)) {
      const made = makeMaterial(specificationOf(material.name), { maps });
      for (const field of ['roughness', 'metalness', 'ior', 'thickness', 'sheen', 'clearcoat', 'opacity'] as const)
        expect(Number.isFinite(made[field]), `${material.name} ${field}`).toBe(true);
    }
  });

  it('keeps the material and its uuid when it is dressed anew, and leaves nothing of what it was', () => {
    const material = makeMaterial(specificationOf('ruby'), { depth: 3, open: true });
    const { uuid } = material;
    dressMaterial(material, specificationOf('oak'));
    expect(material.uuid).toBe(uuid);
    expect(material).toMatchObject({
      name: 'Oak',
      transmission: 0,
      thickness: 0,
      dispersion: 0,
      attenuationDistance: Number.POSITIVE_INFINITY,
    });
    expect(material.side).not.toBe(DoubleSide);
  });

  it('reads a specification that lost fields on its way by its name', () => {
    const made = makeMaterial({
      id: 'm',
      name: 'Platinum 950',
      category: 'alien',
      role: 'primary',
      color: '#D9D6D2',
      metalness: 1,
      roughness: 0.3,
    });
    expect(made).toMatchObject({ metalness: 1, roughness: 0.3 });
  });

  it('shows a gem by the colour in its depth', () => {
    expect(swatchOf(specificationOf('ruby'))).toBe('#e0113a');
    expect(swatchOf(specificationOf('silver'))).toBe('#f3f1ec');
  });
});
