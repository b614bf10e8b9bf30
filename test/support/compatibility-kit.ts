import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childNamed, childrenNamed, readXml, type XmlElement } from './xml-reader.js';

/** A value as the kit writes it: an XML Schema type and its text, null, or an object with members. */
export type KitValue = { readonly type: string; readonly text: string } | { readonly type: 'nil' } | { readonly type: 'object' };

export interface KitInput {
  readonly name: string;
  readonly type: string;
}

export interface KitRule {
  readonly cells: readonly string[];
  readonly outputs: readonly string[];
}

export interface KitTable {
  readonly hitPolicy: string;
  readonly inputs: readonly string[];
  readonly rules: readonly KitRule[];
  readonly defaults: readonly string[];
}

export interface KitDecision {
  readonly source?: string;
  readonly table?: KitTable;
}

/** One result that one test of one case asks for. */
export interface KitQuestion {
  readonly caseName: string;
  readonly test: string;
  readonly decisionName: string;
  readonly decision: KitDecision;
  readonly declared: readonly KitInput[];
  readonly given: ReadonlyMap<string, KitValue>;
  readonly expected: KitValue;
  readonly expectedTexts: readonly string[];
}

const kitFolder = join(import.meta.dirname, '../engine-kit');

export function readKit(): KitQuestion[] {
  const levels = ['compliance-level-2', 'compliance-level-3'];
  return levels.flatMap((level) =>
    readdirSync(join(kitFolder, level))
      .sort()
      .flatMap((name) => readCase(join(kitFolder, level, name), name)),
  );
}

function readCase(folder: string, caseName: string): KitQuestion[] {
  const files = readdirSync(folder).sort();
  const read = (file: string): XmlElement => readXml(readFileSync(join(folder, file), 'utf8'));
  const model = read(files.find((file) => file.endsWith('.dmn')) as string);
  const decisions = new Map(childrenNamed(model, 'decision').map((decision) => [decision.attributes['name'] ?? '', decisionOf(decision)]));
  const declared = inputsOf(model);
  const tests = files.filter((file) => file.endsWith('.xml')).flatMap((file) => childrenNamed(read(file), 'testCase'));
  return tests.flatMap((test) => {
    const given = new Map(childrenNamed(test, 'inputNode').map((input) => [input.attributes['name'] ?? '', kitValueOf(input)]));
    return childrenNamed(test, 'resultNode').map((result) => {
      const decisionName = result.attributes['name'] ?? '';
      const expected = childNamed(result, 'expected') as XmlElement;
      const decision = decisions.get(decisionName) ?? {};
      return {
        caseName,
        test: test.attributes['id'] ?? '',
        decisionName,
        decision,
        declared,
        given,
        expected: kitValueOf(expected),
        expectedTexts: textsIn(expected),
      };
    });
  });
}

function inputsOf(model: XmlElement): KitInput[] {
  const aliases = new Map(
    childrenNamed(model, 'itemDefinition').map((item) => [
      item.attributes['name'] ?? '',
      childNamed(item, 'typeRef')?.text.trim() ?? 'object',
    ]),
  );
  return childrenNamed(model, 'inputData').map((input) => {
    const declared = childNamed(input, 'variable')?.attributes['typeRef'] ?? '';
    const type = aliases.get(declared) ?? declared;
    return { name: input.attributes['name'] ?? '', type: type.slice(type.indexOf(':') + 1) };
  });
}

const cellText = (entry: XmlElement | undefined): string => (entry === undefined ? '' : (childNamed(entry, 'text')?.text.trim() ?? ''));

function decisionOf(decision: XmlElement): KitDecision {
  const literal = childNamed(decision, 'literalExpression');
  if (literal !== undefined) return { source: cellText(literal) };
  const table = childNamed(decision, 'decisionTable');
  if (table === undefined) return {};
  const outputs = childrenNamed(table, 'output');
  return {
    table: {
      hitPolicy: table.attributes['hitPolicy'] ?? 'UNIQUE',
      inputs: childrenNamed(table, 'input').map((input) => cellText(childNamed(input, 'inputExpression'))),
      rules: childrenNamed(table, 'rule').map((rule) => ({
        cells: childrenNamed(rule, 'inputEntry').map(cellText),
        outputs: childrenNamed(rule, 'outputEntry').map(cellText),
      })),
      defaults: outputs.map((output) => cellText(childNamed(output, 'defaultOutputEntry'))).filter((text) => text !== ''),
    },
  };
}

function kitValueOf(holder: XmlElement): KitValue {
  const value = childNamed(holder, 'value');
  if (value === undefined) return { type: 'object' };
  if (value.attributes['nil'] === 'true') return { type: 'nil' };
  const type = value.attributes['type'] ?? 'string';
  return { type: type.slice(type.indexOf(':') + 1), text: type.endsWith('string') ? value.text : value.text.trim() };
}

/** All simple values below an expected result, in order. */
const textsIn = (element: XmlElement): string[] => (element.name === 'value' ? [element.text.trim()] : element.children.flatMap(textsIn));
