import { nameIn } from '../../../formats/name.js';
import { plain } from '../../../formats/number.js';
import type { SimulatedExplanationQuery } from '../../../generated/graphql.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import type { Bands } from './simulation-shape.js';

type Compared = SimulatedExplanationQuery['simulatedExplanation'];

/** The nearest changes of one datum that would alter the grade, in words; a unit in Chinese is left out of an English sentence. */
export const useNearestWords = ({ after }: Bands): ((compared: Compared) => readonly string[]) => {
  const say = useSay();
  const language = useLanguage();
  const unitOf = (unit: string): string => (language === 'en' && /\p{Script=Han}/u.test(unit) ? '' : unit);
  const told = (key: 'simulation.nearestBetter' | 'simulation.nearestWorse', change: Compared['better']): string[] => {
    if (!change) return [];
    const band = after.find(({ grade }) => grade === change.grade);
    const figure = (text: string) => `${plain(Number(text))}${unitOf(change.unit)}`;
    const grade = band ? nameIn(language, band.name, band.nameEn) : change.grade;
    return [say(key, { element: change.name, from: figure(change.from), to: figure(change.to), grade })];
  };
  return ({ better, worse }) => {
    const found = [...told('simulation.nearestBetter', better), ...told('simulation.nearestWorse', worse)];
    return found.length > 0 ? found : [say('simulation.nearestNone')];
  };
};
