/** Whether a name can be signed in with: 3 to 60 of a-z, 0-9, dot, hyphen and underscore, beginning with a letter or digit. */
export const isAccountCode = (code: string): boolean => /^[a-z0-9][a-z0-9._-]{2,59}$/.test(code);
