import path from 'node:path';
import { fewestOthers, type GroupSizes, usualGroupSizes } from './group-sizes.js';
import type { Language } from './language.js';
import { packageRoot } from './package-root.js';
import { type Complaint, settingsInvalid } from './settings.errors.js';
import { usualSimulationLimitSeconds, usualSimulationMaxAgeDays } from './simulation-age.js';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface Settings {
  /** 0 lets the system choose */
  readonly port: number;
  readonly host: string;
  /** absolute; a relative DATA_DIR is taken from the package's directory */
  readonly dataDirectory: string;
  /** null: the server starts the embedded PostgreSQL */
  readonly databaseUrl: string | null;
  readonly isDemo: boolean;
  readonly logLevel: LogLevel;
  readonly groupSizes: GroupSizes;
  /** days after which the report of a simulation may be approved no longer */
  readonly simulationMaxAgeDays: number;
  readonly simulationLimitSeconds: number;
  /** of messages at start-up; requests name their own */
  readonly language: Language;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const yes = ['true', '1', 'yes', 'on'];
const no = ['false', '0', 'no', 'off'];

/** An empty setting counts as unset. Throws one DomainError that names every wrong setting. */
export function readSettings(environment: Environment): Settings {
  const complaints: Complaint[] = [];
  const given = (name: string): string | null => environment[name]?.trim() || null;
  const complain = (name: string, shown: string, wanted: Complaint['wanted']): void => void complaints.push({ name, shown, wanted });
  const databaseUrl = readDatabaseUrl(given('DATABASE_URL'), complain);
  const positive = (name: string, usual: number): number => readPositive({ name, text: given(name), usual }, complain);
  const settings: Settings = {
    port: readPort(given('PORT'), complain),
    host: readHost(given('HOST'), complain),
    dataDirectory: path.resolve(packageRoot, given('DATA_DIR') ?? '.data'),
    databaseUrl,
    isDemo: readSwitch(given('DEMO'), databaseUrl === null, complain),
    logLevel: readLogLevel(given('LOG_LEVEL'), complain),
    groupSizes: readGroupSizes(given, complain),
    simulationMaxAgeDays: positive('SIMULATION_MAX_AGE_DAYS', usualSimulationMaxAgeDays),
    simulationLimitSeconds: positive('SIMULATION_LIMIT_SECONDS', usualSimulationLimitSeconds),
    language: startupLanguage(environment),
  };
  if (complaints.length > 0) throw settingsInvalid(complaints);
  return settings;
}

/** The terminal's language, as POSIX looks it up; anything but Chinese is English. */
export function startupLanguage(environment: Environment): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

type Complain = (name: string, shown: string, wanted: Complaint['wanted']) => void;

function readPort(text: string | null, complain: Complain): number {
  if (text === null) return 4000;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    complain('PORT', text, { zh: '应为 0 到 65535 的整数', en: 'a whole number from 0 to 65535 is needed' });
  return Number(text);
}

function readHost(text: string | null, complain: Complain): string {
  if (text === null) return '127.0.0.1';
  if (!/^[a-z0-9._:-]+$/i.test(text))
    complain('HOST', text, { zh: '应为主机名或 IP 地址，如 127.0.0.1', en: 'a host name or IP address such as 127.0.0.1 is needed' });
  return text;
}

/** The value may hold a password, so that it is never shown. */
function readDatabaseUrl(text: string | null, complain: Complain): string | null {
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPostgres = url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
  if (!isPostgres)
    complain('DATABASE_URL', '…', {
      zh: '应形如 postgres://用户:密码@主机:5432/数据库',
      en: 'the form postgres://user:password@host:5432/database is needed',
    });
  return text;
}

function readSwitch(text: string | null, standard: boolean, complain: Complain): boolean {
  if (text === null) return standard;
  const word = text.toLowerCase();
  if (!yes.includes(word) && !no.includes(word)) complain('DEMO', text, { zh: '应为 true 或 false', en: 'true or false is needed' });
  return yes.includes(word);
}

function readLogLevel(text: string | null, complain: Complain): LogLevel {
  const level = logLevels.find((known) => known === (text ?? 'info').toLowerCase());
  if (level === undefined)
    complain('LOG_LEVEL', text ?? '', { zh: `应为 ${logLevels.join('、')} 之一`, en: `one of ${logLevels.join(', ')} is needed` });
  return level ?? 'info';
}

/** Figures of groups this small would tell single values, so the settings have a floor. */
function readGroupSizes(given: (name: string) => string | null, complain: Complain): GroupSizes {
  const read = (name: string, usual: number, least: number): number => {
    const text = given(name) ?? String(usual);
    const isPossible = /^\d{1,4}$/.test(text) && Number(text) >= least;
    if (!isPossible) complain(name, text, { zh: `应为不小于 ${least} 的整数`, en: `a whole number from ${least} on is needed` });
    return isPossible ? Number(text) : usual;
  };
  const minimumOthers = read('MINIMUM_GROUP_SIZE', usualGroupSizes.minimumOthers, fewestOthers);
  const quartileOthers = read('QUARTILE_GROUP_SIZE', Math.max(usualGroupSizes.quartileOthers, minimumOthers), minimumOthers);
  return { minimumOthers, quartileOthers };
}

interface PositiveCount {
  readonly name: string;
  readonly text: string | null;
  readonly usual: number;
}

function readPositive({ name, text, usual }: PositiveCount, complain: Complain): number {
  if (text === null) return usual;
  if (!/^[1-9]\d{0,3}$/.test(text)) complain(name, text, { zh: '应为 1 到 9999 的整数', en: 'a whole number from 1 to 9999 is needed' });
  return Number(text);
}
