import path from 'node:path';
import { type SourceFile, withoutComments } from './source-file.js';

export interface ImportGraph {
  /** from each file to the files of ours that it imports, type-only ones included */
  readonly edges: ReadonlyMap<string, readonly string[]>;
  /** names of packages and of `node:` modules */
  readonly outside: ReadonlyMap<string, readonly string[]>;
  readonly unresolved: readonly string[];
}

const statement =
  /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]/gm;
const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx', '.d.ts', '.d.mts'];

export const importsOf = (file: SourceFile): string[] =>
  [...withoutComments(file.text).matchAll(statement)].map((found) => (found[1] ?? found[2] ?? found[3]) as string);

export function importGraph(files: readonly SourceFile[]): ImportGraph {
  const known = new Set(files.map((file) => file.path));
  const edges = new Map<string, string[]>();
  const outside = new Map<string, string[]>();
  const unresolved: string[] = [];
  for (const file of files) {
    const [inside, packages]: [string[], string[]] = [[], []];
    for (const name of importsOf(file)) {
      if (!name.startsWith('.')) packages.push(name);
      else {
        const target = resolve(file.path, name, known);
        if (target !== null) inside.push(target);
        else if (/\.[jt]sx?$/.test(name)) unresolved.push(`${file.path} imports ${name}`);
      }
    }
    edges.set(file.path, inside);
    outside.set(file.path, packages);
  }
  return { edges, outside, unresolved };
}

function resolve(from: string, name: string, known: ReadonlySet<string>): string | null {
  const target = path.posix.join(path.posix.dirname(from), name);
  const stem = target.replace(/\.(m?)js(x?)$/, '');
  return [target, ...endings.map((ending) => `${stem}${ending}`)].find((candidate) => known.has(candidate)) ?? null;
}

/** Circles of imports as `a -> b -> a`: at least one of every group that is circular, none if there is none. */
export function cycles(graph: ImportGraph): string[] {
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const visit = (file: string): void => {
    state.set(file, 'open');
    trail.push(file);
    for (const next of graph.edges.get(file) ?? []) {
      if (state.get(next) === 'open') found.push([...trail.slice(trail.indexOf(next)), next].join(' -> '));
      else if (!state.has(next)) visit(next);
    }
    trail.pop();
    state.set(file, 'done');
  };
  for (const file of graph.edges.keys()) if (!state.has(file)) visit(file);
  return found;
}

/** Everything that `start` reaches, itself included. */
export function reach(graph: ImportGraph, start: string): Set<string> {
  const seen = new Set([start]);
  for (const file of seen) for (const next of graph.edges.get(file) ?? []) seen.add(next);
  return seen;
}
