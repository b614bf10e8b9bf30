/** How many others must stand beside each agency before a figure of their group is told. */
export interface GroupSizes {
  /** other scored agencies for a mean and a median */
  readonly minimumOthers: number;
  /** other scored agencies for quartiles; not below `minimumOthers` */
  readonly quartileOthers: number;
}

/** Below this, a figure would nearly tell single values, so no setting goes there. */
export const fewestOthers = 3;

export const usualGroupSizes: GroupSizes = { minimumOthers: 5, quartileOthers: 10 };
