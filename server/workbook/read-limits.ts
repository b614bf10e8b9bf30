/** How much of a file is read before it is refused; rows and columns are counted per sheet, up to the last filled one. */
export interface ReadLimits {
  readonly mostBytes: number;
  readonly mostUnpackedBytes: number;
  readonly mostRows: number;
  readonly mostColumns: number;
  readonly mostSheets: number;
}

const mebibyte = 1024 * 1024;

export const defaultReadLimits: ReadLimits = {
  mostBytes: 20 * mebibyte,
  mostUnpackedBytes: 200 * mebibyte,
  mostRows: 200_000,
  mostColumns: 200,
  mostSheets: 20,
};
