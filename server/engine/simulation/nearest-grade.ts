import type { CompiledElement, CompiledRubric } from '../scoring/compiled-rubric.js';
import type { Evidence } from '../scoring/explain/explanation.js';
import { limitsOf, nearestIn } from '../scoring/explain/nearest-change.js';
import { replayed } from '../scoring/explain/replayed.js';
import { contextWith, outcomeOf } from '../scoring/explain/what-if.js';

/** One datum with another value, all else equal and everybody else as they are, and the grade that it then is. */
export interface GradeChange {
  readonly element: CompiledElement;
  /** at the places of the element, as integers */
  readonly from: bigint;
  readonly to: bigint;
  readonly grade: string;
}

/** The smallest change, in proportion, of a single datum that makes the grade better, and the one that makes it worse. */
export interface NearestGrades {
  readonly better: GradeChange | null;
  readonly worse: GradeChange | null;
}

/**
 * Every datum is tried both ways with the closures of the evaluation: vetoes, conditions and quotas hold as they do there. Null
 * where no change of one datum alone does it, or where there is no grade.
 */
export function nearestGrades(rubric: CompiledRubric, evidence: Evidence): NearestGrades {
  const [first] = rubric.indicators;
  if (!first) return { better: null, worse: null };
  const explained = replayed(rubric, evidence, first.code, 'zh');
  const { context } = explained;
  const gradeWith = (slot: number, value: bigint): number | null => outcomeOf(explained, contextWith(context, slot, value)).graded.grade;
  const found = (fits: (grade: number, present: number) => boolean): GradeChange | null => {
    const changes = rubric.elements.flatMap((element) => {
      const from = context.slots[element.slot];
      const present = typeof from === 'bigint' ? gradeWith(element.slot, from) : null;
      if (typeof from !== 'bigint' || present === null) return [];
      const isReached = (value: bigint): boolean => {
        const grade = gradeWith(element.slot, value);
        return grade !== null && fits(grade, present);
      };
      const { least, most } = limitsOf(element, from);
      return [nearestIn(from, most, isReached), nearestIn(from, least, isReached)].flatMap((to) =>
        to === null ? [] : [{ element, from, to, grade: rubric.bands[gradeWith(element.slot, to) ?? -1]?.grade ?? '' }],
      );
    });
    return changes.sort((left, right) => effort(left) - effort(right))[0] ?? null;
  };
  return { better: found((grade, present) => grade < present), worse: found((grade, present) => grade > present) };
}

/** For choosing among changes only: how large one is beside the value itself. */
const effort = ({ from, to }: GradeChange): number => Math.abs(Number(to - from)) / Math.max(Math.abs(Number(from)), 1);
