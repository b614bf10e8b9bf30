export const welcome = {
  title: '设置密码',
  resetTitle: '重新设置密码',
  whose: '账号名称',
  code: '登录名',
  until: '链接有效至',
  submit: '设置密码并登录',
  isSet: '密码已设置，链接已用掉。',
  toSignIn: '去登录页',
  note: '链接只能用一次，由系统管理员交给本人。如果不是交给您的，请告诉系统管理员。',
};
