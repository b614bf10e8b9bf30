import type { DataElementDocument } from '../../documents/data-element.js';
import type { RubricDocument } from '../../documents/rubric.js';
import type { Declaration, Scope } from '../../feel/feel-type.js';
import type { CompiledElement } from '../compiled-rubric.js';
import { nameOf } from '../reason.js';

type ComputedDocument = RubricDocument['computedElements'][number];

/** The rubric's data elements, one slot each, in its order. Their codes are known to exist. */
export const compiledElements = (rubric: RubricDocument, elements: readonly DataElementDocument[]): readonly CompiledElement[] =>
  rubric.dataElements.flatMap((code, slot) => {
    const document = elements.find((element) => element.code === code);
    return document === undefined ? [] : [{ document, slot }];
  });

const declaration = (element: DataElementDocument | ComputedDocument, slot: number): Declaration => ({
  name: element.code,
  type: 'number',
  places: element.places,
  ...(element.unit === '' ? {} : { unit: element.unit }),
  label: nameOf(element.name),
  slot,
});

/** What formulas may name: data elements, then computed elements, whose slots follow. */
export const elementScope = (elements: readonly CompiledElement[], computed: readonly ComputedDocument[]): Scope => [
  ...elements.map(({ document, slot }) => declaration(document, slot)),
  ...computed.map((element, index) => declaration(element, elements.length + index)),
];

/** Points are stored at four places. */
export const fullMarksDeclaration = (slot: number): Declaration => ({
  name: 'fullMarks',
  type: 'number',
  places: 4,
  label: { zh: '满分', en: 'full marks' },
  slot,
});
