import type { ReactNode } from "react";
import { Details } from "@/components/ui/details";

type Props = { name: string; phone: string; children: ReactNode };

/** One section of an agency; its forms unfold. */
export function SectionDetails({ name, phone, children }: Props) {
  return (
    <div className="border border-line bg-paper px-4 py-2">
      <Details summary={phone ? `${name}（${phone}）` : name}>
        <div className="flex flex-col gap-5 py-3">{children}</div>
      </Details>
    </div>
  );
}
