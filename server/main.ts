import { pino } from 'pino';
import { type Application, createApplication } from './application.js';
import { DomainError } from './core/domain-error.js';
import { readSettings, type Settings, startupLanguage } from './core/settings.js';
import { chooseDatabase } from './database-choice.js';
import { offeredAccounts, prepareDemonstration } from './demonstration.js';
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

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const database = await chooseDatabase(settings, tell);
  const stopping: (() => Promise<void>)[] = [() => database.stop()];
  const stop = async (): Promise<void> => {
    for (const step of stopping.splice(0).reverse()) await step();
  };
  try {
    await migrate(database.ownerUrl);
    const logger = pino({ level: settings.logLevel }, pino.destination(2));
    const demoAccounts = (): ReturnType<typeof offeredAccounts> => offeredAccounts(settings.dataDirectory);
    const application = await createApplication({
      ownerUrl: database.ownerUrl,
      logger,
      isDemo: settings.isDemo,
      isAlone: settings.databaseUrl === null,
      demoAccounts,
    });
    stopping.push(() => application.close());
    if (settings.isDemo) await prepareDemonstration(application, settings, tell);
    await application.services.jobs.start();
    const address = await listen(application, settings);
    const zh = `责链已启动：${address}（控制台），${address}/graphql（接口）。按 Ctrl-C 停止。`;
    tell(settings.language === 'zh' ? zh : `Zelian is ready: ${address} (console), ${address}/graphql (API). Ctrl-C stops it.`);
  } catch (error) {
    await stop();
    throw error;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(
      signal,
      () =>
        void stop().then(
          () => process.exit(0),
          (error: unknown) => fail(error),
        ),
    );
  }
}

function fail(error: unknown): void {
  const language = startupLanguage(process.env);
  const text = error instanceof DomainError ? error.sentence[language] : String((error as Error).stack ?? error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

await start().catch(fail);
