import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SlotValue } from '../../../server/engine/exact/number-node.js';
import { dayNumber } from '../../../server/engine/feel/calendar.js';
import { compileFormula, compileUnaryTests } from '../../../server/engine/feel/compile-formula.js';
import type { Diagnostic } from '../../../server/engine/feel/diagnostic.js';
import { durationOf } from '../../../server/engine/feel/duration.js';
import { type DeclarableType, declarableTypes, type Scope } from '../../../server/engine/feel/feel-type.js';
import type { FeelValue } from '../../../server/engine/feel/value-text.js';
import { type KitQuestion, type KitTable, type KitValue, readKit } from '../../support/compatibility-kit.js';

const listFile = join(import.meta.dirname, '../../engine-kit/outside-profile.json');
const questions = readKit();

/** Numbers that the kit gives as inputs are whole; they go into slots without places. */
function slotOf(value: KitValue | undefined): SlotValue {
  if (value === undefined || !('text' in value)) return null;
  if (value.type === 'boolean') return value.text === 'true';
  if (value.type === 'date') return dayNumber(value.text);
  return value.type === 'decimal' || value.type === 'double' ? BigInt(value.text) : value.text;
}

/** The inputs as declarations, or null when one of them is an object with members. */
function scopeOf({ declared }: KitQuestion): Scope | null {
  const isDeclarable = (type: string): type is DeclarableType => (declarableTypes as readonly string[]).includes(type);
  const declarations = declared.map(({ name, type }, slot) => ({ name, type, slot }));
  return declarations.every((each): each is { name: string; type: DeclarableType; slot: number } => isDeclarable(each.type))
    ? declarations
    : null;
}

const slotsOf = ({ declared, given }: KitQuestion): SlotValue[] => declared.map(({ name }) => slotOf(given.get(name)));

function shownDecimal(text: string): string {
  const [whole = '', part = ''] = text.replace('-', '').split('.');
  const trimmed = part.replace(/0+$/, '');
  return `${text.startsWith('-') ? -BigInt(whole + trimmed) : BigInt(whole + trimmed)}/${10n ** BigInt(trimmed.length)}`;
}

/** Numbers are equal exactly; durations by length, however they are written. */
function isExpected(actual: FeelValue, expected: KitValue): boolean {
  if (!('text' in expected)) return expected.type === 'nil' && actual === null;
  if (typeof actual === 'object' && actual !== null) {
    const [numerator = '', denominator = ''] = shownDecimal(expected.text).split('/');
    return actual.numerator * BigInt(denominator) === BigInt(numerator) * actual.denominator;
  }
  if (expected.type === 'duration' && typeof actual === 'string') return durationOf(actual)?.value === durationOf(expected.text)?.value;
  return String(actual) === expected.text;
}

interface Outside {
  readonly question: KitQuestion;
  readonly construct: string;
  readonly diagnostic?: Diagnostic;
}

interface Outcome {
  readonly inside: readonly KitQuestion[];
  readonly outside: readonly Outside[];
  readonly wrong: readonly string[];
}

function run(): Outcome {
  const inside: KitQuestion[] = [];
  const outside: Outside[] = [];
  const wrong: string[] = [];
  for (const question of questions) {
    const { decision, caseName, decisionName, test: id } = question;
    const scope = scopeOf(question);
    if (decision.table !== undefined)
      outside.push({ question, construct: `DECISION_TABLE: hit policy ${decision.table.hitPolicy}; cells only` });
    else if (scope === null) outside.push({ question, construct: 'OUTSIDE_PROFILE: an input with members' });
    else {
      const compilation = compileFormula(decision.source ?? '', scope);
      if (compilation.ok) {
        inside.push(question);
        const actual = compilation.formula.evaluate(slotsOf(question));
        if (!isExpected(actual, question.expected)) wrong.push(`${caseName} ${id} ${decisionName}: ${decision.source}`);
      } else {
        const errors = compilation.diagnostics.filter(({ severity }) => severity === 'error');
        const diagnostic = (errors.find(({ code }) => code === 'OUTSIDE_PROFILE') ?? errors[0]) as Diagnostic;
        outside.push({ question, diagnostic, construct: `${diagnostic.code}: ${diagnostic.message.en}` });
      }
    }
  }
  return { inside, outside, wrong };
}

const outcome = run();

/** case -> construct -> `test decision: source` */
function listed(): Record<string, Record<string, string[]>> {
  const list: Record<string, Record<string, string[]>> = {};
  for (const { question, construct } of outcome.outside) {
    const { caseName, test: id, decisionName, decision } = question;
    const constructs = (list[caseName] ??= {});
    const entry = id === decisionName ? id : `${id} ${decisionName}`;
    (constructs[construct] ??= []).push(decision.source === undefined ? entry : `${entry}: ${decision.source.replace(/\s+/g, ' ')}`);
  }
  return list;
}

describe('the compatibility kit', () => {
  test('is all there', () => {
    expect(new Set(questions.map(({ caseName }) => caseName)).size).toBe(31);
    expect(questions.filter(({ decision }) => decision.source === undefined && decision.table === undefined)).toEqual([]);
    expect(outcome.inside.length + outcome.outside.length).toBe(questions.length);
  });

  test('every expression inside the profile gives the expected value', () => {
    expect(outcome.wrong).toEqual([]);
    expect(outcome.inside.length).toBeGreaterThan(400);
  });

  test('every expression outside the profile is on the list, with the construct that puts it there', () => {
    if (process.env['UPDATE_ENGINE_KIT'] === '1') writeFileSync(listFile, `${JSON.stringify(listed(), null, 1)}\n`);
    expect(listed()).toEqual(JSON.parse(readFileSync(listFile, 'utf8')));
  });

  test('what is refused for its types or arguments has no value in the kit either, but for the values named here', () => {
    const byDesign = new Set(['OUTSIDE_PROFILE', 'POWER_EXPONENT', 'CHAINED_POWER']);
    const lost = outcome.outside.filter(
      ({ diagnostic, question }) => diagnostic !== undefined && !byDesign.has(diagnostic.code) && question.expected.type !== 'nil',
    );
    // FEEL takes a number for "unknown" where a yes-or-no value belongs; here that is an error to mend.
    expect(lost.map(({ question }) => question.decision.source)).toEqual([
      'false and 123',
      'false and "true"',
      '123 and false',
      '"true" and false',
    ]);
  });
});

describe('the cells of the kit’s decision tables', () => {
  const tables = questions.filter(({ decision }) => decision.table !== undefined);

  test.each(tables.map((question) => [question.caseName, question.test, question] as const))(
    '%s %s: the rules that hold account for the result',
    (...[, , question]) => {
      const scope = scopeOf(question) as Scope;
      const table = question.decision.table as KitTable;
      const slots = slotsOf(question);
      const matched = table.rules.filter((rule) =>
        rule.cells.every((cell, column) => {
          const compilation = compileUnaryTests(cell, scope, table.inputs[column] as string);
          expect(compilation.diagnostics).toEqual([]);
          return compilation.ok && compilation.formula.evaluate(slots) === true;
        }),
      );
      const outputs = matched.length === 0 ? [table.defaults] : matched.map((rule) => rule.outputs);
      const shown = outputs.map((texts) => texts.map((text) => shownLiteral(text, scope)));
      expect(accountsFor(table.hitPolicy, shown, question.expectedTexts)).toBe(true);
    },
  );
});

function shownLiteral(source: string, scope: Scope): string {
  const compilation = compileFormula(source, scope);
  if (!compilation.ok) throw new Error(`an output entry is not a formula: ${source}`);
  const value = compilation.formula.evaluate([]);
  return typeof value === 'object' && value !== null ? value.numerator.toString() : String(value);
}

/** Every row of outputs that a result is made of comes from a rule that holds; `COLLECT` here only sums or lists. */
function accountsFor(hitPolicy: string, outputs: readonly string[][], expected: readonly string[]): boolean {
  const isSum = hitPolicy === 'COLLECT' && expected.length === 1;
  if (isSum) return String(outputs.reduce((total, [value]) => total + Number(value), 0)) === expected[0];
  const isEvery = hitPolicy === 'COLLECT' || hitPolicy === 'RULE ORDER';
  const width = outputs[0]?.length ?? 1;
  const rows = Array.from({ length: expected.length / width }, (_, row) =>
    expected
      .slice(row * width, (row + 1) * width)
      .sort()
      .join(),
  );
  const held = outputs.map((texts) => [...texts].sort().join());
  return isEvery ? rows.sort().join(';') === held.sort().join(';') : rows.every((row) => held.includes(row));
}
