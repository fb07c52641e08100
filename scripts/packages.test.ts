import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { satisfiesRange } from './versionRange.ts';

/** The oldest Node that package.json admits. */
const OLDEST_NODE = '20.19.0';

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      engines: z.record(z.string(), z.string()).optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
const Manifest = z.object({
  engines: z.object({ node: z.string() }),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

const lock = Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const manifest = Manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));

it('every package in the lock file admits the oldest Node that Aura admits', () => {
  const refusing = Object.entries(lock.packages)
    .filter(([, { engines }]) => engines?.node !== undefined && !satisfiesRange(OLDEST_NODE, engines.node))
    .map(([path, { engines }]) => `${path}: ${engines?.node}`);
  expect(refusing).toEqual([]);
});

it('package.json admits no older Node than that', () => {
  expect(satisfiesRange(OLDEST_NODE, manifest.engines.node)).toBe(true);
  expect(satisfiesRange('20.18.9', manifest.engines.node)).toBe(false);
});

it('package.json names exact versions', () => {
  for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies })) expect(version).toMatch(/^\d+\.\d+\.\d+/);
});

it('the lock file has the packages of every platform, without which `npm ci` refuses it', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages),
    ),
  );
  expect(missing).toEqual([]);
});
