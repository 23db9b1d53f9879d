/** Names of what is typed to sign in. */
export const SIGN_IN_LABELS = {
  email: "电子邮箱",
  password: "口令",
  code: "动态口令",
  currentPassword: "现在的口令",
  newPassword: "新口令",
  repeatedPassword: "再次输入新口令",
  name: "姓名",
  signIn: "登录",
  signOut: "退出登录",
} as const;

/** Why a person was led to a page of their account before anything else. */
export const DUTY_SENTENCES = {
  password: "您的口令已超过规定的使用期限，请先更换口令。",
  "second-factor": "按照本机关的安全要求，管理员须先启用动态口令。",
} as const;
