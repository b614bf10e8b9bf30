import { createReadStream } from 'node:fs';

/** Lines as they end in `\n` alone: a line of JSON may hold other characters that count as ends of lines elsewhere. */
export async function* fileLines(file: string): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const piece of createReadStream(file, { encoding: 'utf8' })) {
    const parts = (piece as string).split('\n');
    for (const part of parts.slice(0, -1)) {
      yield [...begun, part].join('');
      begun = [];
    }
    begun.push(parts.at(-1) as string);
  }
  const rest = begun.join('');
  if (rest !== '') yield rest;
}
