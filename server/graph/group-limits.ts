export const mostGroups = 1_000;
export const usualGroups = 200;
export const mostKeys = 4;
