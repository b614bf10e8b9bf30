import { compileFormula } from '../../../server/engine/feel/compile-formula.js';
import type { Scope } from '../../../server/engine/feel/feel-type.js';
import type { TraceNode } from '../../../server/engine/feel/trace.js';

const scope: Scope = [
  { name: '完成', type: 'number', places: 1, slot: 0 },
  { name: '总数', type: 'number', slot: 1 },
];

function lines(node: TraceNode, depth = 0): string[] {
  const shown = `${'  '.repeat(depth)}${node.text} = ${node.value}${node.branch === undefined ? '' : ` (${node.branch})`}`;
  return [shown, ...node.children.flatMap((child) => lines(child, depth + 1))];
}

function traced(source: string, slots: readonly (bigint | null)[]): string[] {
  const compilation = compileFormula(source, scope);
  if (!compilation.ok) throw new Error(source);
  return lines(compilation.formula.trace(slots));
}

describe('a trace', () => {
  test('shows what each part was worth, and only the branch that was taken', () => {
    expect(traced('if 总数 > 0 then 完成 / 总数 else 0', [25n, 3n])).toEqual([
      'if 总数 > 0 then 完成 / 总数 else 0 = 0.8333333333333333333333333333333333… (then)',
      '  总数 > 0 = true',
      '    总数 = 3',
      '    0 = 0',
      '  完成 / 总数 = 0.8333333333333333333333333333333333…',
      '    完成 = 2.5',
      '    总数 = 3',
    ]);
    expect(traced('if 总数 > 0 then 完成 / 总数 else 0', [25n, 0n]).at(-1)).toBe('  0 = 0');
  });

  test('shows what is missing as null', () => {
    expect(traced('max(完成, 1)', [null, 3n])).toEqual(['max(完成, 1) = null', '  完成 = null', '  1 = 1']);
  });

  test('does not change what the formula is worth', () => {
    const compilation = compileFormula('完成 / 总数 + 总数 / 完成', scope);
    if (!compilation.ok) throw new Error('not compiled');
    const before = compilation.formula.evaluate([25n, 3n]);
    compilation.formula.trace([7n, 11n]);
    expect(compilation.formula.evaluate([25n, 3n])).toEqual(before);
  });
});
