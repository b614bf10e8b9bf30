import { pathToFileURL } from 'node:url';
import { inPackage } from '../../../server/core/package-root.js';
import { readText } from './seed-files.js';

interface Generator {
  readonly generatedFiles: () => { readonly files: ReadonlyMap<string, string> };
}

it('finds every generated file as the generator writes it today', async () => {
  const { generatedFiles } = (await import(pathToFileURL(inPackage('seeds', 'generate', 'generated-files.mjs')).href)) as Generator;
  const { files } = generatedFiles();
  expect([...files.keys()].sort()).toEqual([
    'neighbour/duties.csv',
    'neighbour/facts-last-year.csv',
    'neighbour/marks-last-year.csv',
    'neighbour/persons.yaml',
    'sample/duties.csv',
    'sample/facts-last-year.csv',
    'sample/facts-this-year.csv',
    'sample/marks-last-year.csv',
    'sample/marks-this-year.csv',
    'sample/persons.yaml',
  ]);
  for (const [path, text] of files) expect({ path, isCurrent: readText(path) === text }).toEqual({ path, isCurrent: true });
});
