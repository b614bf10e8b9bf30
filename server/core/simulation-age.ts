/** Days after which a simulation's report may be approved no longer: facts have moved on since it read them. */
export const usualSimulationMaxAgeDays = 14;

/** Seconds of wall clock after which a simulation is stopped: nobody waits for one that has gone astray. */
export const usualSimulationLimitSeconds = 120;

const dayMs = 86_400_000;

/** Whole days since a simulation read its facts; NaN where it does not say when. */
export const simulationAgeDays = (readAt: string | undefined, now: Date): number =>
  Math.floor((now.getTime() - Date.parse(readAt ?? '')) / dayMs);

/** Whether its report may still be approved; what does not tell its age may not. */
export const isYoungEnough = (ageDays: number, maxAgeDays: number): boolean => ageDays <= maxAgeDays;
