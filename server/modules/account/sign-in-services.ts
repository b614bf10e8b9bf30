import type pg from 'pg';
import { LinkService } from './link.service.js';
import { PasswordGate } from './password-gate.js';
import { SessionService } from './session.service.js';
import { SessionReader } from './session-reader.js';
import { type ReportUnknown, SignInService } from './sign-in.service.js';

/** Everything that happens before there is a grant, or decides under which one a request acts. */
export interface SignInServices {
  readonly passwords: PasswordGate;
  readonly reader: SessionReader;
  readonly signIn: SignInService;
  readonly sessions: SessionService;
  readonly links: LinkService;
}

/** @param pool of the login role, whose only rights are the functions of `auth` */
export function createSignInServices(pool: pg.Pool, report: ReportUnknown): SignInServices {
  const passwords = new PasswordGate(pool);
  const reader = new SessionReader(pool);
  const signIn = new SignInService(pool, passwords, reader, report);
  return { passwords, reader, signIn, sessions: new SessionService(pool, passwords), links: new LinkService(pool) };
}
