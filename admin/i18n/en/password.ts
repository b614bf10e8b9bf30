export const password = {
  next: 'New password',
  again: 'New password again',
  other: 'The two are not the same.',
  kept: 'kept',
  open: 'not yet kept',
  rules: {
    LENGTH: 'at least 10 characters',
    KINDS: 'at least three of: small letters, capitals, digits, signs',
    NO_NAME: 'without the name that signs in',
  },
};
