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
  };
  expect(readSettings(environment)).toEqual({
    port: 0,
    host: '::1',
    dataDirectory: '/srv/zelian',
    databaseUrl: 'postgresql://a:b@c/d',
    isDemo: false,
    logLevel: 'warn',
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
