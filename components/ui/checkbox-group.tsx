import { ChoiceGroup, type ChoiceGroupProps } from "./choice-group";

type CheckboxGroupProps = Omit<ChoiceGroupProps, "chosen"> & { defaultValues?: readonly string[] };

/** Any number of answers to one question. */
export function CheckboxGroup({ defaultValues = [], ...rest }: CheckboxGroupProps) {
  return <ChoiceGroup type="checkbox" chosen={defaultValues} {...rest} />;
}
