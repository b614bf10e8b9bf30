import type { Answer } from './served-world.js';

/** One root field of a question, and what must come of it. */
export interface Part {
  readonly title: string;
  /** root field; `names` are those of its variables */
  readonly field: (names: readonly string[]) => string;
  readonly values: readonly (readonly [type: string, value: unknown])[];
  readonly expected: unknown;
  /** of the answer, what is compared */
  readonly seen: (value: never) => unknown;
}

export interface Probe {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly parts: readonly Part[];
}

const mostAliases = 12;

/** Joins parts into as few operations as the limits allow; each part is an alias. */
export function probesOf(parts: readonly Part[]): Probe[] {
  const chunks = Array.from({ length: Math.ceil(parts.length / mostAliases) }, (_, at) =>
    parts.slice(at * mostAliases, (at + 1) * mostAliases),
  );
  return chunks.map((chunk) => {
    const variables: Record<string, unknown> = {};
    const declared: string[] = [];
    const fields = chunk.map((part, at) => {
      const names = part.values.map(([type, value], index) => {
        const name = `v${at}x${index}`;
        variables[name] = value;
        declared.push(`$${name}: ${type}`);
        return `$${name}`;
      });
      return `p${at}: ${part.field(names)}`;
    });
    return { query: `query ${declared.length > 0 ? `(${declared.join(', ')}) ` : ''}{ ${fields.join(' ')} }`, variables, parts: chunk };
  });
}

/** A sentence for each part whose answer is not what it must be. */
export function findingsOf({ parts }: Probe, { status, body, text }: Answer, who: string): string[] {
  if (status !== 200 || body.errors) return [`${who}: ${parts[0]?.title} and what goes with it: ${status} ${text.slice(0, 400)}`];
  const data = body.data as Readonly<Record<string, never>>;
  return parts.flatMap(({ title, expected, seen }, at) => {
    const [wanted, found] = [JSON.stringify(expected), JSON.stringify(seen(data[`p${at}`] as never))];
    return wanted === found ? [] : [`${who}: ${title}: expected ${wanted.slice(0, 300)}, found ${found.slice(0, 300)}`];
  });
}
