import { z } from 'zod';
import { say } from '../../core/language.js';
import { breaks } from './chain-breaks.js';
import { exportFormat } from './export-head.js';
import { ChainVerifier, type Verification } from './verify-chain.js';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.string();
const number = z.int();

const headShape = z.strictObject({
  format: z.literal(exportFormat),
  ...{ jurisdictionId: text, jurisdiction: text, exportedAt: z.iso.datetime(), from: text.nullable(), to: text.nullable() },
  ...{ count: number, unsealed: number, firstNumber: number, lastNumber: number, firstPreviousHash: hash, lastHash: hash },
  dailyHeads: z.array(z.strictObject({ day: text, number, hash })),
});

const entryShape = z.strictObject({
  ...{ jurisdictionId: text, id: text, accountId: text.nullable(), accountCode: text, role: text, action: text, outcome: text },
  ...{ subjectType: text.nullable(), subjectId: text.nullable(), reason: text.nullable(), before: text.nullable() },
  ...{ after: text.nullable(), requestId: text, occurredAt: text },
});

const linkShape = z.strictObject({
  entry: entryShape.nullable(),
  seal: z.strictObject({ number, previousHash: hash, hash, sealedAt: text }).nullable(),
});

type Head = z.infer<typeof headShape>;

export interface ExportVerification extends Verification {
  /** null where the first line cannot be read */
  readonly head: Head | null;
}

/** Verifies an export by nothing but its own lines: hashes, numbers, order, and that it is as long as its first line says. */
export async function verifyExport(lines: AsyncIterable<string>): Promise<ExportVerification> {
  let head: Head | null = null;
  let verifier = new ChainVerifier({ number: 1, hash: '', readAt: new Date(0) });
  let line = 0;
  for await (const content of lines) {
    line += 1;
    const value = parsed(content);
    if (line === 1) {
      head = headShape.safeParse(value).data ?? null;
      if (!head) break;
      verifier = new ChainVerifier({ number: head.firstNumber, hash: head.firstPreviousHash, readAt: new Date(head.exportedAt) });
      continue;
    }
    const link = linkShape.safeParse(value).data;
    if (link) verifier.add(link);
    else verifier.fail(breaks.unreadable(verifier.nextNumber, line));
  }
  if (head) compare(verifier, head);
  else verifier.fail(breaks.unreadable(1, 1));
  return { ...verifier.result(), head };
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function compare(verifier: ChainVerifier, head: Head): void {
  verifier.endAt(head.lastNumber);
  const { entries, unsealed, headHash, dailyHeads } = verifier.result();
  const { nextNumber } = verifier;
  if (entries !== head.count || unsealed !== head.unsealed)
    verifier.fail(breaks.headDiffers(nextNumber, say('条数', 'the number of entries')));
  if (entries > 0 && headHash !== head.lastHash) verifier.fail(breaks.headDiffers(nextNumber - 1, say('末尾封签', 'the last hash')));
  const differing = dailyHeads.find((found, at) => JSON.stringify(found) !== JSON.stringify(head.dailyHeads[at]));
  if (differing || dailyHeads.length !== head.dailyHeads.length)
    verifier.fail(breaks.headDiffers(differing?.number ?? nextNumber, say('每日封签', 'the daily heads')));
}
