import { Details } from "@/components/ui/details";
import { TextField } from "@/components/ui/text-field";
import type { TextBlock } from "@/lib/rich-text/plain-text";

/** One field a paragraph for what the reviewer wants changed there. */
export function RemarkFields({ blocks }: { blocks: readonly TextBlock[] }) {
  const written = blocks.filter((block) => block.text.trim() !== "");
  return (
    <Details summary={`逐段意见（共 ${written.length} 段）`}>
      <div className="flex flex-col gap-3 pt-2">
        {written.map((block) => (
          <TextField
            key={block.index}
            name={`remarks.${block.index}`}
            label={`第 ${block.index + 1} 段：${block.text.slice(0, 40)}${block.text.length > 40 ? "…" : ""}`}
            maxLength={1000}
          />
        ))}
      </div>
    </Details>
  );
}
