import { toScaled } from '../../../core/decimal.js';
import { say } from '../../../core/language.js';
import { add, subtract } from '../../exact/arithmetic.js';
import { divide, multiply } from '../../exact/product.js';
import { type Curve, flat, isBelow, pointsNode, polyline, type Vertex, vertex } from '../curve.js';
import { curvePoints } from './curve-points.js';
import { outside } from './limits.js';
import type { Fault, MethodOf, ScoringMethod } from './scoring-method.js';

type Bands = MethodOf<'BANDS'>;
type Band = Bands['bands'][number];

const edgeOf = (band: Band): bigint => toScaled(band.from as string);

const stepCurve = ([first, ...others]: readonly Band[]): Curve => [
  flat(null, pointsNode(toScaled((first as Band).points))),
  ...others.map((band) => flat(pointsNode(edgeOf(band)), pointsNode(toScaled(band.points)))),
];

function interpolatedCurve([first, ...others]: readonly Band[]): Curve {
  const [, ...rising] = polyline(others.map((band) => vertex(edgeOf(band), toScaled(band.points))));
  return [flat(null, pointsNode(toScaled((first as Band).points))), ...rising];
}

/** Points add up band by band from 0, until full marks are reached. */
function marginalCurve(bands: readonly Band[], fullMarks: bigint): Curve {
  const most = pointsNode(fullMarks);
  const vertices: Vertex[] = [vertex(0n, 0n)];
  for (const [index, band] of bands.entries()) {
    const start = vertices.at(-1) as Vertex;
    const rate = pointsNode(toScaled(band.points));
    const next = bands[index + 1];
    const end = next === undefined ? null : pointsNode(edgeOf(next));
    const reached = end === null ? most : add(start.points, multiply(rate, subtract(end, start.value)));
    if (end === null && rate.constant === 0n) break;
    if (end === null || !isBelow(reached, most)) {
      vertices.push({ value: add(start.value, divide(subtract(most, start.points), rate)), points: most });
      break;
    }
    vertices.push({ value: end, points: reached });
  }
  return polyline(vertices);
}

export function bandsCurve(method: Bands, fullMarks: bigint): Curve {
  if (method.mode === 'STEP') return stepCurve(method.bands);
  return method.mode === 'INTERPOLATED' ? interpolatedCurve(method.bands) : marginalCurve(method.bands, fullMarks);
}

function edgeFaults(method: Bands): readonly Fault[] {
  return method.bands.flatMap((band, index): Fault[] => {
    const path = ['bands', index, 'from'];
    const previous = method.bands[index - 1]?.from ?? null;
    if (index === 0) {
      const message = say('第一档没有下沿：其余一切值都落入这一档。', 'The first band has no lower edge: every lower value falls into it.');
      return band.from === null ? [] : [{ path, code: 'BANDS_GAP', message }];
    }
    if (band.from === null) {
      return [
        { path, code: 'BANDS_OVERLAP', message: say('只有第一档可以没有下沿。', 'Only the first band may be without a lower edge.') },
      ];
    }
    const least = previous ?? (method.mode === 'MARGINAL' ? '0' : null);
    if (least === null || toScaled(band.from) > toScaled(least)) return [];
    const message = say(`下沿 ${band.from} 应大于 ${least}。`, `The lower edge ${band.from} must be above ${least}.`);
    return [{ path, code: 'BANDS_ORDER', message }];
  });
}

/** A rate per unit may be any number from 0 on; points lie within full marks. */
const largestRate = 10n ** 12n;

export const bands: ScoringMethod<Bands> = {
  name: say('分档', 'bands'),
  formulas: (method) => [{ key: 'value', source: method.value, type: 'number' }],
  faults: (method, fullMarks) => [
    ...edgeFaults(method),
    ...method.bands.flatMap((band, index) =>
      outside(['bands', index, 'points'], band.points, 0n, method.mode === 'MARGINAL' ? largestRate : fullMarks),
    ),
  ],
  build: ({ method, sources, ...marks }) => curvePoints(sources.number('value'), bandsCurve(method, marks.stated), marks),
};
