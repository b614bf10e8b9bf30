import { newIdentifier } from '../../../core/identifier.js';
import { Portfolio } from '../../person/portfolio.model.js';
import { inserted, updated, type Write } from '../import-judge.js';
import { readText } from '../read-word.js';
import type { RowCheck } from '../row-check.js';
import type { StoredAppointment } from './stored-appointments.js';

export interface PortfolioNames {
  readonly name: string;
  readonly nameEn: string;
}

/** Null where the row names none, which leaves what is there; undefined where it is wrong. */
export function readPortfolio(row: RowCheck): PortfolioNames | null | undefined {
  const name = row.read('portfolio', (text) => readText(text, 100));
  const nameEn = row.read('portfolioEn', (text) => readText(text, 100));
  if (name === undefined || nameEn === undefined) return undefined;
  return name === null ? null : { name, nameEn: nameEn ?? name };
}

interface Owner {
  readonly agencyId: string;
  readonly appointmentId: string;
}

export function portfolioWrites(owner: Owner, former: StoredAppointment | undefined, wanted: PortfolioNames | null): Write[] {
  if (wanted === null) return [];
  const { portfolioId = null, portfolio = null, portfolioEn = null } = former ?? {};
  if (portfolioId === null) return [inserted(Portfolio, newIdentifier(), { ...owner, ...wanted })];
  return updated(Portfolio, portfolioId, { name: portfolio, nameEn: portfolioEn }, { ...wanted });
}
