import { type Edge, isFilterable, type Leaf, type Noun } from './catalogue.js';
import { type Kind, kinds } from './kinds.js';
import { constantOf, upperFirst } from './naming.js';

/** One way to group rows of a noun: a leaf, reached through to-one edges, perhaps a part of a date. */
export interface GroupPath {
  readonly name: string;
  readonly constant: string;
  readonly edges: readonly Edge[];
  readonly leaf: Leaf;
  readonly part?: string;
  readonly kind: Kind;
}

const reach = 2;
const parts = ['year', 'quarter', 'month'];
const known = new WeakMap<Noun, ReadonlyMap<string, GroupPath>>();

/** By their constants */
export function groupPaths(noun: Noun): ReadonlyMap<string, GroupPath> {
  let paths = known.get(noun);
  if (!paths) known.set(noun, (paths = byConstant(collect(noun, []))));
  return paths;
}

/** `agencyId` and `agency { id }` have one constant: the nearer path, which comes first, keeps it. */
function byConstant(paths: readonly GroupPath[]): ReadonlyMap<string, GroupPath> {
  const found = new Map<string, GroupPath>();
  for (const path of paths) if (!found.has(path.constant)) found.set(path.constant, path);
  return found;
}

function collect(noun: Noun, edges: readonly Edge[]): GroupPath[] {
  const found: GroupPath[] = [];
  for (const leaf of noun.leaves.values()) {
    if (!isFilterable(leaf) || !(edges.length > 0 ? isShared(leaf) : leaf.kind.isGroupable)) continue;
    found.push(pathOf(edges, leaf));
    if (leaf.kind === kinds.Day) for (const part of parts) found.push(pathOf(edges, leaf, part));
  }
  if (edges.length === reach) return found;
  for (const edge of noun.toOne.values()) found.push(...collect(edge.target, [...edges, edge]));
  return found;
}

/** What tells rows of another noun apart: its id and its texts, but no remark that may be missing, no number and no date. */
const isShared = ({ kind, isNullable }: Leaf): boolean => kind === kinds.ID || (kind.sql === 'text' && kind.isGroupable && !isNullable);

function pathOf(edges: readonly Edge[], leaf: Leaf, part?: string): GroupPath {
  const words = [...edges.map((edge) => edge.name), leaf.name, ...(part ? [part] : [])];
  const name = words.map((word, at) => (at ? upperFirst(word) : word)).join('');
  return { name, constant: constantOf(name), edges, leaf, kind: part ? kinds.Int : leaf.kind, ...(part ? { part } : {}) };
}
