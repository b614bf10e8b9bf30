export const password = {
  next: '新密码',
  again: '再输一次新密码',
  other: '两次输入的不一样。',
  kept: '已满足',
  open: '还没满足',
  rules: {
    LENGTH: '至少 10 个字符',
    KINDS: '小写字母、大写字母、数字、符号，四类中至少三类',
    NO_NAME: '不含登录名',
  },
};
