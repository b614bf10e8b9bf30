// A server's part that works on jobs, as a process of its own that can be killed: node run-jobs.mjs <login url>. Uses the build.
import 'reflect-metadata';

const compiled = (path) => new URL(`../../dist/server/${path}.js`, import.meta.url).href;
const { createDataSource } = await import(compiled('database/data-source'));
const { models } = await import(compiled('modules/models'));
const { systemClock } = await import(compiled('core/clock'));
const { JobRunner } = await import(compiled('jobs/job-runner'));
const { DatabaseJobStore } = await import(compiled('modules/job/job-store'));
const { evaluationHandler } = await import(compiled('modules/cycle/evaluation.job'));

const source = await createDataSource({ url: process.argv[2], models, poolSize: 4 }).initialize();
const report = (error) => process.stderr.write(`${error?.stack ?? error}\n`);
const handlers = new Map([['EVALUATION', evaluationHandler(source, systemClock)]]);
process.stdout.write('ready\n');
await new JobRunner({ store: new DatabaseJobStore(source), handlers, report, isAlone: true, sweepMs: 100 }).start();
