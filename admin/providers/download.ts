import { ask, refusalOf } from './rest.js';
import { withStepUp } from './step-up.js';

/** The name that an answer gives its file: the form for names beyond ASCII before the plain one. */
export const nameIn = (answer: Response): string => {
  const told = answer.headers.get('content-disposition') ?? '';
  const [, encoded] = /filename\*=UTF-8''([^;\s]+)/i.exec(told) ?? [];
  return encoded ? decodeURIComponent(encoded) : (/filename="([^"]+)"/.exec(told)?.[1] ?? 'export');
};

const fetchFile = async (path: string): Promise<{ readonly name: string; readonly content: Blob }> => {
  const answer = await ask('GET', path);
  if (!answer.ok) throw await refusalOf(answer);
  return { name: nameIn(answer), content: await answer.blob() };
};

/** A file of the server, saved by the browser under the name that the server gave it. Asks for the password where it is needed. */
export const download = async (path: string): Promise<string> => {
  const { name, content } = await withStepUp(() => fetchFile(path));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  return name;
};
