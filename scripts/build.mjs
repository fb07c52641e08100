import './nodeVersion.mjs';
import { buildIfStale } from './buildIfStale.mjs';
import { ensurePackages } from './packages.mjs';

// `npm run build`: all that the server, the page and `npx aura` need.
const done = (await ensurePackages()) && (await buildIfStale({ force: true }));
process.exitCode = done ? 0 : 1;
