import { useEffect, useState } from 'react';
import { readSession, type Session, type SignedIn } from './session.js';

/** The session, or undefined while it is being asked for. */
export const useSession = (): Session | undefined => {
  const [session, setSession] = useState<Session>();
  useEffect(() => {
    let isWanted = true;
    readSession().then(
      (next) => isWanted && setSession(next),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return session;
};

export const useSignedIn = (): SignedIn | undefined => {
  const session = useSession();
  return session?.signedIn ? session : undefined;
};
