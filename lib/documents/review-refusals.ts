import type { Issue } from "@/lib/issue";
import type { ReviewRefusal } from "./review-steps";

/** What a person is told who may not do a review step (三审三校: 同一人不得承担两级审核). */
export const REFUSAL_ISSUES = {
  role: { code: "review.role", message: "您的岗位不能办理这一审核环节。" },
  author: { code: "review.author", message: "您参与了本条信息的起草，不能再审核，请由其他人员办理。" },
  "other-step": {
    code: "review.other-step",
    message: "您已办理过本条信息的另一审核环节，同一人不能办理两个环节。",
  },
} as const satisfies Record<ReviewRefusal, Issue>;
