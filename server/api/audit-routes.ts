import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor, RequestContext } from '../core/request-context.js';
import { SignInRequired } from '../modules/account/sign-in.errors.js';
import type { AuditExportService } from '../modules/audit/audit-export.service.js';
import { secretOf } from './credential.js';
import { languageOf } from './language.js';

export interface AuditRoutesInput {
  readonly exports: AuditExportService;
  /** whose secret it is */
  readonly identify: (secret: string) => Promise<Actor | undefined>;
}

/**
 * `GET /audit/export?from=2026-01-01&to=2026-12-31&format=jsonl|csv`: the audit trail as a file. The days are days of sealing in
 * UTC, both included, and may be left out. It is the command `exportAudit`: for the audit administrator, soon after giving the
 * password (`POST /session/step-up`), and an entry of the trail itself.
 */
export function registerAuditRoutes(app: FastifyInstance, { exports, identify }: AuditRoutesInput): void {
  app.get('/audit/export', async (request, reply) => {
    const secret = secretOf(request);
    const actor = secret ? await identify(secret) : undefined;
    if (!actor) throw new SignInRequired();
    const context: RequestContext = { requestId: request.id, language: languageOf(request.headers['accept-language']), actor };
    const { fileName, mediaType, pieces } = await exports.begin(context, wantedIn(request));
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="${fileName}"`)
      .type(mediaType)
      .send(Readable.from(pieces));
  });
}

/** What is named twice is no text; the service refuses it as a day that is none. */
function wantedIn({ query }: FastifyRequest) {
  const { from, to, format } = query as Readonly<Record<string, unknown>>;
  const given = (value: unknown): string | null => (value === undefined || value === '' ? null : String(value));
  return { from: given(from), to: given(to), format: given(format) ?? 'jsonl' };
}
