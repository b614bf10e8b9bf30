import { readdirSync, readFileSync } from 'node:fs';
import { inPackage } from '../../../server/core/package-root.js';
import { documentSchemas } from '../../../server/modules/configuration/document-schemas.js';

type Schema = { readonly required: readonly string[]; readonly properties: Readonly<Record<string, unknown>> };

test('the committed JSON Schemas are those that the program checks with', () => {
  const folder = inPackage('schema', 'documents');
  const committed = Object.fromEntries(
    readdirSync(folder).map((file) => [file, JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as unknown]),
  );
  const printed = Object.fromEntries(
    Object.entries(documentSchemas()).map(([name, schema]) => [`${name}.json`, JSON.parse(JSON.stringify(schema)) as unknown]),
  );
  expect(committed).toEqual(printed);
});

test('what has a default may be left out of a document, what identifies it may not', () => {
  const { rubric } = documentSchemas() as Record<string, Schema>;
  expect(Object.keys(rubric?.properties ?? {})).toEqual(expect.arrayContaining(['profiles', 'computedElements', 'places']));
  expect(rubric?.required).toEqual(['kind', 'schemaVersion', 'code', 'name', 'label', 'notApplicable', 'dataElements', 'categories']);
});
