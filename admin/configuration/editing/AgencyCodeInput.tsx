import { useState } from 'react';
import { AgencyNamesDocument } from '../../generated/graphql.js';
import { NameChoice } from '../../parts/NameChoice.js';
import { useRead } from '../../providers/use-read.js';
import { type Place, useProblems } from './problems.js';

interface Props {
  readonly label: string;
  /** code of the agency */
  readonly value: string | undefined;
  readonly place: Place;
  readonly onChange: (code: string | undefined) => void;
  /** where the column head names it */
  readonly isBare?: boolean;
}

const whereOf = (text: string) =>
  text ? { or: [{ code: { contains: text.toUpperCase() } }, { name: { contains: text } }, { nameEn: { contains: text } }] } : undefined;

/** An agency by name or code; the document holds its code. */
export const AgencyCodeInput = ({ label, value, place, onChange, isBare = false }: Props) => {
  const problem = useProblems()(place);
  const [words, setWords] = useState('');
  const { data } = useRead(AgencyNamesDocument, { where: whereOf(words.trim()) });
  const { data: named } = useRead(AgencyNamesDocument, { where: { code: { eq: value ?? '' } } }, value !== undefined);
  const held = value === undefined ? null : (named?.agencies.nodes[0] ?? { id: value, code: value, name: '', nameEn: null });
  return (
    <NameChoice
      label={label}
      value={held}
      options={data?.agencies.nodes ?? []}
      onSearch={setWords}
      onChange={(agency) => onChange(agency?.code)}
      refusal={problem}
      isBare={isBare}
    />
  );
};
