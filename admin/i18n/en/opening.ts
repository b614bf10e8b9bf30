export const opening = {
  obstacles: 'To be done before it can be opened',
  basis: 'Basis and days',
  rubric: 'Rubric',
  rubricOf: 'version %{version}, %{count} indicators',
  policy: 'Grading policy',
  noMarksDue: 'not set; needed before opening',
  loads: 'What each review department would mark',
  loadsNote: 'One mark for each agency and each indicator that people judge; nobody marks itself, the rubric names a deputy',
  loadBar: 'Marks as a bar',
  does: 'Opening asks %{reviewers} review departments for %{marks} marks on %{agencies} agencies; agencies and basis are then fixed.',
  impossible: '%{count} things stand in the way; the cycle cannot be opened.',
  act: 'Open cycle',
};
