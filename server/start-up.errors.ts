import { DomainError } from './core/domain-error.js';
import { say } from './core/language.js';

export class PortTaken extends DomainError {
  constructor(host: string, port: number) {
    super(
      'conflict',
      'PORT_TAKEN',
      say(
        `${host}:${port} 已被别的程序占用。请停掉它，或换一个端口：PORT=${port + 1} npm start`,
        `${host}:${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
      ),
      { port },
    );
  }
}

export class PortNotAllowed extends DomainError {
  constructor(host: string, port: number, reason: string) {
    super(
      'invalid',
      'PORT_NOT_ALLOWED',
      say(
        `无法在 ${host}:${port} 上监听（${reason}）。请检查 HOST 和 PORT，或换成 1024 以上的端口。`,
        `Cannot listen on ${host}:${port} (${reason}). Check HOST and PORT, or take a port above 1024.`,
      ),
      { port },
    );
  }
}

/** Names the server and database, never the password. */
export class DatabaseUnreachable extends DomainError {
  constructor(url: URL, reason: string) {
    const place = `${url.hostname}:${url.port || 5432}${url.pathname}`;
    super(
      'invalid',
      'DATABASE_UNREACHABLE',
      say(
        `连不上 DATABASE_URL 所指的数据库 ${place}（${reason}）。请检查主机、端口、用户、密码和数据库名；去掉 DATABASE_URL 则使用内嵌数据库。`,
        `The database ${place} of DATABASE_URL cannot be reached (${reason}). Check host, port, user, password and database name; without DATABASE_URL the embedded database is used.`,
      ),
      { place },
    );
  }
}

export class DatabaseTooOld extends DomainError {
  constructor(version: number) {
    const shown = Math.floor(version / 10_000);
    super(
      'invalid',
      'DATABASE_TOO_OLD',
      say(`数据库是 PostgreSQL ${shown}，需要 15 或更高版本。`, `The database is PostgreSQL ${shown}; 15 or later is needed.`),
      { version: shown },
    );
  }
}
