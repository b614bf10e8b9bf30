import { account } from './zh/account.js';
import { agency } from './zh/agency.js';
import { alliance } from './zh/alliance.js';
import { audit } from './zh/audit.js';
import { correction } from './zh/correction.js';
import { cycle } from './zh/cycle.js';
import { cycleForm } from './zh/cycle-form.js';
import { frame } from './zh/frame.js';
import { grant } from './zh/grant.js';
import { home } from './zh/home.js';
import { importing } from './zh/importing.js';
import { mark } from './zh/mark.js';
import { missing } from './zh/missing.js';
import { opening } from './zh/opening.js';
import { own } from './zh/own.js';
import { participation } from './zh/participation.js';
import { parts } from './zh/parts.js';
import { password } from './zh/password.js';
import { publication } from './zh/publication.js';
import { reactAdmin } from './zh/react-admin.js';
import { resources } from './zh/resources.js';
import { rubric } from './zh/rubric.js';
import { scorecard } from './zh/scorecard.js';
import { signIn } from './zh/sign-in.js';
import { stepUp } from './zh/step-up.js';
import { welcome } from './zh/welcome.js';

export const chinese = {
  ra: reactAdmin,
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
  frame,
  importing,
  missing,
  parts,
  resources,
  rubric,
  scorecard,
  signIn,
  stepUp,
  own,
  password,
  welcome,
  account,
  audit,
  grant,
};
