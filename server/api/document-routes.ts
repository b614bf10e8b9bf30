import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor, RequestContext } from '../core/request-context.js';
import { SignInRequired } from '../modules/account/sign-in.errors.js';
import { WorkbookBodyMissing, WorkbookNotFromConsole } from '../modules/document-workbook/document-workbook.errors.js';
import type { DocumentWorkbookService } from '../modules/document-workbook/document-workbook.service.js';
import { secretOf } from './credential.js';
import { languageOf } from './language.js';

export interface DocumentRoutesInput {
  readonly workbooks: DocumentWorkbookService;
  /** whose secret it is */
  readonly identify: (secret: string) => Promise<Actor | undefined>;
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const largestWorkbookBytes = 10 * 1024 * 1024;

/**
 * `GET /documents/versions/<id>.xlsx`: a version as a workbook. `POST /documents/workbook`: a workbook as `{"content": …}`, or
 * with 422 the same workbook with its wrong cells marked. Neither changes anything.
 */
export async function registerDocumentRoutes(app: FastifyInstance, { workbooks, identify }: DocumentRoutesInput): Promise<void> {
  const contextOf = async (request: FastifyRequest): Promise<RequestContext> => {
    const secret = secretOf(request);
    const actor = secret ? await identify(secret) : undefined;
    if (!actor) throw new SignInRequired();
    return { requestId: request.id, language: languageOf(request.headers['accept-language']), actor };
  };
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser([workbookType, 'application/octet-stream'], { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    scope.get<{ Params: { file: string } }>('/documents/versions/:file', async (request, reply) => {
      const context = await contextOf(request);
      const { fileName, bytes } = await workbooks.write(context, request.params.file.replace(/\.xlsx$/, ''));
      return sendWorkbook(reply, fileName, bytes);
    });
    // who may not hand one in is refused before a byte of the body is read
    const onRequest = async (request: FastifyRequest): Promise<void> => workbooks.expectAuthor((await contextOf(request)).actor.role);
    scope.post('/documents/workbook', { bodyLimit: largestWorkbookBytes, onRequest }, async (request, reply) => {
      if (!request.headers['apollo-require-preflight'] && !request.headers['x-requested-with']) throw new WorkbookNotFromConsole();
      if (!Buffer.isBuffer(request.body)) throw new WorkbookBodyMissing();
      const reading = await workbooks.read(await contextOf(request), request.body);
      if ('content' in reading) return reply.header('cache-control', 'no-store').send({ content: reading.content });
      return sendWorkbook(reply.code(422), 'marked.xlsx', reading.annotated);
    });
  });
}

const sendWorkbook = (reply: FastifyReply, fileName: string, bytes: Uint8Array): FastifyReply =>
  reply
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="document.xlsx"; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .type(workbookType)
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
