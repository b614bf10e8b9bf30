import type { JsonText } from './json-text.js';
import type { Kind } from './kinds.js';

/** Writes a value of a kind: never null as SQL, since a null would vanish from the text. */
export function writeValue(text: JsonText, kind: Kind, expression: string, isNullable: boolean): void {
  const { json, isQuoted } = kind;
  if (isNullable) text.sql(isQuoted ? `coalesce('"'||${json(expression)}||'"','null')` : `coalesce((${json(expression)})::text,'null')`);
  else if (isQuoted) text.literal('"').sql(json(expression)).literal('"');
  else text.sql(json(expression));
}
