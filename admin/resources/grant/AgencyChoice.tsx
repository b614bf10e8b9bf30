import { useState } from 'react';
import { AgencyNamesDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { NameChoice, type NamedRow } from '../../parts/NameChoice.js';
import { useRead } from '../../providers/use-read.js';

interface Props {
  readonly value: NamedRow | null;
  readonly onChange: (agency: NamedRow | null) => void;
  readonly refusal: string | undefined;
}

const whereOf = (text: string) =>
  text ? { or: [{ code: { contains: text.toUpperCase() } }, { name: { contains: text } }, { nameEn: { contains: text } }] } : undefined;

export const AgencyChoice = ({ value, onChange, refusal }: Props) => {
  const say = useSay();
  const [words, setWords] = useState('');
  const { data } = useRead(AgencyNamesDocument, { where: whereOf(words.trim()) });
  return (
    <NameChoice
      label={say('grant.agency')}
      value={value}
      options={data?.agencies.nodes ?? []}
      onSearch={setWords}
      onChange={onChange}
      refusal={refusal}
      note={say('grant.hints.agency')}
    />
  );
};
