import { readingOf } from '../agency-slots.js';
import type { CompiledElement, CompiledRubric } from '../compiled-rubric.js';
import { valueText, withoutZeros } from '../number-text.js';
import { nameOf } from '../reason.js';
import { type Explained, nameIn, withUnit } from './explained.js';
import type { ExplanationStep, StepValue } from './explanation.js';

const howCombined = {
  SUM: ['合计', 'added up'],
  LAST: ['取最后一期', 'the last period'],
  MEAN: ['取平均', 'their mean'],
  MIN: ['取最小', 'the least'],
  MAX: ['取最大', 'the most'],
} as const;

function elementText(explained: Explained, element: CompiledElement): string {
  const { context, slots, tell } = explained;
  const { document, slot } = element;
  const reading = readingOf(context.rubric, context.inputs, element);
  const name = nameIn(nameOf(document.name), explained);
  const [zh, en] = howCombined[document.aggregation];
  const periods = tell(`应报 ${reading.expected} 期，实有 ${reading.present} 期`, `${reading.present} of ${reading.expected} periods`);
  const value = slots[slot];
  if (typeof value !== 'bigint') return tell(`${name}缺报（${periods}）`, `${name}: missing (${periods})`);
  const shown = withUnit(valueText(value, document.places), document.unit, explained);
  if (context.slots[slot] === null) {
    const period = context.inputs.carried[document.code]?.period ?? '';
    return tell(`${name} ${shown}（本期缺报，沿用 ${period} 的值）`, `${name}: ${shown} (missing now, carried from ${period})`);
  }
  const combined = reading.expected > 1 ? tell(`，${zh}`, `, ${en}`) : '';
  return tell(`${name} ${shown}（${periods}${combined}）`, `${name}: ${shown} (${periods}${combined})`);
}

function computedTexts(explained: Explained): readonly string[] {
  const { context, entry, slots } = explained;
  return context.rubric.computed
    .filter((computed) => entry.method.reads.includes(computed.code))
    .flatMap((computed) => {
      const value = slots[computed.slot];
      if (typeof value !== 'bigint') return [];
      return [`${nameIn(computed.name, explained)} ${withUnit(valueText(value, computed.places), computed.unit, explained)}`];
    });
}

function markTexts(explained: Explained): readonly string[] {
  const { context, entry, tell } = explained;
  const { method } = entry.method;
  const marks = context.marks.get(entry.indicator.code) ?? [];
  return marks.map((mark) => {
    const level = method.kind === 'LEVELS' ? method.levels.find((candidate) => candidate.code === mark.level) : undefined;
    const given = level === undefined ? withoutZeros(mark.points ?? '') : nameIn(nameOf(level.name), explained);
    const why = mark.reason.replace(/[。.；;\s]+$/, '');
    return tell(`评为“${given}”：${why}`, `marked “${given}”: ${why}`);
  });
}

/** The facts behind each element, as they were read. */
function factValues(rubric: CompiledRubric, explained: Explained): readonly StepValue[] {
  return explained.entry.method.elementSlots.flatMap((slot) => {
    const { document } = rubric.elements[slot] as CompiledElement;
    const facts = explained.context.inputs.facts[document.code] ?? [];
    return facts.map((fact) => ({
      label: `${nameIn(nameOf(document.name), explained)} ${fact.period}`,
      value: withUnit(withoutZeros(fact.value), document.unit, explained),
    }));
  });
}

export function inputStep(explained: Explained): ExplanationStep {
  const { context, entry, tell } = explained;
  const elements = entry.method.elementSlots.map((slot) => elementText(explained, context.rubric.elements[slot] as CompiledElement));
  const texts = [...elements, ...computedTexts(explained), ...markTexts(explained)];
  const none = tell('没有读到数据。', 'Nothing was read.');
  return {
    kind: 'INPUT',
    title: tell('读到的数据', 'What was read'),
    text: texts.length === 0 ? none : tell(`${texts.join('；')}。`, `${texts.join('; ')}.`),
    values: factValues(context.rubric, explained),
  };
}
