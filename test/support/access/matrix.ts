import type { AccessTable } from '../../../server/access/access-table.js';
import type { Row } from '../../../server/access/row-rule.js';
import type { Noun } from '../../../server/graph/catalogue.js';
import { listParts } from './list-parts.js';
import { NounView, nodeIds } from './noun-view.js';
import { findingsOf, type Part, type Probe, probesOf } from './probe.js';
import { relationParts } from './relation-parts.js';
import type { Caller, ServedWorld } from './served-world.js';
import { idOf, type StoredRows } from './stored-rows.js';
import { Truth } from './truth.js';
import { rightFindings } from './written-rights.js';

/** Everything asked of a served world, and what comes back that must not. */
export class Matrix {
  asked = 0;
  private readonly cursors = new Map<string, ReadonlyMap<string, string>>();

  constructor(
    readonly served: ServedWorld,
    readonly stored: StoredRows,
    readonly access: AccessTable,
  ) {}

  truthOf({ home, account }: Caller): Truth {
    return new Truth(this.stored, this.access, home.contextOf(account).actor);
  }

  /** All nouns as one caller, and the access table against what the product says. */
  async findingsOf(caller: Caller): Promise<string[]> {
    const truth = this.truthOf(caller);
    const found = rightFindings(this.stored.catalogue, this.stored, truth);
    for (const noun of this.stored.catalogue.nouns.values()) found.push(...(await this.nounFindings(caller, noun)));
    return found;
  }

  async nounFindings(caller: Caller, noun: Noun): Promise<string[]> {
    const view = new NounView(noun, this.truthOf(caller), this.stored);
    if (!view.truth.readsNoun(noun)) return this.refusalFindings(caller, view);
    const found: string[] = [];
    for (const probe of [...probesOf([...listParts(view), ...relationParts(view)]), ...(await this.cursorProbes(view))])
      found.push(...(await this.answer(caller, probe)));
    return [...found, ...(await this.closedEdgeFindings(caller, view))];
  }

  async answer(caller: Caller, probe: Probe): Promise<string[]> {
    this.asked += 1;
    return findingsOf(probe, await this.served.ask(caller, probe.query, probe.variables), caller.name);
  }

  /** A noun that the role does not read is refused, whatever is asked of it and whichever id is named. */
  private async refusalFindings(caller: Caller, { noun, stored }: NounView): Promise<string[]> {
    const ids = stored.ids(noun);
    const questions = [
      `{ ${noun.one}(id: "${ids[0]}") { id } }`,
      `{ ${noun.one}(id: "${ids.at(-1)}") { id } }`,
      `{ ${noun.many} { nodes { id } } }`,
      `{ ${noun.many}(where: {id: {eq: "${ids[0]}"}}) { totalCount } }`,
      `{ ${noun.many} { aggregate { count } } }`,
      `{ ${noun.many}(first: 1) { edges { cursor } } }`,
    ];
    return (await Promise.all(questions.map((question) => this.refused(caller, question)))).flat();
  }

  /** From a noun that the role reads to one that it does not: no field, no filter leads there. */
  private async closedEdgeFindings(caller: Caller, { noun, truth }: NounView): Promise<string[]> {
    const closed = ({ target }: { target: Noun }): boolean => !truth.readsNoun(target);
    const questions = [
      ...[...noun.toOne.values()]
        .filter(closed)
        .flatMap(({ name }) => [
          `{ ${noun.many}(first: 1) { nodes { ${name} { id } } } }`,
          `{ ${noun.many}(first: 1, where: {${name}: {id: {isNull: false}}}) { nodes { id } } }`,
        ]),
      ...[...noun.toMany.values()]
        .filter(closed)
        .flatMap(({ name }) => [
          `{ ${noun.many}(first: 1) { nodes { ${name} { totalCount } } } }`,
          `{ ${noun.many}(first: 1, where: {${name}: {some: {}}}) { nodes { id } } }`,
        ]),
    ];
    return (await Promise.all(questions.map((question) => this.refused(caller, question)))).flat();
  }

  private async refused(caller: Caller, question: string): Promise<string[]> {
    this.asked += 1;
    const { status, body, text } = await this.served.ask(caller, question);
    const isRefused = status === 403 && body?.errors?.[0]?.extensions.code === 'FIELD_NOT_READABLE' && !body.data;
    return isRefused ? [] : [`${caller.name} is not refused ${question}: ${status} ${text.slice(0, 300)}`];
  }

  /** The cursor of a row that the caller must not see places it in its own list, and shows nothing else. */
  private async cursorProbes(view: NounView): Promise<Probe[]> {
    const { noun } = view;
    const known = await this.cursorsOf(noun);
    const hidden = [view.hidden[0], view.hidden.at(-1)].filter((row): row is Row => row !== undefined && known.has(idOf(row)));
    const following = (row: Row): string[] => [...view.rows.filter((other) => compareIn(noun, other, row) > 0)].map(idOf).sort();
    const parts = hidden.map(
      (row): Part => ({
        title: `${noun.many} behind the cursor of a hidden row`,
        field: ([w, c]) => `${noun.many}(where: ${w}, first: 200, after: ${c}) { nodes { id } }`,
        values: [
          [`${noun.name}Where`, view.where()],
          ['String', known.get(idOf(row))],
        ],
        expected: following(row),
        seen: nodeIds,
      }),
    );
    return probesOf(parts);
  }

  /** Cursors of all rows, from callers of both jurisdictions who see them. */
  private async cursorsOf(noun: Noun): Promise<ReadonlyMap<string, string>> {
    const known = this.cursors.get(noun.name);
    if (known) return known;
    const found = new Map<string, string>();
    for (const caller of this.served.callers) {
      const view = new NounView(noun, this.truthOf(caller), this.stored);
      if (view.rows.every((row) => found.has(idOf(row)))) continue;
      const query = `query ($w: ${noun.name}Where) { ${noun.many}(where: $w, first: 200) { edges { cursor node { id } } } }`;
      type Found = Record<string, { edges: { cursor: string; node: { id: string } }[] }>;
      const { body } = await this.served.ask<Found>(caller, query, { w: view.where() });
      for (const { cursor, node } of body.data?.[noun.many]?.edges ?? []) found.set(node.id, cursor);
    }
    this.cursors.set(noun.name, found);
    return found;
  }
}

/** The noun's usual order: its own fields, nulls last, then id. */
function compareIn(noun: Noun, left: Row, right: Row): number {
  const columns = [...noun.order.map((name) => noun.leaves.get(name)?.column as string), 'id'];
  for (const column of columns) {
    const [one, other] = [left[column] ?? null, right[column] ?? null];
    if (one === other) continue;
    if (one === null) return 1;
    if (other === null) return -1;
    return one > other ? 1 : -1;
  }
  return 0;
}
