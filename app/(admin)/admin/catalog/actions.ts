"use server";

import { loadStatutoryCatalog } from "@/lib/catalog/commands/load-catalog";
import { moveCategory } from "@/lib/catalog/commands/move-category";
import { reinstateCategory, retireCategory } from "@/lib/catalog/commands/retire-category";
import { createCategory, editCategory } from "@/lib/catalog/commands/save-category";
import {
  editedCategory,
  loadedCatalog,
  movedCategory,
  newCategory,
  targetCategory,
} from "@/lib/catalog/schema";
import { staffAction } from "@/lib/sign-in/staff-action";

const back = { goTo: (saved: { categoryId: string }) => `/admin/catalog/${saved.categoryId}?done=saved` };

export const createCategoryAction = staffAction("catalog:edit", newCategory, createCategory, back);
export const editCategoryAction = staffAction("catalog:edit", editedCategory, editCategory, back);
export const moveCategoryAction = staffAction("catalog:edit", movedCategory, moveCategory, back);
export const retireCategoryAction = staffAction("catalog:edit", targetCategory, retireCategory, back);
export const reinstateCategoryAction = staffAction("catalog:edit", targetCategory, reinstateCategory, back);
export const loadCatalogAction = staffAction("catalog:edit", loadedCatalog, loadStatutoryCatalog, {
  goTo: () => "/admin/catalog?done=saved",
});
