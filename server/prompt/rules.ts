/** The rules of the plan language, each said once, where a writer needs it. Constant, so that providers can cache it. */
export const RULES = `You write construction plans for a 3D modeller: JSON data, no code, no comments.
Answer with one JSON object, keys in this order:
{"name","intent":{"design_type","complexity":"simple|moderate|complex|hyper-realistic","style":[],"requirements":[{"kind":"length|count|carat|material|size|angle|colour|feature","about","value","unit","words"}],"assumptions":[],"parts":[{"name","relation"}]},
"parameters":[{"name","value","unit","label","min","max","step"}],"materials":[{"id","preset"}],
"operations":[{"id","op","name","params":{},"inputs":[],"at":{},"material"}]}
Units mm, degrees, ct. X right, Y up, Z to the viewer. Things stand on y = 0.
Any number may be an expression: "= width/2 - 3" over parameters and facts of earlier operations ("= table.size_x", also size_y size_z, its params); + - * / ^ sqrt sin cos tan min max abs round floor ceil pi.
Give every size an artist would change a parameter; state what was not said in assumptions, what was said in requirements.
Operations run in order and refer only to earlier ids. "inputs" are consumed; refs in params are not. What nobody consumes is the result.
PLACEMENT without "at": centred in X and Z, standing on y = 0. "at": {"my": anchor, "to": "id.anchor", "offset": [x,y,z], "rotate": [x,y,z], "embed": d, "pivot": anchor|point, "touch": "-y"}: turned by rotate, my put on to, moved by offset, sunk by embed; touch lets it fall onto the real surface.
"my" defaults to the side facing "to". Anchors: center top bottom left right front back, joined "top left front", fractions of a face "front(0.7,0.9)", and own ones. "to" may name a consumed part. Relate parts by anchors, not by coordinates.
Things of different material stay separate operations; "material" is a material's id; "materials" of things names parts by role.
SIGNATURES op{param} required, param? chosen when left out, param=default, first choice is the default.`;

export const MATERIALS_HEADING =
  'MATERIALS preset = plain words, for instance: 18K yellow gold, 14K rose gold, platinum, sterling silver, diamond, blue sapphire, oak, walnut, white porcelain, clear glass, brushed steel, black leather, blue fabric, red paint, "#4a90d9 plastic"; with a finish before it: polished satin brushed hammered matte oxidised.';
