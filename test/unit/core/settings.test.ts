import path from 'node:path';
import { DomainError } from '../../../server/core/domain-error.js';
import { packageRoot } from '../../../server/core/package-root.js';
import { readSettings, startupLanguage } from '../../../server/core/settings.js';

function refusal(environment: Record<string, string>): DomainError {
  try {
    readSettings(environment);
  } catch (error) {
    return error as DomainError;
  }
  throw new Error('the settings were accepted');
}

test('nothing set gives the documented defaults, whatever the working directory', () => {
  expect(readSettings({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    dataDirectory: path.join(packageRoot, '.data'),
    databaseUrl: null,
    isDemo: true,
    logLevel: 'info',
    groupSizes: { minimumOthers: 5, quartileOthers: 10 },
    simulationMaxAgeDays: 14,
    simulationLimitSeconds: 120,
    language: 'en',
  });
});

test('every setting is read, and an empty one counts as unset', () => {
  const environment = {
    PORT: '0',
    HOST: '::1',
    DATA_DIR: '/srv/zelian',
    DATABASE_URL: 'postgresql://a:b@c/d',
    LOG_LEVEL: 'WARN',
    LANG: 'zh_CN.UTF-8',
    DEMO: '',
    MINIMUM_GROUP_SIZE: '7',
    QUARTILE_GROUP_SIZE: '20',
    SIMULATION_MAX_AGE_DAYS: '30',
    SIMULATION_LIMIT_SECONDS: '600',
  };
  expect(readSettings(environment)).toEqual({
    port: 0,
    host: '::1',
    dataDirectory: '/srv/zelian',
    databaseUrl: 'postgresql://a:b@c/d',
    isDemo: false,
    logLevel: 'warn',
    groupSizes: { minimumOthers: 7, quartileOthers: 20 },
    simulationMaxAgeDays: 30,
    simulationLimitSeconds: 600,
    language: 'zh',
  });
});

test.each([
  ['true', true],
  ['off', false],
  ['1', true],
])('DEMO=%s is understood beside a database of one’s own', (text, isDemo) => {
  expect(readSettings({ DATABASE_URL: 'postgres://h/d', DEMO: text }).isDemo).toBe(isDemo);
});

test.each([
  [{ PORT: '65536' }, 'PORT', '65536'],
  [{ PORT: '4000x' }, 'PORT', '4000x'],
  [{ PORT: '-1' }, 'PORT', '-1'],
  [{ HOST: 'a b' }, 'HOST', 'a b'],
  [{ DEMO: 'maybe' }, 'DEMO', 'maybe'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL', 'loud'],
])('%j is refused by name and value in both languages', (environment, name, value) => {
  const error = refusal(environment as unknown as Record<string, string>);
  expect(error).toBeInstanceOf(DomainError);
  expect([error.kind, error.code, error.details]).toEqual(['invalid', 'SETTINGS_INVALID', { settings: [name] }]);
  for (const sentence of [error.sentence.zh, error.sentence.en]) expect(sentence).toContain(`${name}=${value}`);
});

test.each(['mysql://root:hidden@h/d', 'postgres://u:hidden@h', 'hidden'])(
  'a wrong DATABASE_URL is refused without showing its secret: %s',
  (url) => {
    const error = refusal({ DATABASE_URL: url });
    expect(error.details).toEqual({ settings: ['DATABASE_URL'] });
    expect(JSON.stringify(error.sentence)).not.toContain('hidden');
  },
);

test('all wrong settings are named at once', () => {
  expect(refusal({ PORT: 'x', DEMO: 'y', LOG_LEVEL: 'z' }).details).toEqual({ settings: ['PORT', 'DEMO', 'LOG_LEVEL'] });
});

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'zh_TW' }, 'zh'],
  [{ LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN' }, 'en'],
  [{ LC_ALL: '', LANG: 'zh_CN' }, 'zh'],
  [{ LANG: 'C' }, 'en'],
  [{}, 'en'],
])('%j speaks %s at start-up', (environment, language) => {
  expect(startupLanguage(environment)).toBe(language);
});

test.each([
  [{ MINIMUM_GROUP_SIZE: '3' }, { minimumOthers: 3, quartileOthers: 10 }],
  [{ MINIMUM_GROUP_SIZE: '12' }, { minimumOthers: 12, quartileOthers: 12 }],
  [
    { MINIMUM_GROUP_SIZE: '6', QUARTILE_GROUP_SIZE: '6' },
    { minimumOthers: 6, quartileOthers: 6 },
  ],
])('groups as small as %j', (environment, groupSizes) => {
  expect(readSettings(environment).groupSizes).toEqual(groupSizes);
});

test.each(['0', '-1', '2.5', 'a week', '10000'])('an age of %s days is refused', (text) => {
  expect(refusal({ SIMULATION_MAX_AGE_DAYS: text }).message).toContain(`SIMULATION_MAX_AGE_DAYS=${text}`);
  expect(refusal({ SIMULATION_LIMIT_SECONDS: text }).message).toContain(`SIMULATION_LIMIT_SECONDS=${text}`);
});

test.each([
  [{ MINIMUM_GROUP_SIZE: '2' }, 'MINIMUM_GROUP_SIZE=2 (a whole number from 3 on is needed)'],
  [{ MINIMUM_GROUP_SIZE: 'few' }, 'MINIMUM_GROUP_SIZE=few'],
  [{ QUARTILE_GROUP_SIZE: '4' }, 'QUARTILE_GROUP_SIZE=4 (a whole number from 5 on is needed)'],
])('groups smaller than the floor are refused: %j', (environment, said) => {
  expect(refusal(environment).message).toContain(said);
});
