import { useCallback, useEffect, useState } from 'react';
import { OwnMarksDocument } from '../../generated/graphql.js';
import { request } from '../../providers/graph.js';
import type { OwnMark } from './mark-shape.js';

interface OwnMarks {
  readonly marks: readonly OwnMark[] | undefined;
  readonly error: unknown;
  readonly readAgain: () => Promise<void>;
}

const pageSize = 200;

const readAll = async (): Promise<OwnMark[]> => {
  const marks: OwnMark[] = [];
  for (;;) {
    const page = (await request(OwnMarksDocument, { first: pageSize, offset: marks.length })).marks;
    marks.push(...page.nodes);
    if (page.nodes.length === 0 || marks.length >= page.totalCount) return marks;
  }
};

/** Everything the reviewer's department is asked for, on all pages: what is left is only known from all of it. */
export const useOwnMarks = (): OwnMarks => {
  const [marks, setMarks] = useState<readonly OwnMark[]>();
  const [error, setError] = useState<unknown>();
  const readAgain = useCallback(async () => {
    setError(undefined);
    await readAll().then(setMarks, setError);
  }, []);
  useEffect(() => void readAgain(), [readAgain]);
  return { marks, error, readAgain };
};
