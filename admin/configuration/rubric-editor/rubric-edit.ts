import {
  allIndicators,
  type CategoryDraft,
  type IndicatorDraft,
  type ItemDraft,
  type ProfileDraft,
  type RubricDraft,
  type Spot,
} from './rubric-draft.js';

const mapAt = <Entry>(list: readonly Entry[], place: number, change: (entry: Entry) => Entry): Entry[] =>
  list.map((entry, at) => (at === place ? change(entry) : entry));

export const changeCategory = (rubric: RubricDraft, place: number, change: (category: CategoryDraft) => CategoryDraft): RubricDraft => ({
  ...rubric,
  categories: mapAt(rubric.categories, place, change),
});

export const changeItem = (rubric: RubricDraft, [category, item]: Spot, change: (item: ItemDraft) => ItemDraft): RubricDraft =>
  changeCategory(rubric, category, (held) => ({ ...held, items: mapAt(held.items, item ?? -1, change) }));

const renamedIn = (codes: readonly string[] | undefined, from: string, to: string): string[] | undefined =>
  codes?.map((code) => (code === from ? to : code));

const renamedInProfile = (profile: ProfileDraft, from: string, to: string): ProfileDraft => ({
  ...profile,
  ...(profile.include && { include: renamedIn(profile.include, from, to) }),
  ...(profile.exclude && { exclude: renamedIn(profile.exclude, from, to) }),
  ...(profile.overlays && {
    overlays: profile.overlays.map((overlay) => (overlay.indicator === from ? { ...overlay, indicator: to } : overlay)),
  }),
});

/** An indicator with another code keeps its place in every profile. */
export const changeIndicator = (
  rubric: RubricDraft,
  spot: readonly [number, number, number],
  change: (indicator: IndicatorDraft) => IndicatorDraft,
): RubricDraft => {
  const former = rubric.categories[spot[0]]?.items[spot[1]]?.indicators[spot[2]];
  const changed = changeItem(rubric, spot, (item) => ({ ...item, indicators: mapAt(item.indicators, spot[2], change) }));
  const code = changed.categories[spot[0]]?.items[spot[1]]?.indicators[spot[2]]?.code;
  if (!former || !code || former.code === code || !changed.profiles) return changed;
  return { ...changed, profiles: changed.profiles.map((profile) => renamedInProfile(profile, former.code, code)) };
};

const withoutIn = (profile: ProfileDraft, gone: ReadonlySet<string>): ProfileDraft => ({
  ...profile,
  ...(profile.include && { include: profile.include.filter((code) => !gone.has(code)) }),
  ...(profile.exclude && { exclude: profile.exclude.filter((code) => !gone.has(code)) }),
  ...(profile.overlays && { overlays: profile.overlays.filter(({ indicator }) => !gone.has(indicator)) }),
});

/** Profiles no longer name what is nowhere in the rubric. */
const withoutUnknown = (before: RubricDraft, after: RubricDraft): RubricDraft => {
  const kept = new Set(allIndicators(after).map(({ indicator }) => indicator.code));
  const gone = new Set(allIndicators(before).flatMap(({ indicator }) => (kept.has(indicator.code) ? [] : [indicator.code])));
  return after.profiles ? { ...after, profiles: after.profiles.map((profile) => withoutIn(profile, gone)) } : after;
};

/** Without a category, an item or an indicator. */
export const removeAt = (rubric: RubricDraft, [category, item, indicator]: Spot): RubricDraft => {
  if (item === undefined) return withoutUnknown(rubric, { ...rubric, categories: rubric.categories.toSpliced(category, 1) });
  if (indicator === undefined)
    return withoutUnknown(
      rubric,
      changeCategory(rubric, category, (held) => ({ ...held, items: held.items.toSpliced(item, 1) })),
    );
  return withoutUnknown(
    rubric,
    changeItem(rubric, [category, item], (held) => ({ ...held, indicators: held.indicators.toSpliced(indicator, 1) })),
  );
};

/** Up (−1) or down (1) within its own list. At the end of the list nothing moves. */
export const moveAt = (rubric: RubricDraft, [category, item, indicator]: Spot, by: 1 | -1): RubricDraft => {
  const swap = <Entry>(list: readonly Entry[], place: number): Entry[] => {
    const to = place + by;
    if (to < 0 || to >= list.length) return [...list];
    return list.toSpliced(place, 1).toSpliced(to, 0, list[place] as Entry);
  };
  if (item === undefined) return { ...rubric, categories: swap(rubric.categories, category) };
  if (indicator === undefined) return changeCategory(rubric, category, (held) => ({ ...held, items: swap(held.items, item) }));
  return changeItem(rubric, [category, item], (held) => ({ ...held, indicators: swap(held.indicators, indicator) }));
};

/** The next code after those of the same kind: `A1_13` after `A1_12`, `N2` after `N1`; never one that is taken. */
export const nextCode = (like: string, taken: ReadonlySet<string>): string => {
  const match = /^(.*?)(\d+)$/.exec(like);
  const [stem, digits] = match ? [match[1] as string, match[2] as string] : [`${like}_`, '00'];
  for (let number = Number(digits) + 1; ; number += 1) {
    const code = `${stem}${String(number).padStart(digits.length, '0')}`;
    if (!taken.has(code)) return code;
  }
};

export const codesOf = (rubric: RubricDraft): ReadonlySet<string> => new Set(allIndicators(rubric).map(({ indicator }) => indicator.code));

/** A new indicator at the end of an item, like its last one in what indicators of an item share. */
export const addIndicator = (rubric: RubricDraft, spot: readonly [number, number], name: string): RubricDraft =>
  changeItem(rubric, spot, (item) => {
    const last = item.indicators.at(-1);
    const indicator: IndicatorDraft = {
      code: nextCode(last?.code ?? `${item.code}_00`, codesOf(rubric)),
      name: { zh: name },
      measure: last?.measure ?? 'QUANTITATIVE',
      scope: last?.scope ?? 'COMMON',
      fullMarks: '1',
      missing: 'HOLD',
      ...(last?.reviewDepartment ? { reviewDepartment: last.reviewDepartment } : {}),
      method: { kind: 'LINEAR', value: '', floor: '0', target: '100' },
    };
    return { ...item, indicators: [...item.indicators, indicator] };
  });

export const addItem = (
  rubric: RubricDraft,
  category: number,
  names: { readonly item: string; readonly indicator: string },
): RubricDraft => {
  const held = rubric.categories[category];
  const taken = new Set([...rubric.categories.flatMap(({ items }) => items.map(({ code }) => code)), ...codesOf(rubric)]);
  const code = nextCode(held?.items.at(-1)?.code ?? `${held?.code ?? 'X'}0`, taken);
  const empty = changeCategory(rubric, category, (into) => ({
    ...into,
    items: [...into.items, { code, name: { zh: names.item }, indicators: [] }],
  }));
  return addIndicator(empty, [category, held?.items.length ?? 0], names.indicator);
};

export const addCategory = (
  rubric: RubricDraft,
  names: { readonly category: string; readonly item: string; readonly indicator: string },
): RubricDraft => {
  const taken = new Set(rubric.categories.map(({ code }) => code));
  const letter = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((each) => !taken.has(each)) ?? nextCode('Z1', taken);
  const wider = { ...rubric, categories: [...rubric.categories, { code: letter, name: { zh: names.category }, items: [] }] };
  return addItem(wider, rubric.categories.length, names);
};

/** Data elements that formulas mention are named by the rubric; those no formula mentions any longer stay, for people to decide. */
export const withNamedElements = (rubric: RubricDraft, mentioned: readonly string[], known: ReadonlySet<string>): RubricDraft => {
  const missing = mentioned.filter((code) => known.has(code) && !rubric.dataElements.includes(code));
  return missing.length === 0 ? rubric : { ...rubric, dataElements: [...rubric.dataElements, ...new Set(missing)] };
};
