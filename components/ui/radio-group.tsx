import { ChoiceGroup, type ChoiceGroupProps } from "./choice-group";

type RadioGroupProps = Omit<ChoiceGroupProps, "chosen"> & { defaultValue?: string };

/** One answer out of a few, all of them in sight. */
export function RadioGroup({ defaultValue, ...rest }: RadioGroupProps) {
  return <ChoiceGroup type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} {...rest} />;
}
