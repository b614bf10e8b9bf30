import path from 'node:path';

const drawers = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'manager', 'base'];
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const pascal = /^[A-Z][A-Za-z0-9]*(\.[a-z]+)*$/;

/** Names that say nothing, barrels of the server, and names in the wrong case. */
export function misnamed(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const parts = file.replace(/\.[a-z]+$/, '').split('/');
    const name = path.posix.basename(file);
    const complaints: string[] = [];
    const drawer = parts.flatMap((part) => part.toLowerCase().split(/[-.]/)).find((word) => drawers.includes(word));
    if (drawer !== undefined) complaints.push(`${file}: "${drawer}" says nothing; name what it holds`);
    if (file.startsWith('server/') && /^index\.[a-z]+$/.test(name)) complaints.push(`${file}: no barrels in server/`);
    if (!kebab.test(name) && !(file.startsWith('admin/') && pascal.test(name)))
      complaints.push(`${file}: kebab-case is needed${file.startsWith('admin/') ? ', or PascalCase for a component' : ''}`);
    return complaints;
  });
}
