import { DomainError } from './domain-error.js';
import { type Bilingual, say } from './language.js';

export interface Complaint {
  readonly name: string;
  /** what was given, or an ellipsis where that may be secret */
  readonly shown: string;
  readonly wanted: Bilingual;
}

export const settingsInvalid = (complaints: readonly Complaint[]): DomainError =>
  new DomainError(
    'invalid',
    'SETTINGS_INVALID',
    say(
      `设置有误：${complaints.map(({ name, shown, wanted }) => `${name}=${shown}（${wanted.zh}）`).join('；')}。请改正后重新启动。`,
      `Wrong settings: ${complaints.map(({ name, shown, wanted }) => `${name}=${shown} (${wanted.en})`).join('; ')}. Mend them and start again.`,
    ),
    { settings: complaints.map(({ name }) => name) },
  );
