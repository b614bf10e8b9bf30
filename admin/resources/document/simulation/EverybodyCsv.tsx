import { Button } from '@mui/material';
import { useState } from 'react';
import type { HttpError } from 'react-admin';
import type { Figures } from '../../../charts/figures.js';
import { saveFigures } from '../../../charts/PlotExits.js';
import { percent } from '../../../formats/number.js';
import { SimulatedPageDocument, type SimulatedPageQuery } from '../../../generated/graphql.js';
import { useSay } from '../../../i18n/use-say.js';
import { Refused } from '../../../parts/Refused.js';
import { request } from '../../../providers/graph.js';
import type { SimulatedAgency } from './simulation-shape.js';

interface Props {
  readonly simulationId: string;
  readonly figuresOf: (agencies: readonly SimulatedAgency[]) => Figures;
}

/** the most that one question is answered with */
const pageSize = 200;

/** Everybody, page after page; `tell` is told what share is read. */
async function readEverybody(simulationId: string, tell: (share: number) => void): Promise<SimulatedAgency[]> {
  const agencies: SimulatedAgency[] = [];
  let after: string | null = null;
  do {
    const { simulatedScorecards: page }: SimulatedPageQuery = await request(SimulatedPageDocument, {
      simulationId,
      first: pageSize,
      after,
    });
    agencies.push(...page.nodes);
    tell(agencies.length / Math.max(page.totalCount, 1));
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return agencies;
}

/** All agencies as a file, however many pages the table has. */
export const EverybodyCsv = ({ simulationId, figuresOf }: Props) => {
  const say = useSay();
  const [share, setShare] = useState<number>();
  const [refusal, setRefusal] = useState<HttpError>();
  const save = async () => {
    setRefusal(undefined);
    setShare(0);
    try {
      saveFigures(figuresOf(await readEverybody(simulationId, setShare)));
    } catch (failure) {
      setRefusal(failure as HttpError);
    } finally {
      setShare(undefined);
    }
  };
  return (
    <>
      <Refused refusal={refusal} />
      <Button size="small" variant="text" disabled={share !== undefined} onClick={() => void save()}>
        {share === undefined ? say('parts.csv') : say('simulation.readingAll', { share: percent(share) })}
      </Button>
    </>
  );
};
