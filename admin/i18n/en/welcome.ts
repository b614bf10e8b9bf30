export const welcome = {
  title: 'Set a password',
  resetTitle: 'Set a new password',
  whose: 'Account of',
  code: 'Signs in as',
  until: 'Link holds until',
  submit: 'Set password and sign in',
  isSet: 'The password is set, and the link is used up.',
  toSignIn: 'To the sign-in page',
  note: 'The link works once and was handed over by the system administrator. If it is not yours, tell the system administrator.',
};
