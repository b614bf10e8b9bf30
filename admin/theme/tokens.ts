/** The colours of the console by role. Pages name a role (`ledger.ink2`), never a value; dark is a set of its own, not an inversion. */
export const lightLedger = {
  canvas: '#F4F4F5',
  paper: '#FFFFFF',
  sunk: '#F8F8F9',
  hover: '#F1F1F3',
  picked: '#ECECEF',
  line: '#E2E2E5',
  rule: '#C6C6CC',
  edge: '#85858D',
  ink: '#1B1B1F',
  ink2: '#505058',
  ink3: '#67676F',
  accent: '#9A1B2F',
  accentFill: '#9A1B2F',
  onAccent: '#FFFFFF',
  ok: '#1A6843',
  okSoft: '#E8F3ED',
  warn: '#7A5200',
  warnSoft: '#FAF1DC',
  bad: '#A8380B',
  badSoft: '#FCEBE3',
  info: '#2A5B8F',
  infoSoft: '#E8F0F8',
  gain: '#2A5B8F',
  loss: '#955010',
  heat: ['#F6F6F7', '#F0D9DC', '#DDA3AB', '#BF5F6D', '#8A1428'],
  scrim: 'rgba(20,20,24,.36)',
  shadow: '0 8px 28px rgba(20,20,24,.14), 0 1px 3px rgba(20,20,24,.10)',
};

export type Ledger = typeof lightLedger;

export const darkLedger: Ledger = {
  canvas: '#131315',
  paper: '#1A1A1D',
  sunk: '#202024',
  hover: '#26262B',
  picked: '#2C2C32',
  line: '#313137',
  rule: '#4A4A52',
  edge: '#85858F',
  ink: '#ECECEE',
  ink2: '#B9B9C1',
  ink3: '#9C9CA5',
  accent: '#F08C99',
  accentFill: '#B52A41',
  onAccent: '#FFFFFF',
  ok: '#74C49A',
  okSoft: '#1B3026',
  warn: '#DDAE55',
  warnSoft: '#352A14',
  bad: '#F19468',
  badSoft: '#3B2217',
  info: '#8DB8E8',
  infoSoft: '#1C2B3B',
  gain: '#8DB8E8',
  loss: '#E0A566',
  heat: ['#232327', '#45282F', '#743744', '#B0495C', '#F08C99'],
  scrim: 'rgba(0,0,0,.6)',
  shadow: '0 10px 32px rgba(0,0,0,.55), 0 0 0 1px #313137',
};

/** Row heights in pixels: compact for matrices and rankings, table for scorecards, list for lists, phone for narrow screens. */
export const rowHeight = { compact: 26, table: 30, list: 36, phone: 44, head: 32 } as const;

/** Height of the app bar; everything sticky stands below it. */
export const barHeight = 48;
