import type { DatabaseRole, Role } from '../core/role.js';
import { workerRole } from '../core/role.js';
import type { ModuleAccess, NounAccess } from './noun-access.js';
import { everyRow } from './row-rule.js';

/** The access rows of all modules, asked by name. */
export class AccessTable {
  private readonly nouns = new Map<string, NounAccess>();
  private readonly commands = new Map<string, readonly Role[]>();
  private readonly queries = new Map<string, readonly Role[]>();
  private readonly stepUps = new Set<string>();

  constructor(readonly modules: readonly ModuleAccess[]) {
    for (const module of modules) {
      for (const noun of module.nouns) this.nouns.set(noun.model.name, noun);
      for (const [name, allowed] of Object.entries(module.commands)) this.commands.set(name, allowed);
      for (const [name, allowed] of Object.entries(module.queries ?? {})) this.queries.set(name, allowed);
      for (const name of module.stepUp ?? []) this.stepUps.add(name);
    }
  }

  noun(name: string): NounAccess | undefined {
    return this.nouns.get(name);
  }

  canReadNoun(role: DatabaseRole, name: string): boolean {
    const access = this.nouns.get(name);
    return access !== undefined && (role === workerRole || access.read[role] !== undefined);
  }

  /** Whether everyone who reads a row of `source` also reads every row of `target`: then an edge to it is never hidden. */
  everyReaderReadsAll(source: string, target: string): boolean {
    const from = this.nouns.get(source);
    const onto = this.nouns.get(target);
    if (!from || !onto) return false;
    return (Object.keys(from.read) as Role[]).every((role) => onto.read[role] === everyRow);
  }

  rolesOfCommand(name: string): readonly Role[] | undefined {
    return this.commands.get(name);
  }

  rolesOfQuery(name: string): readonly Role[] | undefined {
    return this.queries.get(name);
  }

  /** Whether the password must have been given minutes before. */
  needsStepUp(name: string): boolean {
    return this.stepUps.has(name);
  }

  stepUpNames(): string[] {
    return [...this.stepUps];
  }

  commandNames(): string[] {
    return [...this.commands.keys()];
  }

  queryNames(): string[] {
    return [...this.queries.keys()];
  }
}
