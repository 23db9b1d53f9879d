import { Anchor } from "@/components/ui/anchor";
import { Details } from "@/components/ui/details";

type RetiredCategoriesProps = { categories: readonly { id: string; code: string; name: string }[] };

/** Categories that are out of use, to be found again. */
export function RetiredCategories({ categories }: RetiredCategoriesProps) {
  if (categories.length === 0) return null;
  return (
    <Details summary={`已停用的类别（${categories.length}）`}>
      <ul>
        {categories.map(({ id, code, name }) => (
          <li key={id}>
            <Anchor href={`/admin/catalog/${id}`} className="target-fine inline-flex items-center">
              {name}
            </Anchor>
            <span className="ms-2 text-xs text-ink-soft">{code}</span>
          </li>
        ))}
      </ul>
    </Details>
  );
}
