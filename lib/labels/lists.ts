/** Orders of a list of records. */
export const SORT_OPTIONS = [
  { value: "newest", label: "发布时间由新到旧" },
  { value: "oldest", label: "发布时间由旧到新" },
];
