import { ObjectType } from 'type-graphql';
import { Check, Entity, Unique } from 'typeorm';
import { Children, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant } from '../../graph/tenant.js';

@ObjectType({ description: 'A document that the department configures (考核制度文件); its versions carry the content.' })
@Entity('config_document')
@Unique('config_document_code_once', ['jurisdictionId', 'kind', 'code'])
@Check('config_document_kind_known', `kind in ('RUBRIC','GRADING_POLICY')`)
@Noun({ expectedSize: 10 })
export class ConfigDocument extends Tenant {
  @Shown('internal', 'text', 'RUBRIC 考核指标体系 or GRADING_POLICY 等次评定办法.') kind: string;
  @Shown('internal', 'text', 'Code, unique among documents of its kind.') code: string;
  @Shown('internal', 'text', 'Chinese name.') name: string;
  @Shown('internal', 'text', 'English label.') nameEn: string;

  @Children('ConfigVersion', 'document', { expectedSize: 5 })
  versions: unknown;
}
