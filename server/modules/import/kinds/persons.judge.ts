import { newIdentifier } from '../../../core/identifier.js';
import { Appointment } from '../../person/appointment.model.js';
import { inserted, type JudgeMaker, outcomeOf, updated, type Write } from '../import-judge.js';
import { readText, readWord } from '../read-word.js';
import { RowKeys } from '../row-keys.js';
import { readSpan, type Span, Timelines } from '../spans.js';
import { posts } from './person.columns.js';
import { PersonRecords } from './person-records.js';
import { portfolioWrites, readPortfolio } from './portfolio-writes.js';
import { readCode } from './read-code.js';
import { readAgencies } from './read-directories.js';
import { type StoredAppointment, storedAppointments } from './stored-appointments.js';

interface Row {
  readonly personId: string;
  readonly agencyId: string;
  readonly post: string;
  readonly span: Span;
  readonly portfolio: { readonly name: string; readonly nameEn: string } | null;
}

/** One row for each appointment; it is known by person, post and first day, and only its end and its portfolio can change. */
export const personJudge: JudgeMaker = async ({ transaction, rows }) => {
  const agencies = await readAgencies(transaction);
  const codes = [...rows.texts('code')];
  const persons = await PersonRecords.read(transaction, codes);
  const known = await storedAppointments(transaction, codes);
  const timelines = new Timelines();
  for (const [key, { personId, post, from, to, label }] of known) timelines.put(`${personId} ${post}`, key, { from, to, row: null, label });
  const keys = new RowKeys();
  return {
    judge(row) {
      const code = row.need('code', readCode);
      const name = row.need('name', (text) => readText(text, 100));
      const agency = row.need('agency', (text) => agencies.find(text));
      const post = row.need('post', (text) => readWord(text, posts));
      const span = readSpan(row);
      const portfolio = readPortfolio(row);
      if (code === undefined || !name || !agency || !post || !span || portfolio === undefined) return undefined;
      const person = persons.take(row, { code, name, agency });
      if (!person) return undefined;
      const key = `${person.id} ${post} ${span.from}`;
      if (!keys.take(row, 'code', key)) return undefined;
      const former = known.get(key);
      const to = row.has('to') ? span.to : (former?.to ?? null);
      timelines.put(`${person.id} ${post}`, key, { from: span.from, to, row: row.row, label: `${code} ${posts[post].zh}` });
      const writes = appointmentWrites({ personId: person.id, agencyId: agency.id, post, span: { ...span, to }, portfolio }, former);
      return outcomeOf([...person.writes, ...writes], former === undefined);
    },
    finish: (row) => timelines.fail(row),
  };
};

function appointmentWrites({ personId, agencyId, post, span, portfolio }: Row, former: StoredAppointment | undefined): Write[] {
  const id = former?.id ?? newIdentifier();
  const own = former
    ? updated(Appointment, id, { validTo: former.to }, { validTo: span.to })
    : [inserted(Appointment, id, { agencyId, personId, post, validFrom: span.from, validTo: span.to })];
  return [...own, ...portfolioWrites({ agencyId, appointmentId: id }, former, portfolio)];
}
