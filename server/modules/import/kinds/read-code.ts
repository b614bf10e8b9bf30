import { say } from '../../../core/language.js';
import type { Read } from '../import-report.js';

const code = /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u;
const formulaCode = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;

/** A code of an agency, alliance or person. */
export const readCode = (text: string): Read<string> =>
  code.test(text)
    ? { value: text }
    : {
        problem: {
          code: 'CODE_MISSHAPEN',
          message: say(
            '编码只能由文字、数字和 . _ - / 组成，不含空格，最多 40 个字',
            'A code has at most 40 letters, digits and . _ - /, and no blanks',
          ),
        },
      };

/** A code that formulas and documents name. */
export const readFormulaCode = (text: string): Read<string> =>
  formulaCode.test(text)
    ? { value: text }
    : {
        problem: {
          code: 'CODE_MISSHAPEN',
          message: say(
            '公式要引用这个编码：须以英文字母开头，只含英文字母、数字和下划线，最多 40 个字符',
            'Formulas name this code: it begins with a letter and has at most 40 letters, digits and underscores',
          ),
        },
      };
