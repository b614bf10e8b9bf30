import { fromScaled, toScaled } from '../../../core/decimal.js';
import { say } from '../../../core/language.js';
import type { RubricDocument } from '../../documents/rubric.js';
import { errorsIn, type Finding, type JsonPath, type Report } from '../rubric-diagnostic.js';
import { locatedIndicators } from './code-check.js';

const smallestStep = 4;
/** above this, levels could leave the exact range of whole numbers */
const mostFullMarks = 10_000_000n;

const sumOf = (texts: readonly string[]): bigint => texts.reduce((sum, text) => sum + toScaled(text), 0n);

function statedSum(path: JsonPath, stated: string | undefined, sum: bigint): readonly Finding[] {
  if (stated === undefined || toScaled(stated) === sum) return [];
  const found = fromScaled(sum);
  const message = say(
    `满分写作 ${stated}，其下各条合计为 ${found}。`,
    `Full marks are stated as ${stated}, but what is inside adds up to ${found}.`,
  );
  return [{ path: [...path, 'fullMarks'], code: 'SUM_DIFFERS', message }];
}

function notPositive(path: JsonPath, text: string): readonly Finding[] {
  if (toScaled(text) > 0n) return [];
  return [{ path, code: 'FULL_MARKS_NOT_POSITIVE', message: say(`满分 ${text} 应大于 0。`, `Full marks of ${text} must be above 0.`) }];
}

function levelSums(rubric: RubricDocument): readonly Finding[] {
  const categories = rubric.categories.map((category, c) => {
    const items = category.items.map((item, i) => {
      const sum = sumOf(item.indicators.map((indicator) => indicator.fullMarks));
      return { sum, findings: statedSum(['categories', c, 'items', i], item.fullMarks, sum) };
    });
    const sum = items.reduce((total, item) => total + item.sum, 0n);
    return { sum, findings: [...items.flatMap((item) => item.findings), ...statedSum(['categories', c], category.fullMarks, sum)] };
  });
  const sum = categories.reduce((total, category) => total + category.sum, 0n);
  return [...categories.flatMap((category) => category.findings), ...statedSum([], rubric.fullMarks, sum)];
}

/** The largest sum that any combination of profiles could reach. */
function largestSum(rubric: RubricDocument): bigint {
  const overlays = rubric.profiles.flatMap((profile) => profile.overlays);
  return locatedIndicators(rubric).reduce((sum, { indicator }) => {
    const own = [
      indicator.fullMarks,
      ...overlays.flatMap((overlay) => (overlay.indicator === indicator.code ? [overlay.fullMarks ?? '0'] : [])),
    ];
    return sum + own.map(toScaled).reduce((most, value) => (value > most ? value : most));
  }, 0n);
}

/** Full marks are positive, add up to what the document states, and stay within the exact range. */
export function checkWeights(rubric: RubricDocument, report: Report): void {
  const error = errorsIn('RUBRIC', report);
  for (const { indicator, path } of locatedIndicators(rubric)) notPositive([...path, 'fullMarks'], indicator.fullMarks).forEach(error);
  for (const [p, profile] of rubric.profiles.entries()) {
    for (const [o, overlay] of profile.overlays.entries()) {
      if (overlay.fullMarks !== undefined) notPositive(['profiles', p, 'overlays', o, 'fullMarks'], overlay.fullMarks).forEach(error);
    }
  }
  levelSums(rubric).forEach(error);
  const sum = largestSum(rubric);
  if (sum <= mostFullMarks) return;
  const [found, most] = [fromScaled(sum, smallestStep), fromScaled(mostFullMarks, 0)];
  error({
    path: ['categories'],
    code: 'SUM_TOO_LARGE',
    message: say(`满分合计可达 ${found}，应不超过 ${most}。`, `Full marks may add up to ${found}; at most ${most}.`),
  });
}
