import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from './core/settings.js';

/** What PostgreSQL says about an error besides its message, which may quote a value. */
const saidByDatabase = ['code', 'schema', 'table', 'column', 'constraint', 'routine'] as const;

type Failure = Readonly<Record<string, unknown>> & { readonly name?: string; readonly message?: string; readonly stack?: string };

/** Where it happened, without the line that repeats the message. */
const places = (stack: string): string => stack.slice(stack.search(/^\s+at /m));

/**
 * An error as the log may hold it. Of a database error neither message, statement, detail nor parameters: they carry what
 * people typed in. Its code, table and constraint say which rule it was.
 */
export function loggedError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const failure = error as unknown as Failure;
  const driver = (failure['driverError'] ?? failure) as Failure;
  const isOfDatabase = 'severity' in driver || 'query' in failure;
  if (!isOfDatabase) return { type: error.name, message: error.message, stack: error.stack };
  const said = saidByDatabase.flatMap((name) => (typeof driver[name] === 'string' ? [[name, driver[name]]] : []));
  return { type: error.name, ...Object.fromEntries(said), stack: places(error.stack ?? '') };
}

/** JSON lines. A line of a request carries its id as `reqId`; no line carries headers, bodies or variables. */
export function createLogger(level: LogLevel, destination: DestinationStream): Logger {
  const serializers = { err: loggedError, error: loggedError, req: () => undefined, res: () => undefined };
  return pino({ level, serializers, base: { pid: process.pid } }, destination);
}
