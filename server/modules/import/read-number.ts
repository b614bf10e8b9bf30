import { toScaled } from '../../core/decimal.js';
import { say } from '../../core/language.js';
import { plainText } from './cell-text.js';
import type { Problem, Read } from './import-report.js';

const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
const decimal = /^-?\d+(\.\d+)?$/;
const mostWhole = 11;

/** An exact decimal as an integer at 10^-4, with no more than `places` decimals that are not zero. Commas between thousands are taken out. */
export function readDecimal(text: string, places: number): Read<bigint> {
  const plain = plainText(text);
  const digits = grouped.test(plain) ? plain.replaceAll(',', '') : plain;
  if (!decimal.test(digits)) return { problem: notANumber(plain) };
  const [whole = '', part = ''] = digits.split('.');
  if (whole.replace(/^-?0*/, '').length > mostWhole) return { problem: numberTooLong };
  const kept = part.replace(/0+$/, '');
  if (kept.length > places) return { problem: tooManyPlaces(places) };
  return { value: toScaled(`${whole.replace(/^(-?)0+(?=\d)/, '$1')}${kept === '' ? '' : `.${kept}`}`) };
}

export function readWhole(text: string, least: number, most: number): Read<number> {
  const plain = plainText(text);
  const value = /^\d{1,9}$/.test(plain) ? Number(plain) : Number.NaN;
  if (value >= least && value <= most) return { value };
  return {
    problem: {
      code: 'NOT_IN_RANGE',
      message: say(`这里应为 ${least} 到 ${most} 的整数`, `A whole number from ${least} to ${most} is needed here`),
    },
  };
}

/** Where one number stands among other words, that is what was probably meant. */
function notANumber(text: string): Problem {
  const plain = text.replaceAll(',', '');
  const [number] = /-?\d+(\.\d+)?/.exec(plain) ?? [];
  const isOnly = number !== undefined && !/[\d.-]/.test(plain.replace(number, '')) && !/[a-z]/i.test(plain);
  return {
    code: 'NOT_A_NUMBER',
    message: say('这里应为数字', 'A number is needed here'),
    suggestion: isOnly
      ? say(`只写 ${number}，不带单位或符号`, `Write ${number} alone, without unit or sign`)
      : say('只写数字，不带单位', 'Write the number alone, without its unit'),
  };
}

const numberTooLong: Problem = {
  code: 'NUMBER_TOO_LONG',
  message: say(`整数部分超过 ${mostWhole} 位，不像是指标数值`, `More than ${mostWhole} digits before the point: this is hardly a figure`),
  suggestion: say('是不是把编号或身份证号填进了数值列', 'Perhaps an identity number stands in the column of values'),
};

const tooManyPlaces = (places: number): Problem => ({
  code: 'TOO_MANY_PLACES',
  message:
    places === 0
      ? say('该数据项只收整数', 'This data element takes whole numbers only')
      : say(`该数据项最多 ${places} 位小数`, `This data element takes at most ${places} decimals`),
  suggestion: say('不会自动四舍五入，请按原始台账填写', 'Nothing is rounded for you; enter it as the source has it'),
});

/** Such as 18 digits typed without the format "text". */
export const longNumber: Problem = {
  code: 'LONG_NUMBER',
  message: say(
    '超过 15 位的数字被表格软件改动过末位，不能采用',
    'A spreadsheet has changed the last digits of a number of more than 15 digits',
  ),
  suggestion: say('把这一列设为文本格式后重新输入', 'Format the column as text and type it again'),
};
