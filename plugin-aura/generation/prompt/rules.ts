/** The rules of the plan language, each said once, where a writer needs it. Constant, so that providers can cache it. */
export const RULES = `Write a plan for a 3D modeller: one JSON object, keys in this order:
{"name","intent":{"design_type","complexity":"simple|moderate|complex|hyper-realistic","style":[],"requirements":[{"kind":"length|count|carat|material|size|angle|colour|feature","about","value","unit","words"}],"assumptions":[],"parts":[{"name","relation"}]},
"parameters":[{"name","value","unit","label","min","max","step"}],
"operations":[{"id","op","name","params":{},"inputs":[],"at":{},"material"}]}
Leave out what is empty. Units mm, degrees, ct. X right, Y up, Z to the viewer.
Numbers may be expressions over parameters and facts of earlier operations: "= width/2 - table.size_x" (size_x|y|z, params; + - * / ^ sqrt sin cos tan min max abs round floor ceil pi).
Sizes an artist would change are parameters. Requirements: what was said; assumptions: what was chosen.
Operations refer to earlier ids. "inputs" are consumed; the rest is the result.
PLACEMENT Without "at" a part stands on y = 0, centred in X and Z; sphere, ellipsoid, torus, revolve, sweep, pipe, loft with path and all with inputs keep their coordinates. Every operation takes "at": "id.anchor", a point [x,y,z], or {"my": anchor, "to": "id.anchor"|[x,y,z], "offset": [x,y,z], "rotate": [x,y,z], "embed": d, "pivot": anchor|point, "touch": "-y"}: turn about its centre (or pivot), put my on to (else stay), offset, sink by embed into that face, fall to the surface (touch). "my" defaults to the side facing "to"; a point alone moves the part there from where it stands of itself. Anchors, of the bounds after edge treatment: center top bottom left right front back, joined "top left front", fractions "front(0.7,0.9)" from lower left, own ones; "to" may name a consumed part. Prefer them to coordinates.
u,v = X,-Z on top, bottom, axis y; X,Y on front, back, axis z; -Z,Y on left, right, axis x; radius, height in revolve.
MATERIAL plain words: 18K yellow gold, diamond, oak, white porcelain, red car paint, "#4a90d9 plastic"; finishes polished satin brushed matte oxidised. Different materials stay separate parts. Given with inputs it wins over theirs (paint: only for the piece); "materials" by role.
SIGNATURES op{required, optional?, param=default}; first choice = default.`;
