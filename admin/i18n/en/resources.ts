export const resources = {
  agencies: { name: 'agencies' },
  alliances: { name: 'alliances' },
  accounts: { name: 'Accounts' },
  grants: { name: 'Grants' },
  audit: { name: 'Audit trail' },
  imports: { name: 'Import' },
  own: { name: 'My account' },
  cycles: { name: 'cycles' },
  rubrics: { name: 'rubrics' },
  scorecards: { name: 'scorecards' },
};
