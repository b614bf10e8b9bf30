// A build is made again only when the content of what it was made from has changed; times of files do not matter.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One hash over files and directories, those that exist, in a fixed order. */
export function fingerprint(places, isWanted = () => true) {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesIn).filter(isWanted)) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

export function filesIn(place) {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)));
}

/** Builds unless the stamp says that `key` was built and `output` is there. */
export function buildOnce({ stamp, key, output, build }) {
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return;
  rmSync(stamp, { force: true });
  build();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, key);
}
