import type { GateCheck } from "@/lib/gate/draft";

export const checkDamagedText: GateCheck = () => [];
