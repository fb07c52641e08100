/** The oldest Node that the packages and the built code run on; package.json's `engines` says the same. */
const OLDEST = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(`Aura needs Node ${OLDEST.join('.')} or newer, and this is Node ${process.versions.node}: install a newer one from https://nodejs.org and try again.`);
  process.exit(1);
}
