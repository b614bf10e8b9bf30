import { useState } from 'react';
import { HttpError, useLogin } from 'react-admin';
import { useSay } from '../i18n/use-say.js';
import { useSession } from '../providers/use-session.js';
import type { Attempt } from './attempt.js';
import { DemoAccounts } from './DemoAccounts.js';
import { SignInForm } from './SignInForm.js';
import { SignInFrame } from './SignInFrame.js';

/** Sign-in; in demonstration mode the accounts whose pages exist are offered beside the form. */
export const SignIn = () => {
  const say = useSay();
  const login = useLogin();
  const session = useSession();
  const [refusal, setRefusal] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const offered = session && !session.signedIn ? (session.demoAccounts ?? []) : [];
  const attempt = async (tried: Attempt, landing?: string) => {
    setBusy(true);
    setRefusal(undefined);
    try {
      await login(tried, landing);
    } catch (failure) {
      setRefusal((failure instanceof HttpError && failure.message) || say('signIn.unreachable'));
      setBusy(false);
    }
  };
  return (
    <SignInFrame title={say('signIn.title')} isDemo={offered.length > 0}>
      <SignInForm refusal={refusal} isBusy={isBusy} onAttempt={(tried) => void attempt(tried)} />
      {offered.length > 0 && <DemoAccounts accounts={offered} isBusy={isBusy} onAttempt={(tried) => void attempt(tried, '/')} />}
    </SignInFrame>
  );
};
