import type { Ref } from "react";
import { controlLook } from "@/components/ui/control-look";
import { Field } from "@/components/ui/field";

type FileFieldProps = {
  name: string;
  label: string;
  help: string;
  /** Extensions that are offered, `.csv,.xlsx`. */
  accept: string;
  ref?: Ref<HTMLInputElement>;
  onChange?: () => void;
};

/** Chooses one file, with the native control. */
export function FileField({ name, label, help, accept, ref, onChange }: FileFieldProps) {
  return (
    <Field {...{ name, label, help }}>
      {(control) => (
        <input
          ref={ref}
          type="file"
          accept={accept}
          onChange={onChange}
          className={controlLook(false)}
          {...control}
        />
      )}
    </Field>
  );
}
