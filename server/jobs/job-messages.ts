import { type Bilingual, say } from '../core/language.js';

export const queuedMessage: Bilingual = say('等待开始。', 'Waiting to begin.');
export const startedMessage: Bilingual = say('已开始。', 'Begun.');
export const cancelledMessage: Bilingual = say('已取消；没有改动任何结果。', 'Cancelled; no result was changed.');
export const interruptedMessage: Bilingual = say(
  '服务正在重启，稍后自动从头继续。',
  'The server is being restarted; the work begins again by itself.',
);
export const retriedMessage: Bilingual = say(
  '中途出错，没有改动任何结果，即将自动重试。',
  'Something failed on the way and nothing was changed; it is tried again by itself.',
);

export const failedMessage = (correlationId: string): Bilingual =>
  say(
    `服务器内部出错，没有改动任何结果。请稍后再试；仍然出错时，请把编号 ${correlationId} 告知系统管理员。`,
    `Something failed inside the server and no result was changed. Try again later; if it stays so, give the number ${correlationId} to the system administrator.`,
  );

export const brokenOffMessage = (attempts: number): Bilingual =>
  say(
    `已被中断 ${attempts} 次，不再自动重试。请先查明服务为何反复停止，再重新启动任务。`,
    `It was interrupted ${attempts} times and is not tried again. Find out why the server keeps stopping, then start the job anew.`,
  );

export const unknownKindMessage = (kind: string): Bilingual =>
  say(
    `当前版本不认识“${kind}”类任务。请升级服务后重新启动任务。`,
    `This version does not know jobs of the kind ${kind}. Upgrade the server, then start the job anew.`,
  );
