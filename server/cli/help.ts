export const HELP = `Aura: plain words become parametric 3D models.

  npx aura "PROMPT" --out ring.glb      make a model; .glb .gltf .obj .stl .ply .3mf .usdz .drc or .json (the whole answer), several --out allowed
  npx aura "PROMPT"                     print the whole answer as JSON
  npx aura --plan plan.json --out a.glb build a saved plan; of a bad one every problem is told with its place
  npx aura --plan ring.json --checks    what a goldsmith would check of it: geometry, stones, casting (fails if a hard check does)
  npx aura --brief "PROMPT" [--json]    how the words are read: things, parts, measures, relations, and words without use
  npx aura --batch cases.json --out DIR make <id>.glb and <id>.json for every { id, prompt } of a list
  npx aura --status [--json]            which model providers there are, and how they are
  npx aura mcp                          serve an assistant over standard input and output (Model Context Protocol)
  npx aura --operations [--json]        the vocabulary of plans
  npx aura --operations --prompt --family jewelry   the page that a language model is given; its tokens on standard error

  --provider ID     who writes the plan: patterns is the offline generator; else those that are set up, in their order
  --model NAME      which of the provider's models
  --seed N          the same seed gives the same result
  --metals          a file for each metal instead of the whole (ring-platinum-950.stl): what is cast, without its stones
  --stones          a file of the stones alone (ring-stones.stl)
  --quality Q       draft, final (default) or export: how finely curves are cut into chords
  -q, --quiet       no progress
  -h, --help        this page
  -v, --version     the version

Progress and problems go to standard error. Exit code: 0 done, 1 could not be made, 2 wrong call, 3 bad plan.
`;
