import type { FieldNode } from 'graphql';
import { type Leaf, type Noun, present } from './catalogue.js';
import type { Scope } from './context.js';
import { JsonText } from './json-text.js';
import { type AggregateFunction, type Kind, kinds } from './kinds.js';
import { writeValue } from './leaf.js';
import { constantOf, upperFirst } from './naming.js';
import type { Source } from './page.js';

/** Figures over all rows of a list. */
export function aggregate({ scope, filter }: Source, nodes: readonly FieldNode[]): JsonText {
  const item = figures(scope, nodes).render();
  // having: one row also when no figure is selected, as under `aggregate { __typename }`
  return new JsonText().sql(`(select ${item} from ${scope.noun.table} ${scope.alias} where ${filter()} having true)`);
}

export function figures(scope: Scope, nodes: readonly FieldNode[]): JsonText {
  const { context, noun } = scope;
  const type = context.type(`${noun.name}Aggregate`);
  return context.object(type, nodes, (name, text, same) => {
    if (name === 'count') return void text.sql('count(*)');
    if (name === 'countDistinct') {
      const { field } = context.arguments(type, same[0] as FieldNode);
      return void text.sql(`count(distinct ${scope.leaf(leafOf(noun, String(field)))})`);
    }
    const of = context.type(`${noun.name}${upperFirst(name)}`);
    text.append(
      context.object(of, same, (leafName, out) => {
        const leaf = present(noun.leaves, leafName);
        const column = scope.leaf(leaf);
        writeFigure(out, name as AggregateFunction, leaf.kind, column);
      }),
    );
  });
}

/** The leaf behind a constant like `ADMINISTRATIVE_LEVEL` */
function leafOf(noun: Noun, constant: string): Leaf {
  const leaf = [...noun.leaves.values()].find((each) => constantOf(each.name) === constant);
  if (!leaf) throw new Error(`${noun.name} has no field ${constant}`);
  return leaf;
}

function writeFigure(text: JsonText, name: AggregateFunction, kind: Kind, column: string): void {
  if (name === 'min' || name === 'max') writeValue(text, kind, `${name}(${kind.sorted(column)})`, true);
  else text.sql(`coalesce('"'||${exact(name, kind, column)}||'"','null')`);
}

/** Sums, averages and medians are exact, rounded to four decimals half away from zero, never through a float. */
function exact(name: 'sum' | 'avg' | 'median', kind: Kind, column: string): string {
  const isScaled = kind === kinds.Decimal;
  if (name === 'sum') return isScaled ? `sum(${column})*0.0001` : `round(sum(${column})::numeric,4)`;
  if (name === 'median') {
    // the two middle values, which are one where the count is odd
    const middle = ['', ' desc'].map((way) => `percentile_disc(0.5) within group (order by ${column}${way})::numeric`).join('+');
    return `round((${middle})*${isScaled ? '0.00005' : '0.5'},4)`;
  }
  const sum = isScaled ? `sum(${column})::numeric` : `sum(${column})::numeric*10000`;
  return `sign(${sum})*div(2*abs(${sum})+count(${column}),2*count(${column}))*0.0001`;
}
