import { pino } from 'pino';
import { type Application, createApplication } from './application.js';
import { DomainError } from './core/domain-error.js';
import { readSettings, type Settings, startupLanguage } from './core/settings.js';
import { chooseDatabase } from './database-choice.js';
import { offeredAccounts } from './demo-accounts.js';
import { prepareDemonstration } from './demonstration.js';
import { createLogger } from './logger.js';
import { migrate } from './migrate.js';
import { PortNotAllowed, PortTaken } from './start-up.errors.js';

const tell = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

async function listen({ app }: Application, { host, port }: Settings): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'EADDRINUSE') throw new PortTaken(host, port);
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new PortNotAllowed(host, port, code);
    throw error;
  }
}

/** What has been started so far, ended in reverse order. A signal ends it at any moment, also during start-up. */
class Running {
  private readonly steps: (() => Promise<void>)[] = [];
  /** told to end: what then fails in start-up was pulled away, and is no error */
  isEnding = false;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => this.end());
  }

  push(step: () => Promise<void>): void {
    this.steps.push(step);
  }

  private end(): void {
    if (this.isEnding) return;
    this.isEnding = true;
    void this.stop().then(() => process.exit(0), fail);
  }

  async stop(): Promise<void> {
    for (const step of this.steps.splice(0).reverse()) await step();
  }
}

async function serve(settings: Settings, ownerUrl: string, running: Running): Promise<string> {
  await migrate(ownerUrl);
  const application = await createApplication({
    ownerUrl,
    logger: createLogger(settings.logLevel, pino.destination(2)),
    isDemo: settings.isDemo,
    groupSizes: settings.groupSizes,
    simulationMaxAgeDays: settings.simulationMaxAgeDays,
    simulationLimitSeconds: settings.simulationLimitSeconds,
    isAlone: settings.databaseUrl === null,
    demoAccounts: () => offeredAccounts(settings.dataDirectory),
  });
  running.push(() => application.close());
  if (settings.isDemo) await prepareDemonstration(application, settings, tell);
  await application.services.jobs.start();
  await application.services.audit.sealer.start();
  await application.services.dueVersions.start();
  return listen(application, settings);
}

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const running = new Running();
  try {
    const database = await chooseDatabase(settings, tell);
    running.push(() => database.stop());
    const address = await serve(settings, database.ownerUrl, running);
    const zh = `责链已启动：${address}（控制台），${address}/graphql（接口）。按 Ctrl-C 停止。`;
    tell(settings.language === 'zh' ? zh : `Zelian is ready: ${address} (console), ${address}/graphql (API). Ctrl-C stops it.`);
  } catch (error) {
    if (running.isEnding) return;
    await running.stop();
    throw error;
  }
}

function fail(error: unknown): void {
  const language = startupLanguage(process.env);
  const text = error instanceof DomainError ? error.sentence[language] : String((error as Error).stack ?? error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

await start().catch(fail);
