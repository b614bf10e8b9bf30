type Piece = { readonly isLiteral: boolean; readonly text: string | (() => string) };

/** A JSON text under construction: literal pieces and SQL expressions that are never null. Adjacent literals melt together. */
export class JsonText {
  private readonly pieces: Piece[] = [];

  literal(text: string): this {
    const last = this.pieces.at(-1);
    if (last?.isLiteral) this.pieces[this.pieces.length - 1] = { isLiteral: true, text: `${last.text}${text}` };
    else if (text) this.pieces.push({ isLiteral: true, text });
    return this;
  }

  /** An expression; a function is asked when the text is rendered, once everything else has been written. */
  sql(expression: string | (() => string)): this {
    this.pieces.push({ isLiteral: false, text: expression });
    return this;
  }

  append(other: JsonText): this {
    for (const piece of other.pieces) {
      if (piece.isLiteral) this.literal(piece.text as string);
      else this.pieces.push(piece);
    }
    return this;
  }

  /** One SQL expression of type text */
  render(): string {
    const rendered = this.pieces.map(({ isLiteral, text }) => {
      const found = typeof text === 'string' ? text : text();
      return isLiteral ? quote(found) : found;
    });
    return rendered.length === 0 ? `''` : concat(rendered);
  }
}

export function quote(text: string): string {
  const doubled = text.replaceAll("'", "''");
  return text.includes('\\') ? `E'${doubled.replaceAll('\\', '\\\\')}'` : `'${doubled}'`;
}

/** PostgreSQL's limit for any function */
const mostArguments = 100;

function concat(pieces: readonly string[]): string {
  if (pieces.length <= mostArguments) return `concat(${pieces.join(',')})`;
  const groups: string[] = [];
  for (let at = 0; at < pieces.length; at += mostArguments) groups.push(concat(pieces.slice(at, at + mostArguments)));
  return concat(groups);
}
