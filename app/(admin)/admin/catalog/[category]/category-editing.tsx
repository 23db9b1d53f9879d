import { FieldForm } from "@/app/(admin)/admin/_components/field-form";
import {
  editCategoryAction,
  moveCategoryAction,
  reinstateCategoryAction,
  retireCategoryAction,
} from "@/app/(admin)/admin/catalog/actions";
import { categoryGroups } from "@/app/(admin)/admin/catalog/category-fields";
import { Panel } from "@/components/admin/panel";
import { ActForm } from "@/components/editorial/act-form";
import { type getCategory, parentOptions } from "@/lib/catalog/queries";

type CategoryEditingProps = { category: NonNullable<Awaited<ReturnType<typeof getCategory>>> };

/** What an officer may do with a category: write its columns, move it among its neighbours, take it out of use. */
export async function CategoryEditing({ category }: CategoryEditingProps) {
  const { id, agencyId, version, retiredAt } = category;
  const target = { categoryId: id, version };
  if (retiredAt)
    return (
      <Panel title="恢复使用">
        <p className="mb-4">恢复后重新出现在公开目录和起草信息时的选择中，位置不变。</p>
        <ActForm action={reinstateCategoryAction} hidden={target} submit="恢复类别" variant="secondary" />
      </Panel>
    );
  const parents = await parentOptions(agencyId, id);
  return (
    <div className="flex flex-col gap-5">
      <Panel title="类别内容">
        <FieldForm
          action={editCategoryAction}
          hidden={target}
          groups={categoryGroups(parents, category)}
          submit="保存"
        />
      </Panel>
      <Panel title="排列次序">
        <p className="mb-4">在同一上级的类别之间移动，每次一位。</p>
        <div className="flex flex-wrap gap-3">
          {(["up", "down"] as const).map((direction) => (
            <ActForm
              key={direction}
              action={moveCategoryAction}
              hidden={{ ...target, direction }}
              submit={direction === "up" ? "上移一位" : "下移一位"}
              variant="secondary"
            />
          ))}
        </div>
      </Panel>
      <Panel title="停用类别">
        <p className="mb-4">
          停用后不再出现在公开目录中，起草信息时也不能选择。类别中有公开信息或正在办理的信息时不能停用。
        </p>
        <ActForm action={retireCategoryAction} hidden={target} submit="停用类别" variant="danger" />
      </Panel>
    </div>
  );
}
