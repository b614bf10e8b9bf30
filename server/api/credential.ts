import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** With TLS the name itself forbids another path or a sub-domain. */
export const cookieName = (isSecure: boolean): string => (isSecure ? '__Host-zelian' : 'zelian_session');

/** The secret a request brings: a personal access token before the session's cookie. */
export function secretOf(request: FastifyRequest): string | undefined {
  const bearer = /^Bearer (\S{20,200})$/i.exec(request.headers.authorization ?? '')?.[1];
  return bearer ?? sessionSecretOf(request);
}

export const sessionSecretOf = (request: FastifyRequest): string | undefined =>
  request.cookies[cookieName(true)] ?? request.cookies[cookieName(false)];

/** How the browser names itself, cut to 200 characters. */
export const deviceOf = (request: FastifyRequest): string | null => request.headers['user-agent']?.slice(0, 200) || null;

export function setSession(request: FastifyRequest, reply: FastifyReply, secret: string, expiresAt: Date): void {
  const isSecure = request.protocol === 'https';
  void reply.setCookie(cookieName(isSecure), secret, { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure, expires: expiresAt });
}

export function clearSession(request: FastifyRequest, reply: FastifyReply): void {
  const isSecure = request.protocol === 'https';
  void reply.clearCookie(cookieName(isSecure), { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure });
}
