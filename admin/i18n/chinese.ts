import { agency } from './zh/agency.js';
import { alliance } from './zh/alliance.js';
import { cycle } from './zh/cycle.js';
import { frame } from './zh/frame.js';
import { missing } from './zh/missing.js';
import { parts } from './zh/parts.js';
import { reactAdmin } from './zh/react-admin.js';
import { resources } from './zh/resources.js';
import { rubric } from './zh/rubric.js';
import { scorecard } from './zh/scorecard.js';
import { signIn } from './zh/sign-in.js';
import { stepUp } from './zh/step-up.js';

export const chinese = { ra: reactAdmin, agency, alliance, cycle, frame, missing, parts, resources, rubric, scorecard, signIn, stepUp };
