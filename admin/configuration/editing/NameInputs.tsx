import type { Bilingual } from '../../formats/name.js';
import { useSay } from '../../i18n/use-say.js';
import type { Place } from './problems.js';
import { TextInput } from './TextInput.js';

interface Props {
  readonly label: string;
  readonly value: Bilingual | undefined;
  readonly place: Place;
  readonly onChange: (value: Bilingual | undefined) => void;
  readonly isLong?: boolean;
  /** an empty one is taken out of the document */
  readonly isOptional?: boolean;
  /** where the column head names it */
  readonly isBare?: boolean;
}

/** Chinese, and English where it is wanted; without English, Chinese stands for both. */
export const NameInputs = ({ label, value, place, onChange, isLong = false, isOptional = false, isBare = false }: Props) => {
  const say = useSay();
  const change = (zh: string, en: string) => {
    if (isOptional && zh === '' && en === '') onChange(undefined);
    else onChange(en === '' ? { zh } : { zh, en });
  };
  const [zh, en] = [value?.zh ?? '', value?.en ?? ''];
  return (
    <>
      <TextInput {...{ label, isLong, isBare }} value={zh} place={[...place, 'zh']} onChange={(text) => change(text, en)} />
      <TextInput
        {...{ isLong, isBare }}
        label={say('editor.inEnglish', { label })}
        value={en}
        place={[...place, 'en']}
        onChange={(text) => change(zh, text)}
        placeholder={isBare ? say('editor.english') : undefined}
      />
    </>
  );
};
