export const resources = {
  agencies: { name: 'agencies' },
  alliances: { name: 'alliances' },
  cycles: { name: 'cycles' },
  rubrics: { name: 'rubrics' },
  scorecards: { name: 'scorecards' },
};
