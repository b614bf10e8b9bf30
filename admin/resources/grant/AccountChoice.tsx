import { useState } from 'react';
import { AccountNamesDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { NameChoice, type NamedRow } from '../../parts/NameChoice.js';
import { useRead } from '../../providers/use-read.js';

interface Props {
  readonly value: NamedRow | null;
  readonly onChange: (account: NamedRow | null) => void;
  readonly refusal: string | undefined;
}

const whereOf = (text: string) =>
  text ? { or: [{ code: { contains: text.toLowerCase() } }, { name: { contains: text } }, { nameEn: { contains: text } }] } : undefined;

export const AccountChoice = ({ value, onChange, refusal }: Props) => {
  const say = useSay();
  const [words, setWords] = useState('');
  const { data } = useRead(AccountNamesDocument, { where: whereOf(words.trim()) });
  return (
    <NameChoice
      label={say('grant.forWhom')}
      value={value}
      options={data?.accounts.nodes ?? []}
      onSearch={setWords}
      onChange={onChange}
      refusal={refusal}
      note={say('grant.hints.account')}
    />
  );
};
