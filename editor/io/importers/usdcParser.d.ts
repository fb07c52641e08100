/** The reader of crates in three.js, which its types leave out. */
declare module 'three/addons/loaders/usd/USDCParser.js' {
  export class USDCParser {
    parseData(data: ArrayBuffer): { specsByPath: Record<string, { fields: Record<string, unknown> } | undefined> };
  }
}
