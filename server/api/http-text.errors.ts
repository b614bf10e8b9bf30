import { DomainError } from '../core/domain-error.js';
import { say } from '../core/language.js';

export class HalfCharacter extends DomainError {
  constructor(path: readonly string[]) {
    const place = path.join('.');
    super(
      'invalid',
      'TEXT_NOT_STORABLE',
      say(
        `${place} 的文本含有不完整的 Unicode 字符，无法保存或查找。请去掉或重新输入该字符后再发送。`,
        `The text of ${place} holds half a Unicode character, which can be neither stored nor found. Remove it or type it again.`,
      ),
      { path },
    );
  }
}
