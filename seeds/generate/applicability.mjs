/** Indicators by code, with what a profile laid over them for this agency. */
export const indicatorsOf = (rubric) => rubric.categories.flatMap((category) => category.items.flatMap((item) => item.indicators));

const holds = (wanted, actual) => wanted === undefined || wanted.some((code) => actual.includes(code));

function isMember(profile, agency) {
  return (
    holds(profile.sectors, [agency.sector]) &&
    holds(profile.administrativeLevels, [agency.administrativeLevel]) &&
    holds(profile.alliances, agency.alliances)
  );
}

/** The indicators an agency answers for; each profile includes and excludes in document order. */
export function applicableIndicators(rubric, agency) {
  const codes = new Set();
  for (const indicator of indicatorsOf(rubric)) if (indicator.scope === 'COMMON') codes.add(indicator.code);
  for (const profile of rubric.profiles.filter((candidate) => isMember(candidate, agency))) {
    for (const code of profile.include ?? []) codes.add(code);
    for (const code of profile.exclude ?? []) codes.delete(code);
  }
  return indicatorsOf(rubric).filter((indicator) => codes.has(indicator.code));
}

const formulaKeys = ['value', 'events', 'achieved', 'target', 'condition', 'points'];
const wordsOf = (text) => text.match(/[A-Za-z]\w*/g) ?? [];

/** The reported elements behind some indicators, through computed elements. */
export function elementsOf(rubric, indicators) {
  const reported = new Set(rubric.dataElements);
  const computed = new Map(rubric.computedElements.map((element) => [element.code, element.formula]));
  const found = new Set();
  const visit = (text) => {
    for (const word of wordsOf(text)) {
      if (reported.has(word)) found.add(word);
      if (computed.has(word)) visit(computed.get(word));
    }
  };
  for (const { method } of indicators) for (const key of formulaKeys) if (typeof method[key] === 'string') visit(method[key]);
  return rubric.dataElements.filter((code) => found.has(code));
}

/** Agencies of an organization with the alliances they belong to on the anchor day. */
export function agenciesOf(organization) {
  const isToday = (member) => member.from <= 0 && (member.to === undefined || member.to > 0);
  return organization.agencies.map((agency) => ({
    ...agency,
    alliances: organization.alliances
      .filter((alliance) => alliance.members.some((member) => member.agency === agency.code && isToday(member)))
      .map(({ code }) => code),
  }));
}
