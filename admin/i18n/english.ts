import { account } from './en/account.js';
import { agency } from './en/agency.js';
import { alliance } from './en/alliance.js';
import { audit } from './en/audit.js';
import { correction } from './en/correction.js';
import { cycle } from './en/cycle.js';
import { cycleForm } from './en/cycle-form.js';
import { frame } from './en/frame.js';
import { grant } from './en/grant.js';
import { home } from './en/home.js';
import { importing } from './en/importing.js';
import { mark } from './en/mark.js';
import { missing } from './en/missing.js';
import { opening } from './en/opening.js';
import { own } from './en/own.js';
import { participation } from './en/participation.js';
import { parts } from './en/parts.js';
import { password } from './en/password.js';
import { publication } from './en/publication.js';
import { reactAdmin } from './en/react-admin.js';
import { resources } from './en/resources.js';
import { rubric } from './en/rubric.js';
import { scorecard } from './en/scorecard.js';
import { signIn } from './en/sign-in.js';
import { stepUp } from './en/step-up.js';
import { welcome } from './en/welcome.js';
import type { Messages } from './messages.js';

export const english: Messages = {
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
