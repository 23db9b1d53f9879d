import type { ItemRemark } from "@/lib/exchange/items/remarks";

/** What does not keep rows from being imported, with the first of the rows. */
export function RemarkList({ remarks }: { remarks: readonly ItemRemark[] }) {
  if (remarks.length === 0) return null;
  return (
    <section>
      <h3 className="font-bold">提示（不影响导入）</h3>
      <ul className="mt-1 list-disc ps-5">
        {remarks.map(({ message, count, rows }) => (
          <li key={message}>
            {message}
            <span className="ms-1 text-ink-soft">
              （第 {rows.join("、")} 行{count > rows.length && `等 ${count} 行`}）
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
