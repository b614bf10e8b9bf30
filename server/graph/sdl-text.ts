/** `"""text""" rest`, in the short form: a GraphQL string is a JSON string. */
export const described = (text: string, rest: string): string => `${JSON.stringify(text)} ${rest}`;

export const block = (head: string, description: string, members: readonly string[]): string =>
  members.length > 0
    ? `${description ? `${JSON.stringify(description)}\n` : ''}${head} {\n${members.map((member) => `  ${member}`).join('\n')}\n}`
    : '';
