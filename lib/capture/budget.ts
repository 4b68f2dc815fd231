/** How much of a page may be read. A page beyond it is read up to it, and the result says so. */
export interface BudgetLimits {
  nodes: number;
  characters: number;
  milliseconds: number;
}

export const PAGE_BUDGET: BudgetLimits = { nodes: 200_000, characters: 4_000_000, milliseconds: 1_200 };

/** One reading's allowance, shared by all extractors. Every loop over page content asks it before going on. */
export interface Budget {
  /** Takes one node; false when nothing is left. */
  node(): boolean;
  /** How many of `wanted` characters may be read. */
  characters(wanted: number): number;
  /** False once the time is up. */
  timeLeft(): boolean;
  /** Says that something was left out although nodes, text and time were left (a list longer than its limit). */
  cut(): void;
  readonly truncated: boolean;
}

/** How many nodes pass between two looks at the clock. */
const CLOCK_STRIDE = 128;

export function createBudget(limits: BudgetLimits = PAGE_BUDGET, now = () => performance.now()): Budget {
  const deadline = now() + limits.milliseconds;
  let nodes = 0;
  let characters = limits.characters;
  let spent = false;
  let cut = false;

  const timeLeft = () => {
    if (now() >= deadline) spent = true;
    return now() < deadline;
  };
  return {
    node() {
      nodes += 1;
      if (nodes > limits.nodes) spent = true;
      if (nodes % CLOCK_STRIDE === 0) timeLeft();
      return !spent;
    },
    characters(wanted) {
      const granted = Math.min(wanted, characters);
      characters -= granted;
      if (granted < wanted) cut = true;
      return granted;
    },
    timeLeft,
    cut() {
      cut = true;
    },
    get truncated() {
      return spent || cut;
    },
  };
}

/** The same allowance for who leaves something out on purpose: what is cut is not told. */
export const quietly = (budget: Budget): Budget => ({ ...budget, cut: () => undefined, truncated: false });
