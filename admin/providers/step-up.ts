import { HttpError } from 'react-admin';
import { i18nProvider } from '../i18n/i18n-provider.js';
import { ask, read } from './rest.js';

interface Question {
  readonly answer: Promise<boolean>;
  readonly settle: (isGiven: boolean) => void;
}

let question: Question | undefined;
const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Whether a command waits for the password, and news of it: for the one dialog that asks (`layout/StepUp.tsx`). */
export const isPasswordAsked = (): boolean => question !== undefined;
export const onPasswordAsked = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Commands that wait at the same time share one question. */
const askForPassword = (): Promise<boolean> => {
  if (!question) {
    let resolve: (isGiven: boolean) => void = () => undefined;
    const answer = new Promise<boolean>((settled) => (resolve = settled));
    question = { answer, settle: resolve };
    tell();
  }
  return question.answer;
};

export const leavePassword = (): void => settle(false);

/** Gives the password to the server, which takes it as given for five minutes; a wrong one is thrown and the question stays. */
export const givePassword = async (password: string): Promise<void> => {
  await read<object>(await ask('POST', '/session/step-up', { password }));
  settle(true);
};

const settle = (isGiven: boolean): void => {
  const { settle: end } = question ?? {};
  question = undefined;
  tell();
  end?.(isGiven);
};

const isStepUp = (failure: unknown): boolean =>
  failure instanceof HttpError && (failure.body as { code?: string } | null)?.code === 'STEP_UP_REQUIRED';

/** Runs something that the server may refuse until the password is given again; asks for it then, and runs it once more. */
export const withStepUp = async <Result>(act: () => Promise<Result>): Promise<Result> => {
  try {
    return await act();
  } catch (failure) {
    if (!isStepUp(failure)) throw failure;
    if (!(await askForPassword())) throw new HttpError(i18nProvider.translate('stepUp.left'), 403, { code: 'STEP_UP_LEFT' });
    return act();
  }
};
