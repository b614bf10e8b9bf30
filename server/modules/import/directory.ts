import { type Bilingual, say } from '../../core/language.js';
import { nearestName } from '../../engine/feel/nearest-name.js';
import { plainText } from './cell-text.js';
import type { Problem, Read } from './import-report.js';

export interface Entry {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string;
}

/** Names compared with wrong ones, in all; a file full of mistakes must not hold the server up. */
const mostComparisons = 300_000;

/** As names and what is typed for them are compared: brackets, blanks and capitals of either kind are one. */
export const soughtOf = (text: string): string => plainText(text).toLowerCase();

/** The records of one noun that a cell may name, by code, by a name that only one has, or by "code name". */
export class Directory<Named extends Entry> {
  private readonly byCode = new Map<string, Named>();
  private readonly byName = new Map<string, Named[]>();
  private readonly known = new Map<string, Read<Named>>();
  private comparisons = 0;

  constructor(
    private readonly noun: Bilingual,
    entries: Iterable<Named> = [],
  ) {
    for (const entry of entries) this.add(entry);
  }

  add(entry: Named): void {
    this.byCode.set(entry.code.toLowerCase(), entry);
    for (const name of new Set([entry.name, entry.nameEn ?? entry.name].map(soughtOf))) {
      const namesakes = this.byName.get(name);
      if (namesakes) namesakes.push(entry);
      else this.byName.set(name, [entry]);
    }
    this.known.clear();
  }

  get(code: string): Named | undefined {
    return this.byCode.get(code.toLowerCase());
  }

  /** The same text is looked up once: a wrong code in ten thousand rows is compared with all others only for the first. */
  find(text: string): Read<Named> {
    const known = this.known.get(text);
    if (known) return known;
    const found = this.search(plainText(text));
    this.known.set(text, found);
    return found;
  }

  private search(text: string): Read<Named> {
    const sought = soughtOf(text);
    const byCode = this.byCode.get(sought);
    if (byCode) return { value: byCode };
    const [only, ...others] = this.byName.get(sought) ?? [];
    if (only && others.length > 0) return { problem: this.ambiguous(text, [only, ...others]) };
    if (only) return { value: only };
    const [, code = '', name = ''] = /^(\S+) (.+)$/.exec(sought) ?? [];
    const entry = this.byCode.get(code);
    if (!entry) return { problem: this.unknown(text) };
    const isSame = name === soughtOf(entry.name) || (entry.nameEn !== undefined && name === soughtOf(entry.nameEn));
    return isSame ? { value: entry } : { problem: this.different(entry) };
  }

  private unknown(text: string): Problem {
    const nearest = this.nearestTo(text);
    const entry = nearest === undefined ? undefined : (this.byCode.get(nearest) ?? this.byName.get(nearest)?.[0]);
    return {
      code: 'NOT_KNOWN',
      message: say(`没有这个${this.noun.zh}`, `There is no such ${this.noun.en}`),
      suggestion: entry
        ? say(`是不是 ${entry.code} ${entry.name}`, `Perhaps ${entry.code} ${entry.nameEn ?? entry.name} is meant`)
        : say(`先导入该${this.noun.zh}，或核对编码`, `Import the ${this.noun.en} first, or check the code`),
    };
  }

  private nearestTo(text: string): string | undefined {
    if (this.comparisons >= mostComparisons) return undefined;
    this.comparisons += this.byCode.size + this.byName.size;
    return nearestName(text, this.byCode.keys()) ?? nearestName(text, this.byName.keys());
  }

  private ambiguous(text: string, entries: readonly Named[]): Problem {
    const codes = entries.map(({ code }) => code);
    return {
      code: 'NAME_NOT_UNIQUE',
      message: say(`有 ${codes.length} 个${this.noun.zh}叫“${text}”`, `${codes.length} are called “${text}”`),
      suggestion: say(`改用编码：${codes.slice(0, 5).join('、')}`, `Use the code: ${codes.slice(0, 5).join(', ')}`),
    };
  }

  private different({ code, name }: Named): Problem {
    return {
      code: 'CODE_AND_NAME_DIFFER',
      message: say(`编码 ${code} 是“${name}”，与后面的名称不符`, `The code ${code} belongs to “${name}”, not to the name beside it`),
      suggestion: say(`只写编码 ${code}，或改正名称`, `Write the code ${code} alone, or mend the name`),
    };
  }
}
