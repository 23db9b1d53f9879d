/** How weighty a message or mark is. Colour only repeats what the words say. */
export type Tone = "neutral" | "info" | "success" | "warning" | "danger";
