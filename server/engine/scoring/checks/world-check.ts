import { toScaled } from '../../../core/decimal.js';
import { say } from '../../../core/language.js';
import { canHold } from '../../feel/can-hold.js';
import type { AgencyAttributes } from '../agency-inputs.js';
import { peerGroupOf } from '../applicability.js';
import type { CompiledRubric } from '../compiled-rubric.js';
import { planFor } from '../plan.js';
import type { DiagnosedDocument, JsonPath, RubricDiagnostic } from '../rubric-diagnostic.js';

/** What a document that is right in itself means for the agencies there are. */
export function checkWorld(
  rubric: CompiledRubric,
  agencies: readonly AgencyAttributes[],
  kind: DiagnosedDocument,
): readonly RubricDiagnostic[] {
  if (kind === 'RUBRIC') return [...departmentFindings(rubric, agencies), ...vetoFindings(rubric), ...uncoveredFindings(rubric, agencies)];
  return kind === 'GRADING_POLICY' ? [...basisOfConditions(rubric), ...groupFindings(rubric, agencies)] : [];
}

type Found = Pick<RubricDiagnostic, 'path' | 'code' | 'message'>;
const warning =
  (document: DiagnosedDocument) =>
  (found: Found): RubricDiagnostic => ({ document, severity: 'warning', ...found });
const ofRubric = warning('RUBRIC');
const ofPolicy = warning('GRADING_POLICY');

interface Placed {
  readonly path: JsonPath;
  readonly indicator: CompiledRubric['document']['categories'][number]['items'][number]['indicators'][number];
}

const placed = ({ document }: CompiledRubric): readonly Placed[] =>
  document.categories.flatMap((category, c) =>
    category.items.flatMap((item, i) =>
      item.indicators.map((indicator, n) => ({ indicator, path: ['categories', c, 'items', i, 'indicators', n] })),
    ),
  );

/** Who reviews, and on what basis. A department that there is not would only be found when the version comes into force. */
function departmentFindings(rubric: CompiledRubric, agencies: readonly AgencyAttributes[]): readonly RubricDiagnostic[] {
  const known = new Set(agencies.map(({ code }) => code));
  return placed(rubric).flatMap(({ path, indicator }): RubricDiagnostic[] => {
    const { reviewDepartment: department, legalBasis } = indicator;
    const found: RubricDiagnostic[] = [];
    if (department === undefined) {
      const message = say(
        '没有归口评审单位：没有人评分，也没有人核对数据。',
        'No review department: nobody marks it or looks at its data.',
      );
      found.push(ofRubric({ path, code: 'REVIEW_DEPARTMENT_MISSING', message }));
    } else if (!known.has(department)) {
      const message = say(`单位名录中没有归口评审单位 ${department}。`, `The directory has no agency ${department} to review it.`);
      found.push({
        document: 'RUBRIC',
        severity: 'error',
        path: [...path, 'reviewDepartment'],
        code: 'REVIEW_DEPARTMENT_UNKNOWN',
        message,
      });
    }
    if (legalBasis === undefined && rubric.document.legalBasis === undefined) {
      const message = say('没有写明依据，整个文件也没有。', 'No basis is stated, nor one for the whole document.');
      found.push(ofRubric({ path, code: 'LEGAL_BASIS_MISSING', message }));
    }
    return found;
  });
}

/** Vetoes that are the same for everybody. */
function vetoFindings(rubric: CompiledRubric): readonly RubricDiagnostic[] {
  return [...constantVetoes(rubric), ...contradictoryVetoes(rubric)];
}

/** A condition whose comparisons exclude one another: whatever is reported, the veto never fires. */
function contradictoryVetoes(rubric: CompiledRubric): readonly RubricDiagnostic[] {
  const { dataElements, computedElements } = rubric.document;
  const names = [...dataElements, ...computedElements.map(({ code }) => code)];
  const scope = names.map((name, slot) => ({ name, type: 'number', slot }) as const);
  const constant = new Set(constantVetoes(rubric).map(({ path }) => path.join('.')));
  return placed(rubric).flatMap(({ path, indicator: { method } }): RubricDiagnostic[] => {
    const place = [...path, 'method', 'condition'];
    if (method.kind !== 'VETO' || constant.has(place.join('.')) || canHold(method.condition, scope)) return [];
    const message = say(
      `条件“${method.condition}”里的比较互相矛盾，报什么数据都不会成立，这条否决永远不会发生。`,
      `The comparisons in the condition “${method.condition}” contradict one another: no data make it true, so the veto never fires.`,
    );
    return [ofRubric({ path: place, code: 'VETO_NEVER_FIRES', message })];
  });
}

/** A condition that reads no data is the same for everybody for ever: a veto that never fires, or always does. */
function constantVetoes(rubric: CompiledRubric): readonly RubricDiagnostic[] {
  const paths = new Map(placed(rubric).map(({ path, indicator }) => [indicator.code, path]));
  return rubric.indicators.flatMap(({ code, methods }): RubricDiagnostic[] => {
    const isConstant = [...methods].some(([{ kind }, { elementSlots }]) => kind === 'VETO' && elementSlots.length === 0);
    if (!isConstant) return [];
    const message = say(
      '条件不读任何数据，对所有单位永远一样：否决要么从不发生，要么总是发生。',
      'The condition reads no data: it is the same for everybody, so the veto never fires or always does.',
    );
    return [ofRubric({ path: [...(paths.get(code) ?? []), 'method', 'condition'], code: 'VETO_CONSTANT', message })];
  });
}

const mostNamed = 5;

/** Those who are ranked, and have nothing to be scored by. */
function uncoveredFindings(rubric: CompiledRubric, agencies: readonly AgencyAttributes[]): readonly RubricDiagnostic[] {
  const bare = agencies.filter(
    (agency) =>
      peerGroupOf(rubric.policy, agency) !== null && planFor(rubric, agency).entries.every(({ notApplicable }) => notApplicable !== null),
  );
  if (bare.length === 0) return [];
  const codes = bare.slice(0, mostNamed).map(({ code }) => code);
  const message = say(
    `${bare.length} 家单位没有一条适用的指标：${codes.join('、')}${bare.length > mostNamed ? '等' : ''}。`,
    `${bare.length} agencies have no indicator that applies: ${codes.join(', ')}${bare.length > mostNamed ? ' and others' : ''}.`,
  );
  return [ofRubric({ path: ['profiles'], code: 'AGENCIES_WITHOUT_INDICATORS', message })];
}

function basisOfConditions({ policy }: CompiledRubric): readonly RubricDiagnostic[] {
  if (policy.legalBasis !== undefined) return [];
  const message = say('没有写明依据，整个文件也没有。', 'No basis is stated, nor one for the whole document.');
  return policy.conditions.flatMap(({ legalBasis }, at) =>
    legalBasis === undefined ? [ofPolicy({ path: ['conditions', at], code: 'LEGAL_BASIS_MISSING', message })] : [],
  );
}

/** Groups that nobody is in, and quotas that let nobody through in any group they hold for. */
function groupFindings({ policy }: CompiledRubric, agencies: readonly AgencyAttributes[]): readonly RubricDiagnostic[] {
  const sizes = new Map(policy.peerGroups.map(({ code }) => [code, 0]));
  for (const agency of agencies) {
    const group = peerGroupOf(policy, agency);
    if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const empty = policy.peerGroups.flatMap(({ code }, at): RubricDiagnostic[] => {
    const message = say(`没有单位归入同类组 ${code}。`, `No agency belongs to peer group ${code}.`);
    return sizes.get(code) === 0 ? [ofPolicy({ path: ['peerGroups', at], code: 'PEER_GROUP_EMPTY', message })] : [];
  });
  const closed = policy.quotas.flatMap(({ share, rounding, grade, peerGroups }, at): RubricDiagnostic[] => {
    const held = [...sizes].filter(([code, size]) => size > 0 && (peerGroups?.includes(code) ?? true));
    const isClosed = held.length > 0 && held.every(([, size]) => placesOf(share, rounding, size) === 0);
    const told = held.map(([code, size]) => `${code} ${size}`);
    const message = say(
      `按这个比例，各组都没有单位可以得 ${grade}（${told.join('、')}）。`,
      `With this share nobody can be ${grade} in any group (${told.join(', ')}).`,
    );
    return isClosed ? [ofPolicy({ path: ['quotas', at, 'share'], code: 'QUOTA_CLOSED', message })] : [];
  });
  return [...empty, ...closed];
}

const whole = 10_000n;

/** How many of a group a share lets through, rounded as the quota says. */
function placesOf(share: string, rounding: 'FLOOR' | 'HALF_UP' | 'CEILING', size: number): number {
  const scaled = toScaled(share) * BigInt(size);
  const more = { FLOOR: 0n, HALF_UP: whole / 2n, CEILING: whole - 1n }[rounding];
  return Number((scaled + more) / whole);
}
