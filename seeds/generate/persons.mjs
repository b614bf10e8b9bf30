import { portfolios } from './portfolios.mjs';
import { assessedAgencies } from './qualities.mjs';
import { between, chance } from './random.mjs';

const posts = [
  ['SECRETARY', '党组织书记', 'Secretary'],
  ['LEADING_GROUP_MEMBER', '领导班子成员', 'Member of the leading group'],
  ['PARTY_AFFAIRS_CADRE', '党务干部', 'Party-affairs cadre'],
];

const appointment = ({ agency, post, from, to, portfolio }) =>
  `      - { agency: ${agency}, post: ${post}, from: ${from}${to === undefined ? '' : `, to: ${to}`}${portfolio ? `, portfolio: { zh: ${portfolio[0]}, en: ${portfolio[1]} }` : ''} }`;

/** A quarter of the secretaries were members elsewhere before; the earlier appointment ended the day the new one began. */
function secretaryAppointments(agency, index, agencies) {
  const from = -between(180, 1500, agency.code, 'secretary');
  const current = { agency: agency.code, post: 'SECRETARY', from };
  const former = agencies[(index + 7) % agencies.length];
  const fields = portfolios[former.sector];
  if (fields === undefined || chance(agency.code, 'moved') >= 0.4) return [current];
  const portfolio = fields[between(0, fields.length - 1, agency.code, 'former')];
  return [
    { agency: former.code, post: 'LEADING_GROUP_MEMBER', from: from - between(400, 1200, agency.code, 'before'), to: from, portfolio },
    current,
  ];
}

function leadingGroup(agency) {
  const fields = portfolios[agency.sector];
  const size = between(2, Math.min(4, fields.length), agency.code, 'group');
  return fields
    .slice(0, size)
    .map((portfolio, index) => [
      { agency: agency.code, post: 'LEADING_GROUP_MEMBER', from: -between(60, 1300, agency.code, 'member', index), portfolio },
    ]);
}

/** Party-affairs cadres; one in four served in another agency's post until lately, or left altogether. */
function cadres(agency, isAssessed, agencies) {
  const count = isAssessed ? between(1, 2, agency.code, 'cadres') : between(0, 1, agency.code, 'cadres');
  return Array.from({ length: count }, (_, index) => {
    const from = -between(30, 1100, agency.code, 'cadre', index);
    const current = { agency: agency.code, post: 'PARTY_AFFAIRS_CADRE', from };
    const fate = chance(agency.code, 'fate', index);
    if (fate < 0.12) return [{ ...current, from: from - 700, to: from + 20 }];
    const other = agencies[between(0, agencies.length - 1, agency.code, 'origin', index)];
    if (fate < 0.3 && other.code !== agency.code) return [{ ...current, agency: other.code, from: from - 600, to: from }, current];
    return [current];
  });
}

/** Secretaries first, in the order of their agencies, so that P001 is the secretary of A01. */
export function personsYaml({ jurisdiction, organization, title }) {
  const { agencies } = organization;
  const assessed = new Set(assessedAgencies(jurisdiction));
  const secretaries = agencies.map((agency, index) => secretaryAppointments(agency, index, agencies));
  const members = agencies.filter((agency) => assessed.has(agency.code)).flatMap(leadingGroup);
  const workers = agencies.flatMap((agency) => cadres(agency, assessed.has(agency.code), agencies));
  const people = [...secretaries, ...members, ...workers].map((appointments, index) => {
    const number = String(index + 1).padStart(3, '0');
    return [
      `  - code: P${number}`,
      `    name: { zh: ${title.zh}${number}, en: ${title.en} ${number} }`,
      '    appointments:',
      ...appointments.map(appointment),
    ].join('\n');
  });
  const labels = posts.map(([code, zh, en]) => `  - { code: ${code}, name: { zh: ${zh}, en: ${en} } }`);
  return [
    '# Synthetic people, named so; written by seeds/generate. Offsets are days from the anchor day: `from` included, `to` excluded.',
    'posts:',
    ...labels,
    '',
    'persons:',
    ...people,
    '',
  ].join('\n');
}
