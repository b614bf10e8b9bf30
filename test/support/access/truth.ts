import type { AccessTable } from '../../../server/access/access-table.js';
import { type Row, reaches } from '../../../server/access/row-rule.js';
import type { Actor } from '../../../server/core/request-context.js';
import type { Role } from '../../../server/core/role.js';
import type { Edge, Leaf, Noun } from '../../../server/graph/catalogue.js';
import { maskOf } from '../../../server/graph/model-options.js';
import type { StoredRows } from './stored-rows.js';
import { idOf, joins } from './stored-rows.js';

/** What one caller may see, worked out in memory from all rows and the access table. */
export class Truth {
  private readonly visible = new Map<string, readonly Row[]>();

  constructor(
    private readonly stored: StoredRows,
    private readonly access: AccessTable,
    readonly actor: Actor,
  ) {}

  get role(): Role {
    return this.actor.role as Role;
  }

  readsNoun(noun: Noun): boolean {
    return this.access.noun(noun.name)?.read[this.role] !== undefined;
  }

  readsLeaf(noun: Noun, leaf: Leaf): boolean {
    const mask = maskOf(noun.model, leaf.property);
    return !mask || mask.roles.includes(this.role);
  }

  rows(noun: Noun): readonly Row[] {
    const known = this.visible.get(noun.name);
    if (known) return known;
    const rule = this.access.noun(noun.name)?.read[this.role];
    const rows = rule ? this.stored.of(noun).filter((row) => reaches(rule, row, this.actor, new Date())) : [];
    this.visible.set(noun.name, rows);
    return rows;
  }

  ids(noun: Noun): string[] {
    return this.rows(noun).map(idOf);
  }

  /** Visible rows behind an edge. */
  behind(edge: Edge, from: Row): Row[] {
    return this.rows(edge.target).filter((row) => joins(edge, from, row));
  }

  /** What a list at the root shows when no version is named. */
  inForce(noun: Noun): Row[] {
    const { inForce } = noun;
    if (!inForce) return [...this.rows(noun)];
    return this.rows(noun).filter((row) => this.endOf(noun, row, inForce.path)?.['state'] === 'IN_FORCE');
  }

  private endOf(noun: Noun, row: Row, path: readonly string[]): Row | undefined {
    const [step, ...rest] = path;
    if (step === undefined) return row;
    const edge = noun.toOne.get(step) as Edge;
    const [next] = this.behind(edge, row);
    return next && this.endOf(edge.target, next, rest);
  }
}
