import { administration } from './zh/administration.js';
import { agency } from './zh/agency.js';
import { alliance } from './zh/alliance.js';
import { approval } from './zh/approval.js';
import { correction } from './zh/correction.js';
import { cycle } from './zh/cycle.js';
import { cycleForm } from './zh/cycle-form.js';
import { cycleMove } from './zh/cycle-move.js';
import { document } from './zh/document.js';
import { editor } from './zh/editor.js';
import { frame } from './zh/frame.js';
import { history } from './zh/history.js';
import { home } from './zh/home.js';
import { importing } from './zh/importing.js';
import { mark } from './zh/mark.js';
import { missing } from './zh/missing.js';
import { opening } from './zh/opening.js';
import { participation } from './zh/participation.js';
import { parts } from './zh/parts.js';
import { publication } from './zh/publication.js';
import { reactAdmin } from './zh/react-admin.js';
import { resources } from './zh/resources.js';
import { rubric } from './zh/rubric.js';
import { scorecard } from './zh/scorecard.js';
import { signIn } from './zh/sign-in.js';
import { simulation } from './zh/simulation.js';

export const chinese = {
  ra: reactAdmin,
  approval,
  document,
  editor,
  ...administration,
  history,
  home,
  mark,
  publication,
  participation,
  opening,
  correction,
  agency,
  alliance,
  cycle,
  cycleForm,
  cycleMove,
  frame,
  importing,
  missing,
  parts,
  resources,
  rubric,
  scorecard,
  signIn,
  simulation,
};
