/** Stands for a leaf of the variables while a plan is compiled; its value is read at each request. */
export class Slot {
  constructor(readonly path: readonly (string | number)[]) {}

  read(variables: unknown): unknown {
    let value = variables;
    for (const step of this.path) value = (value as Record<string | number, unknown> | undefined)?.[step];
    return value;
  }
}

export type Variables = Readonly<Record<string, unknown>>;
export type Getter = (variables: Variables) => unknown;
export type Adapt = (value: unknown) => unknown;

/** Hands out parameters: one place keeps text and values together, so fragments of SQL can be plain strings. */
export class Binder {
  readonly getters: Getter[] = [];
  private readonly known = new Map<string, string>();

  /**
   * `value` is a constant, a slot, or a list of both; `adapt` turns each coerced value into a parameter. `label` tells
   * adapters of one type apart.
   */
  bind(value: unknown, type: string, adapt: Adapt, label = ''): string {
    const key = `${type}|${label}|${identityOf(value)}`;
    let name = this.known.get(key);
    if (!name) {
      this.getters.push(getterOf(value, adapt));
      this.known.set(key, (name = `$${this.getters.length}::${type}`));
    }
    return name;
  }

  /** PostgreSQL refuses parameters that the text does not use. */
  assertUsed(text: string): void {
    this.getters.forEach((_, at) => {
      if (!text.includes(`$${at + 1}::`)) throw new Error(`parameter ${at + 1} is bound but not used`);
    });
  }
}

function identityOf(value: unknown): string {
  if (value instanceof Slot) return `$${value.path.join('.')}`;
  return Array.isArray(value) ? `[${value.map(identityOf).join()}]` : JSON.stringify(value);
}

function getterOf(value: unknown, adapt: Adapt): Getter {
  if (value instanceof Slot) {
    return (variables) => {
      const found = value.read(variables);
      return Array.isArray(found) ? found.map(adapt) : adapt(found);
    };
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => getterOf(item, adapt));
    return (variables) => items.map((item) => item(variables));
  }
  const fixed = adapt(value);
  return () => fixed;
}
