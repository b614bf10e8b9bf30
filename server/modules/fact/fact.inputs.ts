import { Field, ID, InputType } from 'type-graphql';
import { Decimal } from '../../graph/scalars.js';

@InputType({ description: 'One value of an agency, entered by hand.' })
export class RecordFactInput {
  @Field(() => ID, { description: 'Id of the agency it is about.' })
  agencyId: string;

  @Field(() => ID, { description: 'Id of the data element; it says unit, decimal places and kind of period.' })
  dataElementId: string;

  @Field({ description: 'Period of the element’s kind: 2026, 2026H1, 2026Q3 or 2026M07.' })
  period: string;

  @Field(() => Decimal, { description: 'The value, with at most the decimal places of the element.' })
  value: string;

  @Field({ description: 'Where the value comes from, 2 to 200 characters.' })
  source: string;

  @Field({ description: '8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer.' })
  idempotencyKey: string;
}

@InputType({ description: 'The right value in the place of the one in force.' })
export class CorrectFactInput extends RecordFactInput {
  @Field({ description: 'Why it is corrected, 2 to 500 characters; it stays with the value.' })
  reason: string;
}
