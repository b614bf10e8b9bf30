import { type Finding, mostFindings, type Problem } from './import-report.js';

export interface FindingPlace {
  readonly sheet: string;
  readonly address: string;
  readonly row: number | null;
  readonly field: string | null;
  readonly value: string;
}

const longestValue = 200;

/** Everything found in one check: the first thousand in words, all of them in numbers. */
export class Findings {
  readonly kept: Finding[] = [];
  readonly wrongRows = new Set<number>();
  total = 0;

  add(place: FindingPlace, { code, message, suggestion }: Problem): void {
    this.total += 1;
    if (place.row !== null) this.wrongRows.add(place.row);
    if (this.kept.length >= mostFindings) return;
    this.kept.push({
      ...place,
      value: place.value.slice(0, longestValue),
      code,
      message: message.zh,
      messageEn: message.en,
      suggestion: suggestion?.zh ?? null,
      suggestionEn: suggestion?.en ?? null,
    });
  }
}
