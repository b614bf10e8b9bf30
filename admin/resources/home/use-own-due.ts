import { useEffect, useState } from 'react';
import { OwnDutiesDocument, type OwnDutiesQuery, OwnFirstFactsDocument } from '../../generated/graphql.js';
import { request } from '../../providers/graph.js';

export type Duty = OwnDutiesQuery['reportingDuties']['nodes'][number];

interface Due {
  /** duties without a value, by their day; undefined while they are read */
  readonly due: readonly Duty[] | undefined;
  /** the next day on which anything is due, whether it is reported or not */
  readonly error: unknown;
}

const pageSize = 200;

const readDuties = async (): Promise<Duty[]> => {
  const duties: Duty[] = [];
  for (;;) {
    const { reportingDuties } = await request(OwnDutiesDocument, { first: pageSize, offset: duties.length });
    duties.push(...reportingDuties.nodes);
    if (reportingDuties.nodes.length === 0 || duties.length >= reportingDuties.totalCount) return duties;
  }
};

const readReported = async (periods: readonly string[]): Promise<ReadonlySet<string>> => {
  const reported = new Set<string>();
  for (let offset = 0; periods.length > 0; offset += pageSize) {
    const { facts } = await request(OwnFirstFactsDocument, { periods: [...periods], first: pageSize, offset });
    for (const { dataElement, period } of facts.nodes) reported.add(`${dataElement.id} ${period}`);
    if (facts.nodes.length < pageSize) break;
  }
  return reported;
};

const readDue = async (): Promise<readonly Duty[]> => {
  const duties = await readDuties();
  const reported = await readReported([...new Set(duties.map(({ period }) => period))]);
  return duties.filter(({ dataElement, period }) => !reported.has(`${dataElement.id} ${period}`));
};

/** What the agency owes and has not reported, by its day. */
export const useOwnDue = (): Due => {
  const [due, setDue] = useState<readonly Duty[]>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    let isWanted = true;
    readDue().then(
      (found) => isWanted && setDue(found),
      (failure: unknown) => isWanted && setError(failure),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return { due, error };
};
