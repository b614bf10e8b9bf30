import type { DataSource } from 'typeorm';
import type { ContainerType } from 'type-graphql';
import { systemClock } from './core/clock.js';
import { accessTable } from './graph-access.js';
import { AccessTokenResolver } from './modules/account/access-token.resolver.js';
import { AccessTokenService } from './modules/account/access-token.service.js';
import { Commands } from './modules/audit/commands.js';

/** Every service of a running server, wired by hand. */
export interface Services {
  readonly commands: Commands;
  readonly container: ContainerType;
}

export function createServices(source: DataSource): Services {
  const commands = new Commands(source, accessTable, systemClock);
  const instances = new Map<unknown, object>([[AccessTokenResolver, new AccessTokenResolver(new AccessTokenService(commands))]]);
  const container: ContainerType = {
    get(wanted) {
      const found = instances.get(wanted);
      if (!found) throw new Error(`${String((wanted as { name?: string }).name)} is not wired: add it to server/services.ts`);
      return found;
    },
  };
  return { commands, container };
}
