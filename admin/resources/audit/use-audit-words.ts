import { useTranslate } from 'react-admin';
import { moment } from '../../formats/date.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { Written } from './difference.js';

export interface AuditWords {
  /** a command in words; its own name where there are none */
  readonly action: (name: string) => string;
  readonly subject: (noun: string | null | undefined) => string;
  readonly role: (role: string) => string;
  /** a field of a state; the last part of its path decides */
  readonly field: (path: string) => string;
  readonly value: (value: Written | undefined) => string;
}

const isInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text);

/** The codes of the audit trail in words of the language in use; what has no words stays as it is written. */
export const useAuditWords = (): AuditWords => {
  const translate = useTranslate();
  const language = useLanguage();
  const say = useSay();
  const known = (table: string, code: string): string => translate(`${table}.${code}`, { _: code });
  return {
    action: (name) => known('audit.actions', name),
    subject: (noun) => (noun ? known('audit.subjects', noun) : '–'),
    role: (role) => (role === 'NONE' ? say('audit.noRole') : known('frame.role', role)),
    field: (path) =>
      path
        .split('.')
        .map((part) => known('audit.fields', part))
        .join(say('parts.colon')),
    value: (value) => {
      if (value === undefined || value === null) return '–';
      if (typeof value === 'boolean') return say(value ? 'audit.yes' : 'audit.no');
      const text = String(value);
      if (isInstant(text)) return moment(text, language);
      return translate(`audit.values.${text}`, { _: known('frame.role', text) });
    },
  };
};
