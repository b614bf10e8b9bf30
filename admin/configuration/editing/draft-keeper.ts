import { canonicalise } from '../../../server/engine/documents/canonical.js';
import { type MergeConflict, mergeDocuments } from '../../../server/engine/documents/document-merge.js';
import { setAtPath } from './document-path.js';

/** A draft as the server holds it; `version` counts its changes. */
export interface Stored {
  readonly version: number;
  readonly content: unknown;
}

export interface DraftPort {
  /** stores what was written, merged with what others changed since `base`; throws a refusal */
  readonly store: (update: { readonly version: number; readonly content: unknown; readonly base: unknown }) => Promise<Stored>;
  readonly read: () => Promise<Stored>;
  /** whether a refusal says that both changed the same */
  readonly isConflict: (refusal: unknown) => boolean;
}

export type Standing = 'SAVED' | 'CHANGED' | 'SAVING' | 'REFUSED' | 'CONFLICT';
export type Side = 'mine' | 'theirs';

export interface DraftState {
  readonly content: unknown;
  readonly standing: Standing;
  readonly savedAt: Date | null;
  readonly refusal: unknown;
  /** what both changed differently; somebody must choose before anything is stored */
  readonly conflicts: readonly MergeConflict[];
}

/**
 * What is being written and what the server holds. Nothing that was typed is lost: what comes back is merged under what was
 * typed meanwhile, and where both changed the same, both are kept until one is chosen.
 */
export class DraftKeeper {
  private state: DraftState;
  private theirs: Stored | undefined;
  private running: Promise<boolean> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private stored: Stored,
    private readonly port: DraftPort,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.state = { content: stored.content, standing: 'SAVED', savedAt: null, refusal: null, conflicts: [] };
  }

  readonly snapshot = (): DraftState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  change(content: unknown): void {
    const { standing } = this.state;
    const isHeld = standing === 'SAVING' || standing === 'CONFLICT';
    this.set(isHeld ? { content } : { content, standing: 'CHANGED', refusal: null });
  }

  /** @returns whether the server now holds what is written. One at a time: a second call waits, and stores what came meanwhile. */
  async save(): Promise<boolean> {
    while (this.running) await this.running;
    if (this.state.standing !== 'CHANGED' && this.state.standing !== 'REFUSED') return this.state.standing === 'SAVED';
    this.running = this.store();
    try {
      return await this.running;
    } finally {
      this.running = undefined;
    }
  }

  /** Takes of each conflict one side, and stores. Paths are joined by spaces. */
  choose(sides: ReadonlyMap<string, Side>): Promise<boolean> {
    if (!this.theirs) return Promise.resolve(false);
    const { content, conflicts } = this.state;
    const merged = mergeDocuments(this.stored.content, content, this.theirs.content).content;
    const chosen = conflicts
      .filter(({ path }) => sides.get(path.join(' ')) === 'mine')
      .reduce((document, { path, mine }) => setAtPath(document, path, mine), merged);
    this.stored = this.theirs;
    this.theirs = undefined;
    this.set({ content: chosen, standing: 'CHANGED', conflicts: [], refusal: null });
    return this.save();
  }

  private async store(): Promise<boolean> {
    const sent = this.state.content;
    this.set({ standing: 'SAVING', refusal: null });
    try {
      const answer = await this.port.store({ version: this.stored.version, content: sent, base: this.stored.content });
      const typed = this.state.content;
      const content = merged(sent, answer.content, typed);
      this.stored = answer;
      this.set({ content, standing: typed === sent ? 'SAVED' : 'CHANGED', savedAt: this.now() });
      return typed === sent;
    } catch (refusal) {
      return this.port.isConflict(refusal) ? this.readTheirs(refusal) : this.refuse(refusal);
    }
  }

  private async readTheirs(refusal: unknown): Promise<boolean> {
    try {
      const theirs = await this.port.read();
      const { conflicts } = mergeDocuments(this.stored.content, this.state.content, theirs.content);
      if (conflicts.length === 0) return this.refuse(refusal);
      this.theirs = theirs;
      this.set({ standing: 'CONFLICT', conflicts });
      return false;
    } catch (failure) {
      return this.refuse(failure);
    }
  }

  private refuse(refusal: unknown): false {
    this.set({ standing: 'REFUSED', refusal });
    return false;
  }

  private set(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** What came back, under what was typed meanwhile: the merge prefers the last. The same content stays the same object. */
function merged(sent: unknown, answer: unknown, typed: unknown): unknown {
  if (canonicalise(sent) === canonicalise(answer)) return typed;
  return typed === sent ? answer : mergeDocuments(sent, answer, typed).content;
}
