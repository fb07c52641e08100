import fc from 'fast-check';

// The suite draws the same cases every time, so that a red run is somebody's change and not luck. AURA_SEED draws others, AURA_RUNS more of them.
fc.configureGlobal({ seed: Number(process.env.AURA_SEED ?? 20261122) });
