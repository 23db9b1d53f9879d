import { buttonLook } from "@/components/ui/button-look";
import { controlLook } from "@/components/ui/control-look";
import { sitePath } from "@/components/ui/site-path";

type SearchFormProps = {
  id: string;
  defaultValue?: string;
  label?: string;
  /** The search is the page's main thing, not a part of its frame. */
  large?: boolean;
};

/** Search over the whole site; an ordinary form that leads to `/search?q=…`. */
export function SearchForm({ id, defaultValue, label = "搜索政府信息", large }: SearchFormProps) {
  return (
    <search>
      <form action={sitePath("/search")} method="get" className="flex w-full">
        <label htmlFor={id} className="sr-only">
          {label}
        </label>
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={defaultValue}
          maxLength={100}
          placeholder="标题、文号或索引号"
          className={`${controlLook(false)} target min-w-0 flex-1 border-e-0 ${large ? "text-body" : "text-base"}`}
        />
        <button type="submit" className={`${buttonLook("primary")} shrink-0 ${large ? "text-body" : ""}`}>
          搜索
        </button>
      </form>
    </search>
  );
}
