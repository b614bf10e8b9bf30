/** A tree of sentences; leaves are texts. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** The text at a dotted key, or undefined. */
export const lookUp = (tree: MessageTree, key: string): string | undefined => {
  let at: string | MessageTree | undefined = tree;
  for (const part of key.split('.')) {
    if (typeof at !== 'object') return undefined;
    at = at[part];
  }
  return typeof at === 'string' ? at : undefined;
};

/** `one |||| many`: English picks by `smart_count`; a text with one form serves for all. */
const formFor = (text: string, count: unknown): string => {
  const forms = text.split('||||');
  if (forms.length === 1) return text;
  return (count === 1 ? forms[0] : forms[1])?.trim() ?? text;
};

/** Fills `%{name}` from `values`; a name without a value is left standing, so that it is seen. */
export const interpolate = (text: string, values: Readonly<Record<string, unknown>>): string =>
  formFor(text, values['smart_count']).replace(/%\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));

/** Every key of a tree, dotted. */
export const keysOf = (tree: MessageTree, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`)));
