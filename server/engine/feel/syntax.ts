import { parser, trackVariables } from 'lezer-feel';
import { say } from '../../core/language.js';
import { type Diagnostic, type Place, problem } from './diagnostic.js';
import type { Scope } from './feel-type.js';

export type SyntaxTree = ReturnType<typeof parser.parse>;
export type SyntaxNode = SyntaxTree['topNode'];
export type Top = 'Expression' | 'UnaryTests';

export const longestSource = 4000;
export const deepestNesting = 60;

export function parse(source: string, scope: Scope, top: Top): SyntaxTree {
  const names: Record<string, number> = Object.create(null) as Record<string, number>;
  for (const { name } of scope) names[name] = 1;
  return parser.configure({ top, contextTracker: trackVariables(names) }).parse(source);
}

/** Children without comments. */
export function childrenOf(syntax: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = syntax.firstChild; child !== null; child = child.nextSibling) {
    if (!child.name.endsWith('Comment')) children.push(child);
  }
  return children;
}

/** Children that are expressions, not keywords, brackets or operators. */
export const partsOf = (syntax: SyntaxNode): SyntaxNode[] =>
  childrenOf(syntax).filter(({ name }) => /^[A-Z]/.test(name) || name === 'null' || name === '?');

/** The first place that is not FEEL, or null. */
export function syntaxProblem(source: string, tree: SyntaxTree): Diagnostic | null {
  if (source.trim() === '') return problem('EMPTY', { from: 0, to: source.length }, say('公式是空的。', 'The formula is empty.'));
  const wide = wideCharacters.exec(withoutTexts(source));
  if (wide !== null) {
    const place = { from: wide.index, to: wide.index + 1 };
    return problem(
      'SYNTAX',
      place,
      say(`“${wide[0]}”是全角符号，请改用半角符号。`, `"${wide[0]}" is a full-width sign; use the half-width one.`),
    );
  }
  let found: SyntaxNode | null = null;
  tree.iterate({
    enter: ({ node }) => {
      if (found === null && node.type.isError) found = node;
      return found === null;
    },
  });
  return found === null ? null : describe(source, found);
}

const wideCharacters = /[（）［］，．＋－＊／＜＞＝≤≥≠×÷“”‘’；：、。]/;

function describe(source: string, { from, to }: SyntaxNode): Diagnostic {
  const end = Math.max(to, Math.min(source.length, from + 1));
  const near = source.slice(from, Math.max(end, from + 10)).trim();
  if (near === '') return problem('SYNTAX', { from, to: end }, say('公式在这里没有写完。', 'The formula is not complete here.'));
  return problem('SYNTAX', { from, to: end }, say(`这里看不懂：“${near}”。`, `This cannot be read: "${near}".`));
}

/** Texts in quotes and comments blanked out, positions kept. */
const withoutTexts = (source: string): string =>
  source.replace(/"(?:\\.|[^"\\])*"|\/\/.*|\/\*[\s\S]*?\*\//g, (text) => ' '.repeat(text.length));

export const depthProblem = (place: Place): Diagnostic =>
  problem('TOO_DEEP', place, say(`嵌套太深：最多 ${deepestNesting} 层。`, `Nested too deeply: at most ${deepestNesting} levels.`));

/** Found before parsing, which takes seconds when thousands of brackets are open. */
export function nestingProblem(source: string): Diagnostic | null {
  let depth = 0;
  for (const { 0: bracket, index } of withoutTexts(source).matchAll(/[(){}]/g)) {
    depth = '({'.includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepestNesting) return depthProblem({ from: index, to: index + 1 });
  }
  return null;
}
