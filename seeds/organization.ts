import type { TenantTransaction } from '../server/database/tenant-transaction.js';
import { AdministrativeLevel } from '../server/modules/agency/administrative-level.model.js';
import { Agency } from '../server/modules/agency/agency.model.js';
import { Sector } from '../server/modules/agency/sector.model.js';
import { sortKeyOf } from '../server/modules/agency/sort-key.js';
import { Alliance } from '../server/modules/alliance/alliance.model.js';
import { AllianceBasis } from '../server/modules/alliance/alliance-basis.model.js';
import { AllianceMembership } from '../server/modules/alliance/alliance-membership.model.js';
import { Jurisdiction } from '../server/modules/jurisdiction/jurisdiction.model.js';
import { bulkInsert, type SeedRow } from './bulk-insert.js';
import { dayAt } from './seed-calendar.js';
import type { SeedScope } from './seed-scope.js';

interface Labelled {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
}

export const labels = ({ code, name }: Labelled): SeedRow => ({ code, name: name.zh, nameEn: name.en });

/** From an offset pair to days; the last day is excluded. */
export const spanOf = ({ calendar }: SeedScope, { from, to }: { readonly from: number; readonly to?: number | undefined }): SeedRow => ({
  validFrom: dayAt(calendar, from),
  validTo: to === undefined ? null : dayAt(calendar, to),
});

export async function insertOrganization(transaction: TenantTransaction, scope: SeedScope): Promise<void> {
  const { ids, calendar, tenancy } = scope;
  const { jurisdiction, sectors, administrativeLevels } = scope.seed.organization;
  const placed = (noun: string, entries: readonly Labelled[]): SeedRow[] =>
    entries.map((entry, index) => ({ id: ids.of(noun, entry.code), position: index + 1, ...labels(entry) }));
  await bulkInsert(transaction, Jurisdiction, [{ id: tenancy.jurisdictionId, anchorOn: calendar.anchorOn, ...labels(jurisdiction) }]);
  await bulkInsert(transaction, Sector, placed('sector', sectors));
  await bulkInsert(transaction, AdministrativeLevel, placed('administrativeLevel', administrativeLevels));
  await bulkInsert(transaction, Agency, agencyRows(scope));
  await insertAlliances(transaction, scope);
}

function agencyRows({ ids, seed }: SeedScope): SeedRow[] {
  const places = new Map(seed.organization.places.map(({ code, name }) => [code, name.zh]));
  return seed.organization.agencies.map((agency) => ({
    id: ids.to('agency', agency.code),
    ...labels(agency),
    sortKey: sortKeyOf(agency.name.zh),
    sector: agency.sector,
    administrativeLevel: agency.administrativeLevel,
    place: agency.place === undefined ? null : (places.get(agency.place) ?? agency.place),
    parentId: agency.parent === undefined ? null : ids.to('agency', agency.parent),
  }));
}

async function insertAlliances(transaction: TenantTransaction, scope: SeedScope): Promise<void> {
  const { ids, seed } = scope;
  const { alliances } = seed.organization;
  await bulkInsert(
    transaction,
    Alliance,
    alliances.map((alliance) => ({
      id: ids.of('alliance', alliance.code),
      ...labels(alliance),
      sortKey: sortKeyOf(alliance.name.zh),
    })),
  );
  await bulkInsert(
    transaction,
    AllianceBasis,
    alliances.flatMap(({ code, bases }) =>
      bases.map((basis) => ({ id: ids.of('basis', `${code} ${basis}`), allianceId: ids.to('alliance', code), basis })),
    ),
  );
  await bulkInsert(
    transaction,
    AllianceMembership,
    alliances.flatMap(({ code, members }) =>
      members.map((member) => ({
        id: ids.of('membership', `${code} ${member.agency} ${member.from}`),
        allianceId: ids.to('alliance', code),
        agencyId: ids.to('agency', member.agency),
        ...spanOf(scope, member),
      })),
    ),
  );
}
