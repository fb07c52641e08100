export type NoticeLevel = 'info' | 'warning' | 'error';

/** A sentence for the person at the screen. Plain text, never markup. */
export interface Notice {
  id: number;
  level: NoticeLevel;
  sentence: string;
  details?: string;
}
