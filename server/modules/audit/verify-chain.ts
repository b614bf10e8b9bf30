import { breaks, type ChainBreak } from './chain-breaks.js';
import { type ChainLink, type EntryText, hashOfLink, type SealText } from './sealed-entry.js';

/** Entries wait for less than a second; after a minute the sealer does not run, or somebody keeps it from its work. */
const longestWaitMs = 60_000;

export interface Verification {
  /** sealed entries that were looked at, up to the break if there is one */
  readonly entries: number;
  readonly firstNumber: number | null;
  /** of the last link that is in order */
  readonly lastNumber: number | null;
  readonly headHash: string | null;
  readonly unsealed: number;
  readonly unsealedOverAMinute: number;
  /** the last link of each day (UTC) that is in order */
  readonly dailyHeads: readonly DailyHead[];
  /** the first place that is not in order */
  readonly broken: ChainBreak | null;
}

export interface DailyHead {
  /** of sealing, in UTC */
  readonly day: string;
  readonly number: number;
  readonly hash: string;
}

export interface ChainBeginning {
  /** of the link that must come first */
  readonly number: number;
  /** of the link before it */
  readonly hash: string;
  /** when the links were read: unsealed entries are judged by it */
  readonly readAt: Date;
}

/**
 * Follows a chain link by link: recomputes each hash, and notices gaps, wrong order, and entries that were altered, removed or
 * put in. Pure, in constant memory: it knows nothing but what it is given.
 */
export class ChainVerifier {
  private readonly firstNumber: number;
  private number: number;
  private hash: string;
  private sealedAt = '';
  private entries = 0;
  private unsealed = 0;
  private late = 0;
  private readonly heads = new Map<string, DailyHead>();
  private broken: ChainBreak | null = null;

  constructor(private readonly beginning: ChainBeginning) {
    this.firstNumber = beginning.number;
    this.number = beginning.number - 1;
    this.hash = beginning.hash;
  }

  get isBroken(): boolean {
    return this.broken !== null;
  }

  get nextNumber(): number {
    return this.number + 1;
  }

  /** After a break nothing more is judged: what follows hangs on what is broken. */
  add({ entry, seal }: ChainLink): void {
    if (this.broken) return;
    if (seal) this.addSealed(entry, seal);
    else if (entry) this.addUnsealed(entry);
  }

  /** To be called where the reader knows which link must have been the last: what is cut off at the end shows in no link. */
  endAt(lastNumber: number): void {
    if (this.number < lastNumber) this.fail(breaks.missing(this.nextNumber, lastNumber));
  }

  /** Something is wrong that shows in no link; the first break stands. */
  fail(broken: ChainBreak): void {
    this.broken ??= broken;
  }

  result(): Verification {
    const isEmpty = this.entries === 0;
    return {
      entries: this.entries,
      firstNumber: isEmpty ? null : this.firstNumber,
      lastNumber: isEmpty ? null : this.number,
      headHash: isEmpty ? null : this.hash,
      unsealed: this.unsealed,
      unsealedOverAMinute: this.late,
      dailyHeads: [...this.heads.values()],
      broken: this.broken,
    };
  }

  private addSealed(entry: EntryText | null, seal: SealText): void {
    this.broken = this.breakAt(entry, seal);
    if (this.broken) return;
    const { number, hash, sealedAt } = seal;
    const day = sealedAt.slice(0, 10);
    Object.assign(this, { number, hash, sealedAt });
    this.entries += 1;
    this.heads.set(day, { day, number, hash });
  }

  private breakAt(entry: EntryText | null, seal: SealText): ChainBreak | null {
    const wanted = this.nextNumber;
    if (seal.number > wanted) return breaks.missing(wanted, seal.number);
    if (seal.number < wanted) return breaks.outOfOrder(wanted, seal.number);
    if (!entry) return breaks.entryRemoved(wanted);
    if (seal.previousHash !== this.hash) return breaks.unlinked(wanted);
    if (seal.hash !== hashOfLink(seal.previousHash, entry, seal)) return breaks.altered(wanted, entry.id);
    return seal.sealedAt < this.sealedAt ? breaks.backInTime(wanted) : null;
  }

  private addUnsealed({ occurredAt }: EntryText): void {
    this.unsealed += 1;
    if (this.beginning.readAt.getTime() - Date.parse(occurredAt) > longestWaitMs) this.late += 1;
  }
}
