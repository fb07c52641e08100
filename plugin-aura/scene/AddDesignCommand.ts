import { Group, type Object3D } from 'three';
import { z } from 'zod';
import { Command, CommandError, type CommandJSON, type Editor } from '../../editor/api.ts';
import { type DesignMark, designMarkSchema } from './designData.ts';

const storedSchema = z.looseObject({
  design: z.string(),
  title: z.string(),
  mark: designMarkSchema,
  position: z.array(z.number()).length(3),
});

/** Begins a design: puts its group, with a plan that has no operations yet, into the scene and selects it. */
export class AddDesignCommand extends Command {
  readonly type = 'AddDesignCommand';
  #design: string;
  #title: string;
  #mark: DesignMark | null;
  #position: number[];
  #group: Object3D | null = null;

  constructor(editor: Editor, mark: DesignMark | null = null, title = '', position: readonly number[] = [0, 0, 0]) {
    super(editor);
    this.#mark = mark;
    this.#title = title;
    this.#position = [...position];
    this.#design = '';
    if (mark) {
      this.#group = this.#make(mark);
      this.#design = this.#group.uuid;
    }
    this.name = `Begin ${title}`;
  }

  /** The group, once the command was executed. */
  get design(): Object3D | undefined {
    return this.editor.objectByUuid(this.#design);
  }

  execute(): void {
    if (this.design) throw new CommandError(`The design "${this.#title}" is in the scene already.`);
    if (!this.#mark) throw new CommandError('There is no design to add.');
    const group = this.#group ?? this.#make(this.#mark);
    this.editor.addObject(group);
    this.editor.select(group);
  }

  undo(): void {
    const design = this.design;
    if (!design) throw new CommandError(`The design "${this.#title}" is not in the scene any more.`);
    this.#group = design;
    this.editor.removeObject(design);
  }

  override toJSON(): CommandJSON {
    const mark = this.#mark;
    if (!mark) return super.toJSON();
    const { report: _report, ...stored } = mark;
    return { ...super.toJSON(), design: this.#design, title: this.#title, mark: stored, position: this.#position };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    const { design, title, mark, position } = storedSchema.parse(json);
    this.#design = design;
    this.#title = title;
    this.#mark = mark;
    this.#position = position;
    this.#group = null;
  }

  #make(mark: DesignMark): Group {
    const group = new Group();
    if (this.#design !== '') group.uuid = this.#design;
    group.name = this.#title;
    group.position.fromArray(this.#position);
    group.userData.aura = mark;
    return group;
  }
}
