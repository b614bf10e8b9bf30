import { useSay } from '../../i18n/use-say.js';

const known = ['SIMILAR_FIELD', 'ADJACENT_PLACE', 'COMPLEMENTARY_STRENGTHS'] as const;
type Basis = (typeof known)[number];

const isKnown = (basis: string): basis is Basis => (known as readonly string[]).includes(basis);

/** The bases of an alliance in words. */
export const useBasisWords = (): ((bases: readonly { readonly basis: string }[]) => string) => {
  const say = useSay();
  return (bases) => bases.map(({ basis }) => (isKnown(basis) ? say(`alliance.basis.${basis}`) : basis)).join(say('parts.listComma')) || '–';
};
