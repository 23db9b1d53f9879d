/** Names of what is known of a member of staff. */
export const PERSON_LABELS = {
  name: "姓名",
  email: "电子邮箱",
  agencyId: "所在机关",
  sectionId: "内设机构",
  roles: "岗位",
  role: "初始岗位",
  state: "账号状态",
  lastSignInAt: "最近登录",
  secondFactor: "动态口令",
} as const;

/** States of an account, in one word each. */
export const ACCOUNT_STATE_LABELS = {
  active: "正常",
  invited: "待设置口令",
  locked: "已锁定",
  disabled: "已停用",
} as const;

export type AccountState = keyof typeof ACCOUNT_STATE_LABELS;

/** The state that counts for somebody who looks at a list of accounts. */
export function accountState(person: {
  disabledAt: Date | null;
  lockedUntil: Date | null;
  hasPassword: boolean;
}): AccountState {
  if (person.disabledAt !== null) return "disabled";
  if (!person.hasPassword) return "invited";
  return person.lockedUntil !== null ? "locked" : "active";
}
