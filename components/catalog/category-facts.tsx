import { DescriptionList } from "@/components/ui/description-list";
import { CATEGORY_LABELS, PRESENTATION_LABELS } from "@/lib/labels/catalog";
import { MODE_LABELS } from "@/lib/labels/documents";

type CategoryFactsProps = {
  category: {
    parent: { name: string } | null;
    description: string;
    elements: string;
    legalBasis: string;
    timeLimit: string;
    timeLimitSource: string;
    responsible: string;
    channels: readonly string[];
    audience: string;
    mode: keyof typeof MODE_LABELS;
    levels: readonly string[];
    freshnessDays: number | null;
    freshnessSource: string;
    columnType: string;
    keywords: string;
    presentation: keyof typeof PRESENTATION_LABELS;
    notApplicableReason: string | null;
  };
};

/** The columns of a category for those who may read and not change them. */
export function CategoryFacts({ category }: CategoryFactsProps) {
  return (
    <DescriptionList
      rows={[
        { label: CATEGORY_LABELS.parentId, value: category.parent?.name },
        { label: CATEGORY_LABELS.description, value: category.description },
        { label: CATEGORY_LABELS.elements, value: category.elements },
        { label: CATEGORY_LABELS.legalBasis, value: category.legalBasis },
        { label: CATEGORY_LABELS.timeLimit, value: category.timeLimit },
        { label: CATEGORY_LABELS.timeLimitSource, value: category.timeLimitSource },
        { label: CATEGORY_LABELS.responsible, value: category.responsible },
        { label: CATEGORY_LABELS.channels, value: category.channels.join("、") },
        { label: CATEGORY_LABELS.audience, value: category.audience },
        { label: CATEGORY_LABELS.mode, value: MODE_LABELS[category.mode] },
        { label: CATEGORY_LABELS.levels, value: category.levels.join("、") },
        { label: CATEGORY_LABELS.freshnessDays, value: category.freshnessDays },
        { label: CATEGORY_LABELS.freshnessSource, value: category.freshnessSource },
        { label: CATEGORY_LABELS.columnType, value: category.columnType },
        { label: CATEGORY_LABELS.keywords, value: category.keywords },
        { label: CATEGORY_LABELS.presentation, value: PRESENTATION_LABELS[category.presentation].name },
        { label: CATEGORY_LABELS.notApplicableReason, value: category.notApplicableReason },
      ]}
    />
  );
}
