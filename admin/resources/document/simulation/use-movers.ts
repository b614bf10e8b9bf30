import { useMemo } from 'react';
import type { Figures } from '../../../charts/figures.js';
import { score, signedUnits, toUnits } from '../../../formats/decimal.js';
import { nameIn } from '../../../formats/name.js';
import { SimulatedAgenciesDocument } from '../../../generated/graphql.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { useRead } from '../../../providers/use-read.js';
import { type Bands, gradeMove, type SimulatedAgency, type Simulation } from './simulation-shape.js';
import type { Mover } from './who-moves-option.js';

/** all of them where they are few, else so many of each direction: the rest is in the table of all agencies */
const fewAgencies = 30;
const mostOfMany = 15;

export interface Movers {
  readonly isRead: boolean;
  readonly error: Error | null;
  readonly refetch: () => void;
  readonly agencies: readonly SimulatedAgency[];
}

/** Those who gain most and those who lose most, from the greatest gain to the greatest loss. */
export const useMovers = (simulation: Simulation): Movers => {
  const simulationId = simulation.id;
  const up = useRead(SimulatedAgenciesDocument, {
    simulationId,
    shift: { gt: '0' },
    direction: 'DESC' as const,
    first: fewAgencies,
  });
  const down = useRead(SimulatedAgenciesDocument, {
    simulationId,
    shift: { lt: '0' },
    direction: 'ASC' as const,
    first: fewAgencies,
  });
  const agencies = useMemo(
    () => extremes(up.data?.simulatedScorecards.nodes ?? [], down.data?.simulatedScorecards.nodes ?? []),
    [up.data, down.data],
  );
  const refetch = () => {
    up.refetch();
    down.refetch();
  };
  return { isRead: Boolean(up.data && down.data), error: up.error ?? down.error, refetch, agencies };
};

function extremes(up: readonly SimulatedAgency[], down: readonly SimulatedAgency[]): readonly SimulatedAgency[] {
  const most = up.length + down.length > fewAgencies ? mostOfMany : fewAgencies;
  return [...up.slice(0, most), ...down.slice(0, most).toReversed()];
}

/** Words for the bars of the chart. */
export const useMoverWords = (agencies: readonly SimulatedAgency[], bands: Bands): readonly Mover[] => {
  const language = useLanguage();
  return useMemo(() => {
    const named = (of: Bands['before'], grade: string | null) => {
      const band = of.find((each) => each.grade === grade);
      return band ? nameIn(language, band.seal, band.sealEn) : '–';
    };
    return agencies.map(({ agency, shift, gradeBefore, gradeAfter }) => {
      const name = nameIn(language, agency.name, agency.nameEn);
      const isGradeMoved = gradeMove(bands, gradeBefore, gradeAfter) !== 0;
      const words = isGradeMoved ? `${name}  ${named(bands.before, gradeBefore)}→${named(bands.after, gradeAfter)}` : name;
      return { words, shift: toUnits(shift ?? '0'), isGradeMoved };
    });
  }, [agencies, bands, language]);
};

/** Agencies as a table of figures, for the page and for the file. */
export const useAgencyFigures = (bands: Bands, name: string): ((agencies: readonly SimulatedAgency[]) => Figures) => {
  const say = useSay();
  const language = useLanguage();
  const grade = (of: Bands['before'], code: string | null) => {
    const band = of.find((each) => each.grade === code);
    return band ? nameIn(language, band.name, band.nameEn) : null;
  };
  return (agencies) => ({
    name,
    head: (['agency', 'totalBefore', 'totalAfter', 'shift', 'gradeBefore', 'gradeAfter', 'rankBefore', 'rankAfter'] as const).map(
      (column) => say(`simulation.columns.${column}`),
    ),
    rows: agencies.map((each) => [
      nameIn(language, each.agency.name, each.agency.nameEn),
      score(each.totalBefore),
      score(each.totalAfter),
      each.shift === null ? null : signedUnits(toUnits(each.shift)).replace('−', '-'),
      grade(bands.before, each.gradeBefore),
      grade(bands.after, each.gradeAfter),
      each.rankBefore,
      each.rankAfter,
    ]),
  });
};
