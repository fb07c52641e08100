/** Thrown by an operation's build when its (well-typed) parameters describe nothing that can be made. */
export class CannotBuild extends Error {
  /** Name of the parameter at fault, if it is one. */
  readonly param: string | undefined;

  constructor(message: string, param?: string) {
    super(message);
    this.name = 'CannotBuild';
    this.param = param;
  }
}
