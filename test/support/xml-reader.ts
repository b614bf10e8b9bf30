/** An element of a small XML document: names without their prefix, text and CDATA joined. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const markup =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const decoded = (text: string): string =>
  text.replace(/&(#x?)?([^;]+);/g, (whole, numeric: string | undefined, body: string) => {
    if (numeric !== undefined) return String.fromCodePoint(Number.parseInt(body, numeric === '#x' ? 16 : 10));
    return entities[body] ?? whole;
  });

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of source.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[local(name)] = decoded(double ?? single ?? '');
  }
  return attributes;
}

/** Reads documents as the compatibility kit has them: no DTD, no entities of its own. Throws on unbalanced tags. */
export function readXml(source: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [, data, closing, name = '', attributes = '', empty, text] of source.matchAll(markup)) {
    const current = open.at(-1) as OpenElement;
    if (data !== undefined || text !== undefined) current.text += data ?? decoded(text ?? '');
    else if (closing === '/') {
      if (current.name !== local(name)) throw new Error(`</${name}> closes <${current.name}>`);
      open.pop();
    } else if (name !== '') {
      const element: OpenElement = { name: local(name), attributes: attributesOf(attributes), children: [], text: '' };
      current.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('the tags are not balanced');
  return root.children[0] as XmlElement;
}

export const childrenNamed = (element: XmlElement, name: string): XmlElement[] => element.children.filter((child) => child.name === name);
export const childNamed = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name);
