/** What is tried at sign-in. */
export interface Attempt {
  readonly account: string;
  readonly password: string;
}
