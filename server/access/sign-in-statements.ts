import { databaseRoleOf, roles, workerRole } from '../core/role.js';
import { ownFunctions, systemFunctions } from './account-functions.js';
import { loginRole, signInRole } from './database-roles.js';
import { failureFunctions } from './failure-functions.js';
import { linkFunctions } from './link-functions.js';
import { sessionFunctions } from './session-functions.js';
import { signInFunctions } from './sign-in-functions.js';

type Functions = Readonly<Record<string, string>>;

/** Functions of former versions, which have other signatures now. */
const former = [
  'auth.sign_in_failed(uuid, uuid, int, int)',
  'auth.open_session(uuid, uuid, uuid, uuid, text, timestamptz)',
  'auth.end_session(text)',
  'auth.note_sign_in(uuid, uuid, uuid, text, text, text, text, text)',
];

const drop = (signature: string): string => `drop function if exists ${signature}`;

/** Made anew, since a function whose columns changed cannot be replaced. */
const made = (functions: Functions, callers: readonly string[]): string[] =>
  Object.entries(functions).flatMap(([signature, text]) => [
    drop(signature),
    text,
    `revoke all on function ${signature} from public`,
    `grant execute on function ${signature} to ${callers.join(', ')}`,
    `alter function ${signature} owner to ${signInRole}`,
  ]);

/** Sign-in goes through these functions alone: the login role reads no table of accounts, sessions or tokens. Idempotent. */
export function signInStatements(): string[] {
  const requestRoles = roles.map(databaseRoleOf);
  const worker = databaseRoleOf(workerRole);
  return [
    `revoke all on schema auth from public`,
    `grant usage on schema auth to ${[loginRole, worker, ...requestRoles].join(', ')}`,
    `grant usage, create on schema auth to ${signInRole}`,
    `grant usage on schema public to ${signInRole}`,
    `grant select, insert on auth.sign_in_name to ${signInRole}`,
    `grant select, insert, update, delete on auth.unknown_name to ${signInRole}`,
    `grant select, insert on auth.sign_in_name to ${worker}`,
    ...former.map(drop),
    ...made({ ...signInFunctions, ...failureFunctions, ...sessionFunctions, ...linkFunctions }, [loginRole]),
    ...made(systemFunctions, [databaseRoleOf('SYSTEM')]),
    ...made(ownFunctions, requestRoles),
  ];
}
