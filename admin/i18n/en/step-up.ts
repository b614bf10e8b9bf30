export const stepUp = {
  title: 'Your password again',
  what: 'This gives rights, makes results final or carries records away, so it has to be you. You are not asked again for five minutes.',
  password: 'Password of this account',
  give: 'Confirm and go on',
  left: 'The password was not given again, so this was not done.',
};
