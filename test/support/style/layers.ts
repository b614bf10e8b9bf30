import type { ImportGraph } from './imports.js';
import { reach } from './imports.js';

/** Which folders of server/ each may import; files directly in server/, and the command line, put the parts together and may import all. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  engine: ['core'],
  graph: ['core'],
  access: ['core'],
  database: ['core'],
  jobs: ['core'],
  workbook: ['core'],
  modules: ['graph', 'access', 'database', 'engine', 'jobs', 'workbook', 'core'],
  api: ['modules', 'graph', 'access', 'database', 'engine', 'jobs', 'workbook', 'core'],
};

/** What the engine may use of others' packages: pure, and fit for a browser. */
const enginePackages = ['@lezer/common', '@lezer/lr', 'lezer-feel', 'zod'];

const layerOf = (file: string): string | null => /^server\/([^/]+)\/./.exec(file)?.[1] ?? null;

export function wrongDirections(graph: ImportGraph): string[] {
  const complaints: string[] = [];
  for (const [file, targets] of graph.edges)
    for (const target of targets) if (!isAllowed(file, target)) complaints.push(`${file} imports ${target}`);
  return complaints;
}

function isAllowed(file: string, target: string): boolean {
  if (file.startsWith('admin/')) return target.startsWith('admin/') || target.startsWith('server/engine/') || target.startsWith('schema/');
  const [from, to] = [layerOf(file), layerOf(target)];
  if (from === null || from === 'cli') return true;
  if (to === null) return false;
  return from === to || (mayImport[from] ?? []).includes(to);
}

/** What the engine reaches must run in a browser: directly and through core, no `node:` module and only the packages named above. */
export function impureEngine(graph: ImportGraph): string[] {
  const complaints = new Set<string>();
  for (const start of graph.edges.keys()) {
    if (!start.startsWith('server/engine/')) continue;
    for (const file of reach(graph, start)) {
      for (const name of graph.outside.get(file) ?? [])
        if (!enginePackages.includes(name)) complaints.add(`${file}, reached from the engine, imports ${name}`);
    }
  }
  return [...complaints];
}
