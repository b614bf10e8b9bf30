import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { useGrantWords } from '../../layout/use-grant-words.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { PageHead } from '../../parts/PageHead.js';
import { Sheet } from '../../parts/Sheet.js';
import { useSignedIn } from '../../providers/use-session.js';
import { AccessTokens } from './AccessTokens.js';
import { LooksSection } from './LooksSection.js';
import { PasswordSection } from './PasswordSection.js';
import { Sessions } from './Sessions.js';

/** What everybody does to the account they are signed in with. */
const OwnPage = () => {
  const say = useSay();
  const language = useLanguage();
  const words = useGrantWords();
  const session = useSignedIn();
  if (!session) return <GreyRows />;
  const { code, nameZh, nameEn } = session.account;
  const { place, role } = words(session.grant);
  return (
    <>
      <PageHead title={say('own.title')} what={say('own.what', { name: nameIn(language, nameZh, nameEn), code, place, role })} />
      <Sheet>
        <PasswordSection account={code} />
        <Sessions ownId={session.sessionId} />
        <AccessTokens />
        <LooksSection />
      </Sheet>
    </>
  );
};

export default OwnPage;
