/** The cycle as a command left it. `version` is the counter that the next command has to name. */
export interface CycleAnswer extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}
