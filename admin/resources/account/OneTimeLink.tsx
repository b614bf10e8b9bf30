import { moment } from '../../formats/date.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { ShownOnceDialog } from '../../parts/ShownOnceDialog.js';

interface Props {
  readonly title: string;
  readonly link: { readonly path: string; readonly expiresAt: string };
  readonly onClose: () => void;
}

/** The link with which the holder of an account sets its password; told this once. */
export const OneTimeLink = ({ title, link, onClose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const address = new URL(link.path, window.location.origin).href;
  return (
    <ShownOnceDialog title={title} label={say('account.link')} secret={address} done={say('account.linkKept')} onClose={onClose}>
      {say('account.linkNote', { until: moment(link.expiresAt, language) })}
    </ShownOnceDialog>
  );
};
