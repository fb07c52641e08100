import { type Row, row } from './row.ts';

export const relationRows: readonly Row[] = [
  row('on | on top of | atop | standing on | sitting on | resting on | placed on | lying on | upon | onto', {
    kind: 'relation',
    relation: 'on',
  }),
  row('under | underneath | beneath | below', { kind: 'relation', relation: 'under' }),
  row('left of | to the left of | on the left of | at the left of | left', { kind: 'relation', relation: 'left' }),
  row('right of | to the right of | on the right of | at the right of | right', { kind: 'relation', relation: 'right' }),
  row('in front of | before', { kind: 'relation', relation: 'front' }),
  row('behind | in back of', { kind: 'relation', relation: 'behind' }),
  row('next to | beside | by the side of | alongside | near | flanked by | flanked with', { kind: 'relation', relation: 'beside' }),
  row('inside of | within | in the middle of', { kind: 'relation', relation: 'in' }),
  row('around | surrounding | encircling | surrounded by | round about', { kind: 'relation', relation: 'around' }),
  row('above | over | floating above | hovering above', { kind: 'relation', relation: 'above' }),
  row('between', { kind: 'relation', relation: 'between' }),
  row('through | through the middle | through the center', { kind: 'relation', relation: 'through' }),

  row('in a row | row of | row | in a line | line of | lined up | side by side | in row', { kind: 'arrangement', arrangement: 'row' }),
  row('in a circle | circle of | in a ring | ring of | in circle', { kind: 'arrangement', arrangement: 'circle' }),
  row('grid | grid of | in a grid | array of | matrix of | array', { kind: 'arrangement', arrangement: 'grid' }),
  row('stack of | stacked | tower of | pile of | on top of each other | in a stack | one on top of the other | on top of one another', {
    kind: 'arrangement',
    arrangement: 'stack',
  }),

  row('with | having | featuring | including | plus | that has | which has | has | containing | &', { kind: 'link', link: 'with' }),
  row('without | no | minus', { kind: 'link', link: 'without' }),
  row('and | then | also', { kind: 'link', link: 'and' }),
  row('in | from | made of | made from | made out of | out of | set in | cast in | carved from', { kind: 'link', link: 'in' }),
  row('of | for', { kind: 'link', link: 'of' }),
];

export const verbRows: readonly Row[] = [
  row('make | set | change | let | turn', { kind: 'verb', verb: 'set' }),
  row('add | put | give | attach | include', { kind: 'verb', verb: 'add' }),
  row('remove | delete | drop the | take away | take off | get rid of | lose the | without', { kind: 'verb', verb: 'remove' }),
  row('swap | replace | exchange | switch | use', { kind: 'verb', verb: 'swap' }),
  row('more | increase | raise', { kind: 'verb', verb: 'more' }),
  row('less | fewer | decrease | reduce', { kind: 'verb', verb: 'less' }),
];

/** Words that carry nothing by themselves. */
const FILLERS =
  'a | an | the | some | it | its | this | that | these | those | i | we | you | my | me | our | your | please | want | would | like | need | create | design | build | model | generate | draw | produce | render | show | give me | can | could | ' +
  'is | are | be | should | must | will | to | at | by | as | about | approximately | approx | roughly | around about | nice | beautiful | lovely | great | good | pretty | very | really | just | only | complete | full | standard | normal | regular | ' +
  'piece | set | style | styled | cut | shaped | shape | type | kind | colored | color | made | finish | finished | look | design of | 3d | model of | version | which | where | whose | there | also | all | both | each other | same | one another | so | but | or | ' +
  'overall | total size | top quality | measuring | measure | sized | sizes | dimension | across the top | them | they | his | her | hers | mens | man | woman | womens | ladies | lady | gent | gents | unisex | plain | solid | x | kind of | sort of | own | few | several | many | single | else | new | main | whole | hey | hello | thank | thanks | mm | cm | let | us | do | does | have | get | put | using | used | use | up | out | off | down | into | its own | something | anything | thing | object | stuff | hi | cool';

export const fillerRows: readonly Row[] = [row(FILLERS, { kind: 'filler' })];
