import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { type BatchRow, kindIn } from './import-shape.js';

interface BatchWords {
  readonly kind: (code: string) => string;
  /** the person, or the code of an account that is no longer to be seen */
  readonly by: (batch: Pick<BatchRow, 'createdBy' | 'createdByCode'>) => string;
  /** 12.3 KB, 4.5 MB */
  readonly size: (bytes: number) => string;
}

const kilo = 1024;

export const useBatchWords = (): BatchWords => {
  const say = useSay();
  const language = useLanguage();
  return {
    kind: (code) => {
      const kind = kindIn(code);
      return kind ? say(`importing.kinds.${kind}`) : code;
    },
    by: ({ createdBy, createdByCode }) => (createdBy ? nameIn(language, createdBy.name, createdBy.nameEn) : createdByCode),
    size: (bytes) => (bytes < kilo * kilo ? `${(bytes / kilo).toFixed(1)} KB` : `${(bytes / kilo / kilo).toFixed(1)} MB`),
  };
};
