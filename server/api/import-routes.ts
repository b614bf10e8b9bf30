import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor, RequestContext } from '../core/request-context.js';
import { SignInRequired } from '../modules/account/sign-in.errors.js';
import type { ImportService } from '../modules/import/import.service.js';
import { ImportBodyMissing, ImportFileTooLarge, ImportNotFromConsole } from '../modules/import/import-file.errors.js';
import type { DownloadedFile, ImportFilesService } from '../modules/import/import-files.service.js';
import { largestImportBytes, uploadedFile } from '../modules/import/import-upload.js';
import { secretOf } from './credential.js';
import { languageOf } from './language.js';

export interface ImportRoutesInput {
  readonly imports: ImportService;
  readonly files: ImportFilesService;
  /** whose secret it is */
  readonly identify: (secret: string) => Promise<Actor | undefined>;
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const fileType = 'application/octet-stream';

/**
 * `POST /imports?kind=facts&fileName=…`: the file as the body; it is the command `uploadImport`, and its check begins at once.
 * `GET /imports/template?kind=facts&language=zh|en` and `GET /imports/<id>/marked`: workbooks to fill in and to mend.
 */
export async function registerImportRoutes(app: FastifyInstance, { imports, files, identify }: ImportRoutesInput): Promise<void> {
  const callers = new WeakMap<FastifyRequest, RequestContext>();
  const contextOf = (request: FastifyRequest): RequestContext => callers.get(request) as RequestContext;
  /** before a byte of the body is read */
  const onRequest = async (request: FastifyRequest): Promise<void> => {
    const secret = secretOf(request);
    const actor = secret ? await identify(secret) : undefined;
    if (!actor) throw new SignInRequired();
    callers.set(request, { requestId: request.id, language: languageOf(request.headers['accept-language']), actor });
  };
  /** what is wrong with the body is known before the command: it is audited all the same */
  const tellOfBody = (error: FastifyError, request: FastifyRequest): Promise<never> => {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return imports.refuse(contextOf(request), { kind: given(request, 'kind'), fileName: given(request, 'fileName') }, refusal);
  };
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(fileType, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.addHook('onRequest', onRequest);
    scope.post('/imports', { bodyLimit: largestImportBytes, errorHandler: tellOfBody }, async (request, reply) => {
      if (!request.headers['apollo-require-preflight'] && !request.headers['x-requested-with']) throw new ImportNotFromConsole();
      if (!Buffer.isBuffer(request.body)) throw new ImportBodyMissing();
      const file = uploadedFile(given(request, 'kind'), given(request, 'fileName'), request.body);
      const key = request.headers['idempotency-key'];
      const answer = await imports.upload(contextOf(request), file, typeof key === 'string' ? key : undefined);
      return reply.code(201).header('cache-control', 'no-store').send(answer);
    });
    scope.get('/imports/template', async (request, reply) => {
      const language = given(request, 'language') || contextOf(request).language;
      return send(reply, await files.template(contextOf(request), given(request, 'kind'), language === 'en' ? 'en' : 'zh'));
    });
    scope.get<{ Params: { id: string } }>('/imports/:id/marked', async (request, reply) =>
      send(reply, await files.marked(contextOf(request), request.params.id)),
    );
  });
}

/** What is named twice or not at all is an empty text, which the service refuses. */
function given({ query }: FastifyRequest, name: string): string {
  const value = (query as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : '';
}

function refusalOf({ code }: FastifyError): Error | undefined {
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new ImportFileTooLarge(largestImportBytes);
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return new ImportBodyMissing();
  return undefined;
}

const send = (reply: FastifyReply, { fileName, bytes }: DownloadedFile): FastifyReply =>
  reply
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="import.xlsx"; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .type(workbookType)
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
