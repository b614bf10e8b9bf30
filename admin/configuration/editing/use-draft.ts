import { useEffect, useState, useSyncExternalStore } from 'react';
import type { HttpError } from 'react-admin';
import { DraftContentDocument, StoreDraftDocument } from '../../generated/graphql.js';
import { type FailureDetail, request } from '../../providers/graph.js';
import { DraftKeeper, type DraftPort, type DraftState, type Side, type Stored } from './draft-keeper.js';

export interface Draft extends DraftState {
  readonly change: (content: unknown) => void;
  readonly save: () => Promise<boolean>;
  readonly choose: (sides: ReadonlyMap<string, Side>) => Promise<boolean>;
}

const saveAfterMs = 1500;

const portOf = (versionId: string): DraftPort => ({
  store: async ({ version, content, base }) => {
    const input = { versionId, version, content: JSON.stringify(content), base: JSON.stringify(base), idempotencyKey: crypto.randomUUID() };
    return stored((await request(StoreDraftDocument, { input })).updateDraft.configVersion);
  },
  read: async () => stored((await request(DraftContentDocument, { id: versionId })).configVersion),
  isConflict: (refusal) => ((refusal as HttpError).body as FailureDetail | undefined)?.code === 'DRAFT_CONFLICT',
});

const stored = (version: Stored | null | undefined): Stored => {
  if (!version) throw new Error('the server stored the draft but does not show it');
  return { version: version.version, content: version.content };
};

/** A draft that is saved on the server as it is written, and before the page is left. */
export const useDraft = (version: Stored & { readonly id: string }): Draft => {
  const [keeper] = useState(() => new DraftKeeper({ version: version.version, content: version.content }, portOf(version.id)));
  const state = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  const { standing, content } = state;
  useEffect(() => {
    if (standing !== 'CHANGED') return;
    const timer = setTimeout(() => void keeper.save(), saveAfterMs);
    return () => clearTimeout(timer);
  }, [keeper, standing, content]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (keeper.snapshot().standing !== 'SAVED') event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      void keeper.save();
    };
  }, [keeper]);
  return {
    ...state,
    change: (next) => keeper.change(next),
    save: () => keeper.save(),
    choose: (sides) => keeper.choose(sides),
  };
};
