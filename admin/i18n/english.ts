import { administration } from './en/administration.js';
import { agency } from './en/agency.js';
import { alliance } from './en/alliance.js';
import { approval } from './en/approval.js';
import { correction } from './en/correction.js';
import { cycle } from './en/cycle.js';
import { cycleForm } from './en/cycle-form.js';
import { cycleMove } from './en/cycle-move.js';
import { document } from './en/document.js';
import { editor } from './en/editor.js';
import { frame } from './en/frame.js';
import { history } from './en/history.js';
import { home } from './en/home.js';
import { importing } from './en/importing.js';
import { mark } from './en/mark.js';
import { missing } from './en/missing.js';
import { opening } from './en/opening.js';
import { participation } from './en/participation.js';
import { parts } from './en/parts.js';
import { publication } from './en/publication.js';
import { reactAdmin } from './en/react-admin.js';
import { resources } from './en/resources.js';
import { rubric } from './en/rubric.js';
import { scorecard } from './en/scorecard.js';
import { signIn } from './en/sign-in.js';
import { simulation } from './en/simulation.js';
import type { Messages } from './messages.js';

export const english: Messages = {
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
