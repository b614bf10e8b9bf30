import type { DataSource } from 'typeorm';
import type { Clock } from '../../core/clock.js';
import { AuditResolver } from './audit.resolver.js';
import { AuditService } from './audit.service.js';
import { AuditExportService } from './audit-export.service.js';
import type { Commands } from './commands.js';
import { Sealer } from './sealer.js';

export interface AuditServicesInput {
  readonly commands: Commands;
  /** of the login role */
  readonly source: DataSource;
  readonly clock: Clock;
  /** told of what keeps the sealer from its work */
  readonly report: (error: unknown) => void;
}

/** Everything that keeps, shows and checks the audit trail, but for the command runner that writes it. */
export interface AuditServices {
  readonly resolver: AuditResolver;
  readonly exports: AuditExportService;
  readonly sealer: Sealer;
}

export const createAuditServices = ({ commands, source, clock, report }: AuditServicesInput): AuditServices => ({
  resolver: new AuditResolver(new AuditService(commands)),
  exports: new AuditExportService(commands, source),
  sealer: new Sealer({ source, clock, report }),
});
