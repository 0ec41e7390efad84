/** The parts of the page to plan ahead with. */
export const PLAN_PARTS = ['seats', 'changes'] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** What an address of it asks for: of which practice, and which part. */
export interface PlanAddress {
  host?: string | undefined;
  part?: PlanPart;
}

/** The part of an address behind `#`: `practice=demo.theranest.com&show=changes`. */
export const toPlanAddress = ({ host, part = 'seats' }: PlanAddress): string =>
  new URLSearchParams([
    ...(host === undefined ? [] : [['practice', host]]),
    ...(part === 'seats' ? [] : [['show', part]]),
  ]).toString();

/** What such a part of an address says. What is not understood is left out. */
export function fromPlanAddress(hash: string): PlanAddress & { part: PlanPart } {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    host: parts.get('practice') || undefined,
    part: PLAN_PARTS.find((one) => one === parts.get('show')) ?? 'seats',
  };
}
